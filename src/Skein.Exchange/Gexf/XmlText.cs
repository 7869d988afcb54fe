using System.Text;
using System.Xml;

namespace Skein.Exchange.Gexf;

/// <summary>Makes any text fit for XML 1.0.</summary>
internal static class XmlText
{
    /// <summary>The text with U+FFFD in the place of control characters and half surrogates, which XML 1.0 cannot hold even escaped.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                safe.Append(text[i]).Append(text[++i]);
            }
            else
            {
                safe.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return safe.ToString();
    }
}
