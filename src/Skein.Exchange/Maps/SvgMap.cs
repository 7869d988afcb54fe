using System.Globalization;
using System.Text;
using System.Xml;
using Skein.Exchange.Pictures;
using XmlText = Skein.Exchange.Gexf.XmlText;

namespace Skein.Exchange.Maps;

/// <summary>
/// Writes a map as SVG: well-formed XML without scripts, styles or fonts of its own, every text escaped. Land, areas and labels carry the classes
/// <c>land</c>, <c>area</c> (with <c>open</c>, <c>must</c>, <c>may</c> or <c>none</c>), <c>hatching</c> and <c>name</c>, so that a page may give them
/// other colors. The same map gives the same bytes.
/// </summary>
public static class SvgMap
{
    /// <summary>The size of labels in pixels.</summary>
    public const double LabelSize = 12;

    private const double LineHeight = 18;
    private const string Color = "#0072b2";
    private const string Hatching = "skein-map-hatching";

    /// <summary>Writes a map as UTF-8, as a file of its own.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="map">The map.</param>
    public static void Write(Stream stream, MapPicture map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using var xml = XmlWriter.Create(stream, SvgElements.Settings);
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
        xml.WriteStartElement("svg", SvgElements.Space);
        xml.Attributes(("viewBox", $"0 0 {Number(map.Width)} {Number(height)}"), ("width", Number(map.Width)), ("height", Number(height)));
        xml.Attributes(("role", "group"), ("aria-labelledby", "skein-map-title skein-map-description"), ("font-family", SvgElements.Fonts));
        xml.Text("title", map.Title, ("id", "skein-map-title"));
        xml.Text("desc", map.Description, ("id", "skein-map-description"));
        xml.WriteStartElement("svg", SvgElements.Space);
        xml.Attributes(("width", Number(map.Width)), ("height", Number(map.Height)));
        xml.WriteStartElement("rect", SvgElements.Space);
        xml.Attributes(("class", "sea"), ("width", "100%"), ("height", "100%"), ("fill", "#eef2f5"));
        xml.WriteEndElement();
        Hatch(xml);
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
                xml.Text("text", label.Text, ("class", "name"), ("x", Number(label.X)), ("y", Number(label.Y)), ("font-size", Number(LabelSize)), ("text-anchor", "middle"),
                    ("fill", "#1f2933"), ("stroke", "#ffffff"), ("stroke-width", "3"), ("stroke-opacity", "0.85"), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
            }
        }

        xml.WriteEndElement();
        foreach (var (line, words) in map.Caption.Index())
        {
            xml.Text("text", words, ("x", "8"), ("y", Number(map.Height + ((line + 1) * LineHeight))), ("font-size", Number(LabelSize)), ("fill", "#4a545d"));
        }

        xml.WriteEndElement();
    }

    private static void Hatch(XmlWriter xml)
    {
        xml.WriteStartElement("pattern", SvgElements.Space);
        xml.Attributes(("id", Hatching), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"));
        xml.WriteStartElement("path", SvgElements.Space);
        xml.Attributes(("class", "hatching"), ("d", "M-1 1L1 -1M0 6L6 0M5 7L7 5"), ("stroke", Color), ("stroke-width", "1.4"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Area(XmlWriter xml, MapArea area)
    {
        if (area.Link is { } link)
        {
            xml.WriteStartElement("a", SvgElements.Space);
            xml.Attributes(("href", link), ("aria-label", XmlText.Of(area.Tooltip)));
        }

        var (name, fill, opacity) = area.Tint switch
        {
            AreaTint.Full => (" must", Color, "0.5"),
            AreaTint.Hatched => (" may", $"url(#{Hatching})", "0.8"),
            AreaTint.Empty => (" none", "none", ""),
            _ => ("", Color, "0.16"),
        };
        Path(
            xml, area.Rings, area.Tooltip, ("class", (area.IsUncertain ? "area open" : "area") + name), ("fill", fill), ("fill-opacity", opacity), ("stroke", Color),
            ("stroke-width", area.Tint == AreaTint.Empty ? "0.7" : "1.4"), ("stroke-dasharray", area.IsUncertain ? "5 4" : ""), ("pointer-events", "visible"));
        if (area.Link is not null)
        {
            xml.WriteEndElement();
        }
    }

    private static void Path(
        XmlWriter xml, IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, string title, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("path", SvgElements.Space);
        xml.WriteAttributeString("d", string.Concat(rings.Select(ring => "M" + string.Join('L', ring.Select(point => $"{Number(point.X)} {Number(point.Y)}")) + "Z")));
        xml.WriteAttributeString("fill-rule", "evenodd");
        xml.Attributes(attributes);
        xml.Text("title", title);
        xml.WriteEndElement();
    }

    // Tenths of a pixel are enough for outlines, and the file stays small.
    private static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
