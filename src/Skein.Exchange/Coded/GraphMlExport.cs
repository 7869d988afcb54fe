using System.Globalization;
using System.Xml;
using Skein.Exchange.Export;
using Skein.Exchange.Gexf;
using XmlText = Skein.Exchange.Gexf.XmlText;

namespace Skein.Exchange.Coded;

/// <summary>
/// Writes a network as GraphML, for Gephi, with what each tie rests on as data keys: state, rule, grades, statements. Ties with and without
/// direction stand side by side, which networkx refuses. There is no weight: nothing here says how much a tie matters. Nodes and edges are
/// written in the order given; the same input gives the same bytes.
/// </summary>
public static class GraphMlExport
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string Type)[] EdgeKeys =
    [
        ("layer", "string"), ("state", "string"), ("rule", "string"), ("certainty", "string"), ("grade", "string"), ("date", "string"),
        ("earliest", "string"), ("latest", "string"), ("statements", "string"), ("proposed", "boolean"), ("quotes", "int"),
    ];

    /// <summary>Writes a network as UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">The edges; both ends of each are among the nodes.</param>
    /// <param name="manifest">What the export says about itself; it becomes the description.</param>
    /// <exception cref="ArgumentException">An edge has an end that is no node, or two edges have one identifier.</exception>
    public static void Write(Stream stream, IReadOnlyCollection<ExportNode> nodes, IReadOnlyCollection<ExportEdge> edges, ExportManifest manifest)
    {
        using var xml = NetworkXml.Begin(stream, nodes, edges);
        xml.WriteStartElement("graphml", Space);
        xml.WriteElementString("desc", Space, XmlText.Of(string.Join("; ", manifest.Rows().Select(row => $"{row.Key}: {row.Value}"))));
        WriteKeys(xml, "node", "n", [("label", "string"), ("kind", "string"), ("one-of", "string")]);
        WriteKeys(xml, "edge", "e", EdgeKeys);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "network");
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", node.Id.Value);
            WriteData(xml, "n", [node.Label, node.Kind.ToString().ToLowerInvariant(), string.Join(' ', node.OneOf)]);
            xml.WriteEndElement();
        }

        foreach (var edge in edges)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("id", XmlText.Of(edge.Id));
            xml.WriteAttributeString("source", edge.Source.Value);
            xml.WriteAttributeString("target", edge.Target.Value);
            xml.WriteAttributeString("directed", edge.IsDirected ? "true" : "false");
            WriteData(
                xml,
                "e",
                [
                    edge.Family, edge.State, edge.Rule, edge.Certainty, edge.Grade, edge.DateText, Day(edge.Earliest), Day(edge.Latest),
                    string.Join(' ', edge.Statements), edge.IsProposed ? "true" : "false", edge.QuoteCount.ToString(CultureInfo.InvariantCulture),
                ]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys(XmlWriter xml, string on, string prefix, (string Name, string Type)[] keys)
    {
        foreach (var (number, (name, type)) in keys.Index())
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", prefix + number.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string prefix, string[] values)
    {
        foreach (var (number, value) in values.Index().Where(row => row.Item.Length > 0))
        {
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", prefix + number.ToString(CultureInfo.InvariantCulture));
            xml.WriteString(XmlText.Of(value));
            xml.WriteEndElement();
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
