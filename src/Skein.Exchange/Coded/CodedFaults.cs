using System.Globalization;

namespace Skein.Exchange.Coded;

/// <summary>What can be wrong with a coded network: a code and a sentence each. Faults that tables share have the codes of tables.</summary>
internal static class CodedFaults
{
    public static (string Code, string Sentence) TooLarge(long limit) =>
        ("SK-EXCH-031", $"The file is larger than {limit / (1024 * 1024)} MiB. Take a part of the network.");

    public static (string Code, string Sentence) NotANetwork =>
        ("SK-EXCH-032", "The file is neither GraphML nor GEXF. Save it in one of these, or as CSV with the columns source and target.");

    public static (string Code, string Sentence) BadXml =>
        ("SK-EXCH-033", "The XML is broken here, is nested too deep, or holds a document type. Save the file again from the program that made it, without a document type.");

    public static (string Code, string Sentence) UnknownNode(string id) =>
        ("SK-EXCH-034", $"The edge ends at '{id}', which is no node of the file. Add the node, or correct the edge.");

    public static (string Code, string Sentence) NodeTwice(string id) =>
        ("SK-EXCH-035", $"The node '{id}' stands twice. Give each node an identifier of its own.");

    public static (string Code, string Sentence) NotAWeight(string text) =>
        ("SK-EXCH-036", $"'{text}' is no weight. Write a finite number above zero with a point, and leave out edges that do not exist.");

    public static (string Code, string Sentence) NotAProbability(string text) =>
        ("SK-EXCH-037", $"'{text}' is no probability. Write a number from 0 to 1 with a point.");

    public static (string Code, string Sentence) EndBeforeStart =>
        ("SK-EXCH-038", "The edge ends before it begins. Correct one of the two dates.");

    public static (string Code, string Sentence) TooManyLayers(int limit) =>
        ("SK-EXCH-039", $"There are more than {limit.ToString(CultureInfo.InvariantCulture)} layers. Take a column with fewer kinds of ties.");

    public static (string Code, string Sentence) Unsupported(string element) =>
        ("SK-EXCH-040", $"The file holds '{element}', which has no meaning here. Save it without hyperedges, ports and graphs inside nodes.");

    public static (string Code, string Sentence) TooMany(int nodes, int edges) =>
        ("SK-EXCH-041", $"There are more than {nodes.ToString(CultureInfo.InvariantCulture)} nodes or {edges.ToString(CultureInfo.InvariantCulture)} edges. Take a part of the network.");
}
