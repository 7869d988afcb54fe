using Skein.Text;

namespace Skein.Model.Documents;

/// <summary>One block of the stored text: what a reader of the original sees as a paragraph, heading, list item, cell or quote.</summary>
/// <param name="Span">The characters of the block, without the line breaks that part it from its neighbors.</param>
/// <param name="Kind">What the block is.</param>
/// <param name="ElementPath">
/// For web pages where the block stands, as a CSS-like path such as <c>body&gt;article&gt;p[3]</c>; otherwise null.
/// </param>
/// <remarks>
/// A number in brackets is the place among siblings of the same tag, one for the first; it is left out where there is one only.
/// </remarks>
public sealed record PageMapBlock(TextSpan Span, PageMapBlockKind Kind, string? ElementPath = null)
{
    /// <summary>True where a locator such as "paragraph 7" counts this block: paragraphs, list items and quotes.</summary>
    public bool CountsAsParagraph => Kind is PageMapBlockKind.Paragraph or PageMapBlockKind.ListItem or PageMapBlockKind.Quote;
}
