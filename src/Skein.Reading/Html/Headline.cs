using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>Finds the heading that is the title of the article, which often stands outside the box of its text.</summary>
internal static class Headline
{
    /// <summary>The heading, or null where the page has none or several that could be.</summary>
    public static IElement? Find(IElement body, Article article)
    {
        var headings = body.QuerySelectorAll("h1").Where(IsReadable).ToList();
        if (headings.Find(article.Root.Contains) is { } inside)
        {
            return inside;
        }
        return headings.Count == 1 ? headings[0] : headings.Find(static heading => heading.GetAttribute("itemprop") == "headline");

        static bool IsReadable(IElement heading) => heading.TextContent.Trim().Length > 0 && !IsAside(heading);
    }

    private static bool IsAside(IElement heading)
    {
        for (IElement? element = heading; element is not null; element = element.ParentElement)
        {
            if (InvisibleElements.Contains(element) || Boilerplate.IsCertain(element))
            {
                return true;
            }
        }
        return false;
    }
}
