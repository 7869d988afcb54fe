using System.Globalization;
using System.Text;
using System.Xml;
using XmlText = Skein.Exchange.Gexf.XmlText;

namespace Skein.Exchange.Maps;

/// <summary>
/// Writes a map as SVG: well-formed XML without scripts, styles or fonts of its own, every text escaped. Land, areas and labels carry the classes
/// <c>land</c>, <c>area</c>, <c>area open</c> and <c>name</c>, so that a page may give them other colors. The same map gives the same bytes.
/// </summary>
public static class SvgMap
{
    /// <summary>The size of labels in pixels.</summary>
    public const double LabelSize = 12;

    private const string Space = "http://www.w3.org/2000/svg";
    private const string Fonts = "Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
    private const double LineHeight = 18;

    /// <summary>Writes a map as UTF-8, as a file of its own.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="map">The map.</param>
    public static void Write(Stream stream, MapPicture map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var xml = XmlWriter.Create(stream, settings);
        Write(xml, map);
    }

    /// <summary>The map as an element within a page.</summary>
    /// <param name="map">The map.</param>
    public static string ToElement(MapPicture map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            Write(xml, map);
        }

        return text.ToString();
    }

    private static void Write(XmlWriter xml, MapPicture map)
    {
        var height = map.Height + (map.Caption.Count == 0 ? 0 : (map.Caption.Count * LineHeight) + LineHeight);
        xml.WriteStartElement("svg", Space);
        Attributes(xml, ("viewBox", $"0 0 {Number(map.Width)} {Number(height)}"), ("width", Number(map.Width)), ("height", Number(height)));
        Attributes(xml, ("role", "group"), ("aria-labelledby", "skein-map-title skein-map-description"), ("font-family", Fonts));
        Text(xml, "title", map.Title, ("id", "skein-map-title"));
        Text(xml, "desc", map.Description, ("id", "skein-map-description"));
        xml.WriteStartElement("svg", Space);
        Attributes(xml, ("width", Number(map.Width)), ("height", Number(map.Height)));
        xml.WriteStartElement("rect", Space);
        Attributes(xml, ("class", "sea"), ("width", "100%"), ("height", "100%"), ("fill", "#eef2f5"));
        xml.WriteEndElement();
        foreach (var land in map.Land)
        {
            Path(xml, land.Rings, land.Name, ("class", "land"), ("fill", "#ffffff"), ("stroke", "#aab4bd"), ("stroke-width", "0.7"));
        }

        foreach (var area in map.Areas)
        {
            Area(xml, area);
        }

        foreach (var area in map.Areas)
        {
            if (area.Label is { } label)
            {
                Text(xml, "text", label.Text, ("class", "name"), ("x", Number(label.X)), ("y", Number(label.Y)), ("font-size", Number(LabelSize)), ("text-anchor", "middle"),
                    ("fill", "#1f2933"), ("stroke", "#ffffff"), ("stroke-width", "3"), ("stroke-opacity", "0.85"), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
            }
        }

        xml.WriteEndElement();
        foreach (var (line, words) in map.Caption.Index())
        {
            Text(xml, "text", words, ("x", "8"), ("y", Number(map.Height + ((line + 1) * LineHeight))), ("font-size", Number(LabelSize)), ("fill", "#4a545d"));
        }

        xml.WriteEndElement();
    }

    private static void Area(XmlWriter xml, MapArea area)
    {
        if (area.Link is { } link)
        {
            xml.WriteStartElement("a", Space);
            Attributes(xml, ("href", link), ("aria-label", XmlText.Of(area.Tooltip)));
        }

        Path(
            xml, area.Rings, area.Tooltip, ("class", area.IsUncertain ? "area open" : "area"), ("fill", "#0072b2"), ("fill-opacity", "0.16"), ("stroke", "#0072b2"),
            ("stroke-width", "1.4"), ("stroke-dasharray", area.IsUncertain ? "5 4" : ""));
        if (area.Link is not null)
        {
            xml.WriteEndElement();
        }
    }

    private static void Path(
        XmlWriter xml, IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, string title, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("path", Space);
        xml.WriteAttributeString("d", string.Concat(rings.Select(ring => "M" + string.Join('L', ring.Select(point => $"{Number(point.X)} {Number(point.Y)}")) + "Z")));
        xml.WriteAttributeString("fill-rule", "evenodd");
        Attributes(xml, attributes);
        Text(xml, "title", title);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, Space);
        Attributes(xml, attributes);
        xml.WriteString(XmlText.Of(text));
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    // Tenths of a pixel are enough for outlines, and the file stays small.
    private static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
