using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>
/// Finds the article of a page: the blocks that are left when the parts that name themselves as something else are taken away.
/// </summary>
internal static class ArticleFinder
{
    /// <summary>A part that is called a sidebar and holds this share of the text is the article in a badly named box.</summary>
    private const double WholePageShare = 0.5;

    /// <summary>The share of the text that the element chosen as article must hold, by what chooses it.</summary>
    private const double ArticleShare = 0.4;

    private const double MainShare = 0.6;

    private const double BoxShare = 0.85;

    /// <summary>Finds the article below a body.</summary>
    public static Article Find(IElement body)
    {
        var visible = new HtmlBlocks(InvisibleElements.Contains).Of(body);
        var all = TextMass.Measure(visible);
        var total = all.Of(body);
        if (total == 0)
        {
            return new Article(body, visible, IsCertain: false);
        }

        var kept = new HtmlBlocks(Skips).Of(body);
        var mass = TextMass.Measure(kept);
        if (mass.Of(body) == 0)
        {
            return new Article(body, visible, IsCertain: false);
        }
        var root = Root(body, mass);
        var blocks = root == body ? kept : new HtmlBlocks(Skips).Of(root);
        return new Article(root, ArticleTrimming.Trim(blocks), IsCertain: true);

        bool Skips(IElement element) =>
            InvisibleElements.Contains(element)
            || (Boilerplate.IsCertain(element) && all.Of(element) < 0.9 * total)
            || (all.Of(element) < WholePageShare * total && Boilerplate.IsLikely(element));
    }

    private static IElement Root(IElement body, TextMass mass)
    {
        var total = mass.Of(body);
        if (Largest("article") is { } article && mass.Of(article) >= ArticleShare * total)
        {
            return article;
        }
        if ((Largest("main") ?? Largest("[role=main]")) is { } main && mass.Of(main) >= MainShare * total)
        {
            return Descend(main, mass);
        }
        return Descend(body, mass);

        IElement? Largest(string selector) => body.QuerySelectorAll(selector).MaxBy(mass.Of);
    }

    /// <summary>
    /// Goes down while one box holds nearly all the text. A lead outside that box costs less than a column of teasers inside.
    /// </summary>
    private static IElement Descend(IElement from, TextMass mass)
    {
        var root = from;
        while (root.Children.Where(ElementKinds.IsContainer).MaxBy(mass.Of) is { } child && mass.Of(child) >= BoxShare * mass.Of(root))
        {
            root = child;
        }
        return root;
    }
}

/// <summary>The article of a page.</summary>
/// <param name="Root">The element that holds it.</param>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="IsCertain">False where no running text was found and everything visible was taken.</param>
internal sealed record Article(IElement Root, IReadOnlyList<HtmlBlock> Blocks, bool IsCertain);
