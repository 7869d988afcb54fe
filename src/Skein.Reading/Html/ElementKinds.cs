using System.Collections.Frozen;
using AngleSharp.Dom;
using Skein.Model.Documents;

namespace Skein.Reading.Html;

/// <summary>Which elements start a block of their own, and what kind of block.</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Containers = new[]
    {
        "article", "body", "center", "div", "form", "main", "section", "table", "tbody", "td", "tr", "html", "span", "figure", "header",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LayoutContent =
        new[] { "p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "article", "section", "blockquote" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Elements that can hold a whole article; a paragraph or a list cannot.</summary>
    public static bool IsContainer(IElement element) => Containers.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>The kind of the blocks inside an element, given the kind around it.</summary>
    public static PageMapBlockKind Within(IElement element, PageMapBlockKind around) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PageMapBlockKind.Heading,
        "li" or "dt" or "dd" => PageMapBlockKind.ListItem,
        "blockquote" => PageMapBlockKind.Quote,
        "td" or "th" when around != PageMapBlockKind.TableCell => HoldsLayout(element) ? around : PageMapBlockKind.TableCell,
        _ => around,
    };

    /// <summary>Old pages are laid out with tables; a cell with paragraphs in it is a column of the page and no datum.</summary>
    private static bool HoldsLayout(IElement cell) => cell.Children.Any(static child => LayoutContent.Contains(child.LocalName));
}
