using System.Globalization;
using Skein.Extraction.Parsing;

namespace Skein.Training;

/// <summary>Counts the heads and relations that a parser finds in sentences kept aside; punctuation counts.</summary>
internal static class ParserMeasure
{
    /// <summary>The shares of right heads (UAS) and of right heads with their relation (LAS), as a line.</summary>
    public static string Of(IEnumerable<ParserExample> examples, IParserMember parser)
    {
        int heads = 0, both = 0, all = 0;
        foreach (var example in examples)
        {
            var (found, labels) = (new short[example.Count], new Relation[example.Count]);
            parser.Parse(example, found, labels);
            for (var at = 0; at < example.Count; at++)
            {
                var isHead = found[at] == example.Heads[at];
                heads += isHead ? 1 : 0;
                both += isHead && labels[at] == example.Labels[at] ? 1 : 0;
            }

            all += example.Count;
        }

        return string.Create(CultureInfo.InvariantCulture, $"UAS {100.0 * heads / all:0.00}, LAS {100.0 * both / all:0.00} over {all} words");
    }
}
