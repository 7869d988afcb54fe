using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Skein.Reading.Metadata;

namespace Skein.Reading.Html;

/// <summary>
/// What a page says about its article: declared facts first (JSON-LD, meta elements), visible ones where none are declared.
/// </summary>
internal static partial class PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "citation_publication_date", "citation_date",
        "parsely-pub-date", "sailthru.date", "article.published", "published-date", "cxenseparse:recs:publishtime", "og:pubdate",
    ];

    private static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "byl", "sailthru.author"];

    private const string DateElements =
        "[itemprop=datePublished], time[pubdate], time, .dateline, .published, .date, .timestamp, .post-date, .entry-date, .article-date, "
        + ".publish-date, .entry-meta, .post-meta, .article-meta, .byline";

    public static void Collect(IHtmlDocument document, Article article, IElement? headline, DocumentMetadata metadata)
    {
        var linked = LinkedData.Of(document);
        var metas = document.QuerySelectorAll("meta[content]")
            .Select(static meta => (Name: (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"))?.Trim().ToLowerInvariant(),
                Content: meta.GetAttribute("content")!.Trim()))
            .Where(static meta => meta.Name is not null && meta.Content.Length > 0)
            .ToLookup(static meta => meta.Name!, static meta => meta.Content, StringComparer.Ordinal);

        metadata.Title = Title(document, headline, metas, linked);
        metadata.Origin = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? metas["og:url"].FirstOrDefault();
        metadata.Language = document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang")
            ?? linked.Language ?? metas["og:locale"].FirstOrDefault()
            ?? document.QuerySelector("meta[http-equiv=content-language i]")?.GetAttribute("content");
        metadata.Authors.AddRange(Authors(document, metas, linked));
        _ = metadata.TryPublish(linked.Published) || DateNames.SelectMany(name => metas[name]).Any(metadata.TryPublish)
            || MarkedDates(document, article).Any(metadata.TryPublish);
        metadata.Published ??= article.Blocks.Take(4).Where(static block => !ElementKinds.IsHeading(block.Element))
            .Select(static block => DateLines.Read(block.Text)).FirstOrDefault(static date => date is not null);
    }

    private static string? Title(IHtmlDocument document, IElement? headline, ILookup<string, string> metas, LinkedData linked)
    {
        var heading = headline?.TextContent.Trim();
        var declared = metas["og:title"].FirstOrDefault() ?? linked.Headline ?? metas["twitter:title"].FirstOrDefault() ?? metas["dc.title"].FirstOrDefault();
        // Sites add their own name to the declared title; the heading on the page is without it.
        if (declared is null || (heading is { Length: > 0 } && declared.StartsWith(heading, StringComparison.OrdinalIgnoreCase)))
        {
            declared = heading ?? declared;
        }
        return declared is { Length: > 0 } ? declared : string.IsNullOrWhiteSpace(document.Title) ? null : SiteName().Replace(document.Title, "");
    }

    private static List<string> Authors(IHtmlDocument document, ILookup<string, string> metas, LinkedData linked)
    {
        string[][] sources =
        [
            [.. linked.Authors],
            [.. AuthorNames.SelectMany(name => metas[name])],
            [.. document.QuerySelectorAll("[rel=author]").Select(static element => element.TextContent)],
            [.. document.QuerySelectorAll("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))").Select(static element => element.TextContent)],
            [.. document.QuerySelectorAll(".byline, .author, .article-author").Select(static element => element.TextContent).Take(1).SelectMany(Bylines)],
        ];
        return sources.Select(static names => names.SelectMany(Bylines).Where(IsName).ToList()).FirstOrDefault(static names => names.Count > 0) ?? [];
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and < 100 && !name.Contains("://", StringComparison.Ordinal) && !name.Contains('@', StringComparison.Ordinal);

    private static IEnumerable<string> Bylines(string written)
    {
        var text = By().Replace(string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "");
        return text.Length > 200 ? [] : And().Split(text).Select(static name => name.Trim(' ', ',', '|', '.', '·', '-')).Where(static name => name.Length > 0);
    }

    private static IEnumerable<string> MarkedDates(IHtmlDocument document, Article article)
    {
        var marked = document.QuerySelectorAll(DateElements)
            .OrderByDescending(static element => element.GetAttribute("itemprop") == "datePublished" || element.HasAttribute("pubdate"))
            .ThenByDescending(element => article.Root.Contains(element));
        foreach (var element in marked.Take(20))
        {
            yield return element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;
        }
    }

    [GeneratedRegex(@"^(?:by|von|par|por|di|door|written by|author:?)\s+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex By();

    [GeneratedRegex(@"\s*[,;|]\s*|\s+(?:and|und|et|y|e|en|&)\s+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex And();

    [GeneratedRegex(@"\s+[|–—-]\s+[^|–—-]{1,40}$", RegexOptions.NonBacktracking)]
    private static partial Regex SiteName();
}
