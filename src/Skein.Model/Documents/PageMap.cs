using System.Collections.Immutable;
using Skein.Text;

namespace Skein.Model.Documents;

/// <summary>
/// Where the words of one stored text stand in the original: pages, boxes of words, blocks and their place in the element tree.
/// </summary>
/// <remarks>
/// Every span counts UTF-16 units of the stored text that the map was made with; start is inclusive, end exclusive. Pages, words and
/// blocks are each in text order and do not overlap among themselves. The map is immutable and safe to share between threads.
/// </remarks>
public sealed class PageMap
{
    /// <summary>Makes a map and checks its invariant.</summary>
    /// <param name="pages">The pages in text order; empty for formats without pages.</param>
    /// <param name="words">The boxes of words in text order; empty for formats without a layout.</param>
    /// <param name="blocks">The paragraphs, headings, list items, cells and quotes in text order.</param>
    /// <exception cref="ArgumentException">Spans are out of order or overlap.</exception>
    public PageMap(ImmutableArray<PageMapPage> pages, ImmutableArray<PageMapWord> words, ImmutableArray<PageMapBlock> blocks)
    {
        RequireOrder(pages, static page => page.Span, nameof(pages));
        RequireOrder(words, static word => word.Span, nameof(words));
        RequireOrder(blocks, static block => block.Span, nameof(blocks));
        Pages = pages;
        Words = words;
        Blocks = blocks;
    }

    /// <summary>The map that knows nothing: no pages, no words, no blocks.</summary>
    public static PageMap Empty { get; } = new([], [], []);

    /// <summary>The pages in text order; empty for formats without pages.</summary>
    public ImmutableArray<PageMapPage> Pages { get; }

    /// <summary>The boxes of words in text order. A word that was hyphenated over two lines has two boxes.</summary>
    public ImmutableArray<PageMapWord> Words { get; }

    /// <summary>The blocks in text order.</summary>
    public ImmutableArray<PageMapBlock> Blocks { get; }

    /// <summary>The page that holds the character at an offset; an offset between two pages belongs to the page before it.</summary>
    /// <param name="offset">An offset in UTF-16 units of the stored text.</param>
    /// <returns>The page, or null where the document has no pages or the offset lies before the first.</returns>
    public PageMapPage? PageOf(int offset)
    {
        var index = LastStartingAtOrBefore(Pages, static page => page.Span.Start, offset);
        return index < 0 ? null : Pages[index];
    }

    /// <summary>The boxes that together cover a span, in text order.</summary>
    /// <param name="span">A span of the stored text; an empty span has no boxes.</param>
    public IReadOnlyList<PageMapWord> BoxesOf(TextSpan span)
    {
        var boxes = new List<PageMapWord>();
        var index = Math.Max(0, LastStartingAtOrBefore(Words, static word => word.Span.Start, span.Start));
        for (; index < Words.Length && Words[index].Span.Start < span.End; index++)
        {
            if (Words[index].Span.End > span.Start)
            {
                boxes.Add(Words[index]);
            }
        }
        return boxes;
    }

    /// <summary>How sure recognition was of the words of a span; null where none of them was recognized.</summary>
    /// <param name="span">A span of the stored text.</param>
    public WordConfidence? ConfidenceOf(TextSpan span) =>
        BoxesOf(span).Select(static word => word.Confidence).OfType<int>().ToList() is { Count: > 0 } words
            ? new WordConfidence(words.Min(), Math.Round(words.Average(), 1), words.Count)
            : null;

    /// <summary>The block that holds the character at an offset.</summary>
    /// <param name="offset">An offset in UTF-16 units of the stored text.</param>
    /// <returns>The block, or null where the offset lies between blocks.</returns>
    public PageMapBlock? BlockOf(int offset)
    {
        var index = LastStartingAtOrBefore(Blocks, static block => block.Span.Start, offset);
        return index >= 0 && offset < Blocks[index].Span.End ? Blocks[index] : null;
    }

    /// <summary>The paragraph with a number, as a locator such as "paragraph 7" means it.</summary>
    /// <param name="number">One for the first; headings and table cells are not counted.</param>
    /// <returns>The block, or null where the document has fewer paragraphs.</returns>
    public PageMapBlock? Paragraph(int number) =>
        number < 1 ? null : Blocks.Where(static block => block.CountsAsParagraph).ElementAtOrDefault(number - 1);

    /// <summary>The number of the paragraph that holds the character at an offset; the opposite of <see cref="Paragraph"/>.</summary>
    /// <param name="offset">An offset in UTF-16 units of the stored text.</param>
    /// <returns>One for the first paragraph; null between paragraphs and in headings and table cells.</returns>
    public int? ParagraphNumberOf(int offset)
    {
        var index = LastStartingAtOrBefore(Blocks, static block => block.Span.Start, offset);
        return index >= 0 && offset < Blocks[index].Span.End && Blocks[index].CountsAsParagraph
            ? Blocks.Take(index + 1).Count(static block => block.CountsAsParagraph)
            : null;
    }

    private static int LastStartingAtOrBefore<T>(ImmutableArray<T> items, Func<T, int> start, int offset)
    {
        int low = 0, high = items.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (start(items[middle]) <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return high;
    }

    private static void RequireOrder<T>(ImmutableArray<T> items, Func<T, TextSpan> spanOf, string parameter)
    {
        var end = 0;
        foreach (var item in items)
        {
            var span = spanOf(item);
            if (span.Start < end)
            {
                throw new ArgumentException("Spans of a page map are in text order and do not overlap.", parameter);
            }
            end = span.End;
        }
    }
}
