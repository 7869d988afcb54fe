using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Skein.Reading.Html;

/// <summary>Bytes or characters to a tree of elements: no loader, no scripting, so nothing is fetched and nothing runs.</summary>
internal static partial class HtmlText
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false, IsKeepingSourceReferences = false };

    /// <summary>The tree of a page, or null for one that is made to exhaust the parser.</summary>
    public static IHtmlDocument? Parse(string html) => HtmlGuard.IsHostile(html) ? null : new HtmlParser(Options).ParseDocument(html);

    /// <summary>The charset that a page declares within its first bytes, or null.</summary>
    public static string? DeclaredCharset(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, 2_048)]);
        return Charset().Match(start) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_:.\-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
