using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>What of a page is not its article, told by the tag, the role and the words in class and id.</summary>
internal static partial class Boilerplate
{
    private static readonly FrozenSet<string> Roles = new[]
    {
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that name a part which is never the article, however long it is.</summary>
    private static readonly FrozenSet<string> Certain = new[]
    {
        "cookie", "cookies", "consent", "gdpr", "comments", "disqus", "breadcrumb", "breadcrumbs", "navbar", "navigation", "sitemap",
        "cookiebanner", "cookiebar", "onetrust", "cookienotice", "commentlist", "respond", "didomi", "cmp",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that name such a part on most pages, and a wrapper of the whole page on some.</summary>
    private static readonly FrozenSet<string> Likely = new[]
    {
        "nav", "menu", "footer", "masthead", "sidebar", "rail", "aside", "share", "sharing", "sharebar", "social", "socials",
        "related", "recommended", "recommendations", "recirc", "trending", "popular", "newsletter", "subscribe", "subscription",
        "signup", "login", "advert", "advertisement", "ads", "ad", "adbox", "sponsor", "sponsored", "promo", "promotion",
        "outbrain", "taboola", "pagination", "pager", "modal", "popup", "overlay", "skip", "toolbar", "banner", "tags",
        "taglist", "keywords", "byline", "timestamp", "teaser", "teasers", "comment", "topbar", "dropdown", "toc", "readmore",
        "donate", "donation", "paywall", "copyright", "authorbox", "authorbio", "bio", "reactions", "noprint", "navbox",
        "catlinks", "editsection", "reference", "visuallyhidden", "offscreen",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] LikelyPhrases =
    [
        "most-read", "mostread", "most-popular", "more-stories", "more-news", "read-more", "read-next", "also-read", "see-also", "you-may", "up-next",
        "sr-only", "author-bio", "about-author", "post-meta", "entry-meta", "article-meta", "meta-data", "site-header", "page-header", "site-footer", "back-to-top",
    ];

    /// <summary>True for parts that no length of text redeems.</summary>
    public static bool IsCertain(IElement element) =>
        element.LocalName is "nav" or "footer" or "menu"
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || Words(element).Any(Certain.Contains);

    /// <summary>True for parts that are left out unless they hold much of the text of the page.</summary>
    public static bool IsLikely(IElement element)
    {
        if (element.LocalName is "body" or "html" or "main" or "article" || ElementKinds.IsHeading(element))
        {
            return false;
        }
        if (element.LocalName is "aside" or "form" || (element.LocalName == "header" && !IsInArticle(element)))
        {
            return true;
        }
        var name = Name(element);
        return name.Length > 0
            && (Words(element).Any(Likely.Contains) || LikelyPhrases.Any(phrase => name.Contains(phrase, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsInArticle(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "article" or "main")
            {
                return true;
            }
        }
        return false;
    }

    private static string Name(IElement element) => $"{element.ClassName} {element.Id}".Trim();

    private static List<string> Words(IElement element)
    {
        var name = Name(element);
        return name.Length is 0 or > 500 ? [] : Split(name);
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        foreach (var match in Word().EnumerateMatches(name))
        {
            words.Add(name.Substring(match.Index, match.Length).ToLowerInvariant());
        }
        return words;
    }

    /// <summary>Class names are parted by anything but letters, and by a capital inside.</summary>
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
