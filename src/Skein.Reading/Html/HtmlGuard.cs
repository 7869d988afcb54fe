using System.Collections.Frozen;

namespace Skein.Reading.Html;

/// <summary>Tells pages that are made to exhaust a parser, before one is let near them. One pass over the characters.</summary>
/// <remarks>
/// The rules of HTML make a parser walk all open elements at each start tag, which is quadratic in the depth, and open all unclosed
/// elements of style again in each new block, which multiplies them. Browsers cut both short; the parser used here does not.
/// </remarks>
internal static class HtmlGuard
{
    /// <summary>Browsers stop at 512.</summary>
    private const int MaxDepth = 2_000;

    /// <summary>How many elements may come from opening styles again. A careless page of the nineties makes some thousands.</summary>
    private const long MaxReopened = 2_000_000;

    private static readonly FrozenSet<string> Nesting = new[]
    {
        "div", "span", "section", "article", "aside", "main", "nav", "header", "footer", "table", "ul", "ol", "dl", "blockquote", "center", "form",
        "fieldset", "figure", "details", "object", "button", "ruby", "sub", "sup", "label", "q", "cite", "ins", "del", "svg", "g", "math", "template", "select",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Styles = new[]
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] RawText = ["script", "style", "textarea", "title", "xmp", "iframe", "noscript"];

    public static bool IsHostile(string html)
    {
        int depth = 0, styles = 0;
        var reopened = 0L;
        var nestingNames = Nesting.GetAlternateLookup<ReadOnlySpan<char>>();
        var styleNames = Styles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            {
                var end = html.IndexOf("-->", at, StringComparison.Ordinal);
                at = end < 0 ? html.Length - 1 : end;
                continue;
            }
            var stop = start;
            while (stop < html.Length && char.IsAsciiLetterOrDigit(html[stop]))
            {
                stop++;
            }
            var name = html.AsSpan(start, stop - start);
            at = Math.Max(stop, at + 1);
            if (styleNames.Contains(name))
            {
                styles = closes ? Math.Max(0, styles - 1) : styles + 1;
            }
            else if (nestingNames.Contains(name))
            {
                depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            }
            reopened += closes ? 0 : styles;
            if (depth > MaxDepth || styles > MaxDepth || reopened > MaxReopened)
            {
                return true;
            }
            if (!closes)
            {
                at = AfterRawText(html, name, at);
            }
        }
        return false;
    }

    /// <summary>What stands in a script is no markup, whatever it looks like.</summary>
    private static int AfterRawText(string html, ReadOnlySpan<char> name, int at)
    {
        foreach (var raw in RawText)
        {
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase))
            {
                var end = html.IndexOf("</" + raw, at, StringComparison.OrdinalIgnoreCase);
                return end < 0 ? at : end;
            }
        }
        return at;
    }
}
