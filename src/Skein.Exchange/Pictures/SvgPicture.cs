using System.Globalization;
using System.Xml;
using XmlText = Skein.Exchange.Gexf.XmlText;

namespace Skein.Exchange.Pictures;

/// <summary>
/// Writes a picture as SVG: well-formed XML without scripts, styles, links or fonts of its own, safe to open and to embed. Every text is
/// escaped; title and description are there for screen readers, and nodes carry their full names as tooltips. The same picture gives the
/// same bytes.
/// </summary>
public static class SvgPicture
{
    /// <summary>Writes a picture as UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <exception cref="ArgumentException">A node has no finite place, an end of a tie is no node, or an option is out of its range.</exception>
    public static void Write(Stream stream, Picture picture, PictureOptions? options = null)
    {
        var scene = SceneBuilder.Build(picture, options ?? new PictureOptions());
        using var xml = XmlWriter.Create(stream, SvgElements.Settings);
        xml.WriteStartElement("svg", SvgElements.Space);
        xml.Attributes(("viewBox", $"0 0 {Number(scene.Width)} {Number(scene.Height)}"), ("width", Number(scene.Width)), ("height", Number(scene.Height)));
        xml.Attributes(("role", "img"), ("aria-labelledby", "skein-picture-title skein-picture-description"), ("font-family", SvgElements.Fonts));
        Said(xml, "title", scene.Title, "skein-picture-title");
        Said(xml, "desc", scene.Description, "skein-picture-description");
        xml.WriteStartElement("rect", SvgElements.Space);
        xml.Attributes(("width", "100%"), ("height", "100%"), ("fill", scene.Ground));
        xml.WriteEndElement();
        foreach (var mark in scene.Marks)
        {
            Write(xml, mark);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Mark mark)
    {
        switch (mark)
        {
            case Mark.Path path:
                xml.WriteStartElement("path", SvgElements.Space);
                xml.Attributes(("d", DataOf(path)), ("fill", "none"), ("stroke", path.Color), ("stroke-width", Number(path.Width)));
                xml.Attributes(("stroke-opacity", path.Opacity == 1 ? "" : Number(path.Opacity)), ("stroke-linecap", "round"), ("stroke-dasharray", DashesOf(path.Dashes)));
                Said(xml, "title", path.Tooltip);
                break;
            case Mark.Strokes strokes:
                xml.WriteStartElement("path", SvgElements.Space);
                xml.Attributes(("d", string.Concat(strokes.Lines.Select(line => $"M{Number(line.From.X)} {Number(line.From.Y)}L{Number(line.To.X)} {Number(line.To.Y)}"))));
                xml.Attributes(("fill", "none"), ("stroke", strokes.Color), ("stroke-width", Number(strokes.Width)));
                xml.Attributes(("stroke-opacity", strokes.Opacity == 1 ? "" : Number(strokes.Opacity)), ("stroke-linecap", "round"));
                break;
            case Mark.Shape shape:
                xml.WriteStartElement(shape.Corners.Length == 0 ? "circle" : "polygon", SvgElements.Space);
                xml.Attributes(shape.Corners.Length == 0
                    ? [("cx", Number(shape.Center.X)), ("cy", Number(shape.Center.Y)), ("r", Number(shape.Radius))]
                    : [("points", string.Join(' ', shape.Corners.Select(corner => $"{Number(corner.X)},{Number(corner.Y)}")))]);
                xml.Attributes(("fill", shape.Fill), ("stroke", shape.Stroke ?? ""), ("stroke-dasharray", DashesOf(shape.Dashes)));
                Said(xml, "title", shape.Tooltip);
                break;
            case Mark.Text text:
                xml.WriteStartElement("text", SvgElements.Space);
                xml.Attributes(("x", Number(text.X)), ("y", Number(text.Y)), ("font-size", Number(text.Size)), ("fill", text.Color));
                // Centered text lies the same whichever way it runs; text that begins at a point begins there from the left.
                var isRightToLeft = PictureText.IsRightToLeft(text.Line);
                xml.Attributes(("direction", isRightToLeft ? "rtl" : ""), ("text-anchor", text.IsCentered ? "middle" : isRightToLeft ? "end" : ""));
                xml.Attributes(("fill-opacity", text.Opacity == 1 ? "" : Number(text.Opacity)));
                xml.Attributes(("transform", text.Turn == 0 ? "" : $"rotate({Number(text.Turn)} {Number(text.X)} {Number(text.Y)})"));
                if (text.Halo is { } halo)
                {
                    xml.Attributes(("stroke", halo), ("stroke-width", "3"), ("stroke-opacity", "0.8"), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
                }

                xml.WriteString(XmlText.Of(text.Line));
                break;
        }

        xml.WriteEndElement();
    }

    private static string DataOf(Mark.Path path)
    {
        var points = path.Points.Select(point => $"{Number(point.X)} {Number(point.Y)}").ToArray();
        return path.IsBowed ? $"M{points[0]}Q{points[1]} {points[2]}" : "M" + string.Join('L', points);
    }

    private static string DashesOf(double[] dashes) => string.Join(' ', dashes.Select(Number));

    private static void Said(XmlWriter xml, string element, string? text, string? id = null)
    {
        if (text is null || (text.Length == 0 && id is null))
        {
            return;
        }

        xml.Text(element, text, ("id", id ?? ""));
    }

    // Hundredths of a pixel: the last digits of a machine's mathematics do not reach the file, and zero has no sign.
    private static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
