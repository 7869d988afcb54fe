using System.Xml;

namespace Skein.Exchange.Coded;

/// <summary>
/// Reads GraphML and GEXF in one pass. Edges may stand before the nodes they name, so that they are kept until the end. Of GEXF the attributes
/// that Skein writes are read: the family of ties is the layer, and the coded date, where there is one, the span.
/// </summary>
internal sealed class CodedXml(CodedGathering gathered)
{
    private const int DeepestElement = 64;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly List<(int Line, CodedEdge Edge)> _edges = [];
    private string _attributesOf = "";
    private bool _areDirected;

    public void Read(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = CodedNetworks.MaximumBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var xml = XmlReader.Create(stream, settings);
        try
        {
            xml.MoveToContent();
            if (xml.LocalName is not ("graphml" or "gexf"))
            {
                gathered.Report(LineOf(xml), null, CodedFaults.NotANetwork);
                return;
            }

            ReadElements(xml, isGexf: xml.LocalName == "gexf");
        }
        catch (XmlException fault)
        {
            gathered.Report(Math.Max(1, fault.LineNumber), null, CodedFaults.BadXml);
        }

        foreach (var (line, edge) in _edges.TakeWhile(_ => !gathered.IsOver))
        {
            gathered.AddEdge(line, edge, nodesAreKnown: true);
        }
    }

    private void ReadElements(XmlReader xml, bool isGexf)
    {
        var depth = -1;
        while (!gathered.IsOver && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.Depth > DeepestElement)
            {
                gathered.Report(LineOf(xml), null, CodedFaults.BadXml);
                return;
            }

            switch (xml.LocalName)
            {
                case "key":
                    _keys[Attribute(xml, "id")] = Attribute(xml, "attr.name").ToLowerInvariant();
                    break;
                case "attributes":
                    _attributesOf = Attribute(xml, "class");
                    break;
                case "attribute":
                    // Gephi counts from 0 for nodes and again for edges.
                    _keys[_attributesOf + Attribute(xml, "id")] = Attribute(xml, "title").ToLowerInvariant();
                    break;
                case "graph" when depth >= 0:
                case "hyperedge" or "port":
                    gathered.Report(LineOf(xml), null, CodedFaults.Unsupported(xml.LocalName));
                    return;
                case "graph":
                    depth = xml.Depth;
                    _areDirected = Attribute(xml, isGexf ? "defaultedgetype" : "edgedefault") == "directed";
                    break;
                case "node":
                    ReadNode(xml);
                    break;
                case "edge":
                    ReadEdge(xml, isGexf);
                    break;
            }
        }
    }

    private void ReadNode(XmlReader xml)
    {
        var (line, id, label) = (LineOf(xml), Attribute(xml, "id"), Attribute(xml, "label"));
        var values = ReadValues(xml, "node");
        if (gathered.IsOver)
        {
            return;
        }

        if (gathered.AddNode(line, id, label.Length > 0 ? label : values.GetValueOrDefault("label") ?? values.GetValueOrDefault("name") ?? ""))
        {
            foreach (var (name, value) in values.Where(value => value.Key is not ("label" or "name")))
            {
                gathered.Describe(id, name, value);
            }
        }
    }

    private void ReadEdge(XmlReader xml, bool isGexf)
    {
        var line = LineOf(xml);
        var direction = isGexf ? Attribute(xml, "type") : Attribute(xml, "directed");
        var edge = new CodedEdge(Attribute(xml, "source"), Attribute(xml, "target"))
        {
            Weight = Attribute(xml, "weight"),
            Start = Attribute(xml, "start"),
            End = Attribute(xml, "end"),
            IsDirected = direction.Length == 0 ? _areDirected : direction is "directed" or "true",
        };
        var values = ReadValues(xml, "edge");
        foreach (var name in values.Keys.Where(name => name is not ("weight" or "probability" or "layer" or "family" or "start" or "end" or "date" or "earliest" or "latest")))
        {
            gathered.Ignore(name);
        }

        edge = edge with
        {
            Weight = Or(edge.Weight, "weight"),
            Probability = Or("", "probability"),
            Layer = Or("", "layer", "family"),
            Start = Or(edge.Start, "start"),
            End = Or(edge.End, "end"),
        };
        _edges.Add((line, values.TryGetValue("date", out var date) && date.Length > 0 ? Dated(edge, date) : edge));

        string Or(string known, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                known = known.Length > 0 ? known : values.GetValueOrDefault(name, "");
            }

            return known;
        }
    }

    // An interval has a start and an end; any other date is some time within itself.
    private static CodedEdge Dated(in CodedEdge edge, string date) =>
        date.Split('/') is [var start, var end] ? edge with { Start = start, End = end } : edge with { Start = date, End = date };

    /// <summary>The values of the data keys inside the element; leaves the reader at its end.</summary>
    private Dictionary<string, string> ReadValues(XmlReader xml, string on)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (xml.IsEmptyElement)
        {
            return values;
        }

        var depth = xml.Depth;
        string? data = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                data = null;
                if (xml.LocalName is "graph" or "node" or "edge" or "port")
                {
                    gathered.Report(LineOf(xml), null, CodedFaults.Unsupported(xml.LocalName));
                }
                else if (xml.LocalName == "attvalue")
                {
                    values[NameOf(on, Attribute(xml, "for"))] = Attribute(xml, "value").Trim();
                }
                else if (xml.LocalName == "data" && !xml.IsEmptyElement)
                {
                    data = NameOf("", Attribute(xml, "key"));
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && data is not null)
            {
                values[data] = values.GetValueOrDefault(data, "") + xml.Value.Trim();
            }
        }

        return values;
    }

    private string NameOf(string on, string key) => _keys.TryGetValue(on + key, out var name) && name.Length > 0 ? name : key.ToLowerInvariant();

    private static string Attribute(XmlReader xml, string name) => xml.GetAttribute(name) ?? "";

    private static int LineOf(XmlReader xml) => xml is IXmlLineInfo info ? info.LineNumber : 0;
}
