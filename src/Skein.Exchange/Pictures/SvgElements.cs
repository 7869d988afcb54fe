using System.Xml;
using XmlText = Skein.Exchange.Gexf.XmlText;

namespace Skein.Exchange.Pictures;

/// <summary>What all SVG files of Skein have in common: their namespace, their letters, and how elements, attributes and texts are written.</summary>
internal static class SvgElements
{
    public const string Space = "http://www.w3.org/2000/svg";
    public const string Fonts = "Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

    /// <summary>Settings of a file: UTF-8 without a mark, one element a line, the same line ends on every machine.</summary>
    public static XmlWriterSettings Settings => new() { Encoding = new System.Text.UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };

    /// <summary>Writes those attributes that have a value.</summary>
    public static void Attributes(this XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    /// <summary>An element with a text; any text is safe.</summary>
    public static void Text(this XmlWriter xml, string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, Space);
        xml.Attributes(attributes);
        xml.WriteString(XmlText.Of(text));
        xml.WriteEndElement();
    }
}
