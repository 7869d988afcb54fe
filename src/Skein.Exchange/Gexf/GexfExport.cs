using System.Globalization;
using System.Xml;
using Skein.Exchange.Export;

namespace Skein.Exchange.Gexf;

/// <summary>
/// Writes a network as GEXF 1.3, the format of Gephi. Dates stand as attributes: earliest day, latest day, and the EDTF text. An edge has
/// <c>start</c> and <c>end</c> only when both bounds are finite days; they are the widest span that the date can mean, both inclusive, and
/// not a claim that the tie held throughout. There is no weight: nothing here says how much a tie matters. Nodes and edges are
/// written in the order given; the same input gives the same bytes.
/// </summary>
public static class GexfExport
{
    private const string Space = "http://gexf.net/1.3";

    private const string Looks = "http://gexf.net/1.3/viz";

    private static readonly (string Id, string Type)[] EdgeAttributes =
    [
        ("family", "string"), ("rule", "string"), ("certainty", "string"), ("earliest", "string"), ("latest", "string"), ("date", "string"),
        ("grade", "string"), ("statements", "string"), ("proposed", "boolean"), ("quotes", "integer"),
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
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        WriteMeta(xml, manifest);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("mode", edges.Any(HasSpan) ? "dynamic" : "static");
        if (edges.Any(HasSpan))
        {
            xml.WriteAttributeString("timeformat", "date");
            xml.WriteAttributeString("timerepresentation", "interval");
        }

        WriteAttributes(xml, "node", [("kind", "string"), ("one-of", "string"), .. nodes.Any(HasMembers) ? [("members", "string")] : Array.Empty<(string, string)>()]);
        WriteAttributes(xml, "edge", EdgeAttributes);
        WriteNodes(xml, nodes);
        WriteEdges(xml, edges);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, ExportManifest manifest)
    {
        xml.WriteStartElement("meta", Space);
        xml.WriteAttributeString("lastmodifieddate", Day(manifest.StatusDate));
        xml.WriteElementString("creator", Space, "Skein");
        xml.WriteElementString("description", Space, XmlText.Of(string.Join("; ", manifest.Rows().Select(row => $"{row.Key}: {row.Value}"))));
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string on, (string Id, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", on);
        foreach (var (id, type) in attributes)
        {
            xml.WriteStartElement("attribute", Space);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", id);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, IEnumerable<ExportNode> nodes)
    {
        xml.WriteStartElement("nodes", Space);
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", node.Id.Value);
            xml.WriteAttributeString("label", XmlText.Of(node.Label));
            var kind = HasMembers(node) ? "group" : node.Kind.ToString().ToLowerInvariant();
            WriteValues(xml, [("kind", kind), ("one-of", string.Join(' ', node.OneOf)), ("members", string.Join(' ', node.Members))]);
            if (node.Place is { } place)
            {
                // Gephi counts from the bottom up.
                xml.WriteStartElement("viz", "position", Looks);
                xml.WriteAttributeString("x", place.X.ToString("R", CultureInfo.InvariantCulture));
                xml.WriteAttributeString("y", (-place.Y).ToString("R", CultureInfo.InvariantCulture));
                xml.WriteAttributeString("z", "0");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, IEnumerable<ExportEdge> edges)
    {
        xml.WriteStartElement("edges", Space);
        foreach (var edge in edges)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("id", XmlText.Of(edge.Id));
            xml.WriteAttributeString("source", edge.Source.Value);
            xml.WriteAttributeString("target", edge.Target.Value);
            xml.WriteAttributeString("type", edge.IsDirected ? "directed" : "undirected");
            // Two people may have several ties; "kind" is what lets GEXF keep parallel edges apart.
            xml.WriteAttributeString("kind", XmlText.Of(edge.Family));
            if (HasSpan(edge))
            {
                xml.WriteAttributeString("start", Day(edge.Earliest!.Value));
                xml.WriteAttributeString("end", Day(edge.Latest!.Value));
            }

            WriteValues(
                xml,
                [
                    ("family", edge.Family), ("rule", edge.Rule), ("certainty", edge.Certainty),
                    ("earliest", edge.Earliest is { } earliest ? Day(earliest) : ""), ("latest", edge.Latest is { } latest ? Day(latest) : ""),
                    ("date", edge.DateText), ("grade", edge.Grade), ("statements", string.Join(' ', edge.Statements)),
                    ("proposed", edge.IsProposed ? "true" : "false"), ("quotes", edge.QuoteCount.ToString(CultureInfo.InvariantCulture)),
                ]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, (string For, string Value)[] values)
    {
        xml.WriteStartElement("attvalues", Space);
        foreach (var (name, value) in values.Where(pair => pair.Value.Length > 0))
        {
            xml.WriteStartElement("attvalue", Space);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", XmlText.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool HasMembers(ExportNode node) => node.Members.Count > 0;

    private static bool HasSpan(ExportEdge edge) => edge is { Earliest: not null, Latest: not null };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
