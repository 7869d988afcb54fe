using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>What of an archived page is shown, and as what. A list of what may stay; whatever is not on it loses its tag or goes.</summary>
internal static class ArchivedMarkup
{
    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Elements that stay under their own name.</summary>
    private static readonly FrozenSet<string> Kept = new[]
    {
        "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl", "dt", "em",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "ins", "li", "main", "mark", "nav", "ol", "p",
        "pre", "q", "s", "section", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements that are shown under another name.</summary>
    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a"] = "span",
        ["big"] = "strong",
        ["body"] = "div",
        ["center"] = "div",
        ["details"] = "div",
        ["fieldset"] = "div",
        ["form"] = "div",
        ["legend"] = "p",
        ["listing"] = "pre",
        ["plaintext"] = "pre",
        ["strike"] = "s",
        ["summary"] = "p",
        ["tt"] = "code",
        ["xmp"] = "pre",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Elements that go with what they hold.</summary>
    private static readonly FrozenSet<string> Gone = new[]
    {
        "applet", "area", "audio", "base", "basefont", "bgsound", "button", "canvas", "col", "colgroup", "datalist", "dialog", "embed", "frame", "frameset",
        "head", "iframe", "input", "link", "map", "meta", "meter", "noembed", "noframes", "object", "optgroup", "option", "param", "portal", "progress", "script",
        "select", "source", "style", "template", "textarea", "title", "track", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = new[] { "br", "hr", "wbr" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when an element goes with what it holds: it could run, ask or fetch, is no HTML, or a browser would not show it.</summary>
    public static bool IsGone(IElement element) =>
        element.NamespaceUri != Html || Gone.Contains(element.LocalName) || element.HasAttribute("hidden")
        || ArchivedStyle.Of(element.GetAttribute("style")).IsHidden;

    /// <summary>The name that an element is written under; null for one of which only the content is written.</summary>
    public static string? NameOf(IElement element) =>
        Kept.Contains(element.LocalName) ? element.LocalName : Renamed.GetValueOrDefault(element.LocalName);

    /// <summary>True for an element that holds nothing and is not closed.</summary>
    public static bool IsEmpty(string name) => Empty.Contains(name);

    /// <summary>The attributes that an element keeps, in order; each value is one that cannot name anything outside.</summary>
    public static IEnumerable<(string Name, string Value)> AttributesOf(IElement element, string name)
    {
        if (Direction(element) is { } direction)
        {
            yield return ("dir", direction);
        }

        if (element.GetAttribute("lang") is { } language && IsLanguage(language))
        {
            yield return ("lang", language);
        }

        if (Classes(element) is { Length: > 0 } classes)
        {
            yield return ("class", classes);
        }

        if (element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 and <= 2_000 } address)
        {
            // A reader sees where it led; no browser goes there.
            yield return ("title", address);
        }

        foreach (var span in name is "td" or "th" ? ["colspan", "rowspan"] : Array.Empty<string>())
        {
            if (int.TryParse(element.GetAttribute(span), out var count) && count is > 1 and <= 1_000)
            {
                yield return (span, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static string? Direction(IElement element) =>
        element.GetAttribute("dir")?.Trim().ToLowerInvariant() is "ltr" or "rtl" or "auto" ? element.GetAttribute("dir")!.Trim().ToLowerInvariant() : null;

    private static bool IsLanguage(string language) =>
        language.Length is > 1 and <= 20 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static string Classes(IElement element)
    {
        var classes = ArchivedStyle.Of(element.GetAttribute("style")).Classes.ToList();
        if (element.LocalName == "a" && element.HasAttribute("href"))
        {
            classes.Add("link");
        }

        if (element.LocalName == "center" || element.GetAttribute("align") is "center" or "middle")
        {
            classes.Add("center");
        }

        return string.Join(' ', classes.Distinct(StringComparer.Ordinal));
    }
}
