using System.Text.RegularExpressions;

namespace Skein.Reading.Pdf;

/// <summary>Takes away the lines that repeat at the edge of pages: page numbers, running heads, the mark of the publisher.</summary>
internal static partial class RunningHeads
{
    private const int FewestPages = 3;
    private const int LongestLine = 120;

    /// <summary>The part of the height of a page that is its edge, above and below.</summary>
    private const double Edge = 0.1;

    /// <summary>Removes them, where at least three pages and half of all have the same line but for its numbers.</summary>
    /// <returns>How many lines were removed.</returns>
    public static int Remove(IReadOnlyList<LayoutPage> pages)
    {
        if (pages.Count < FewestPages)
        {
            return 0;
        }
        var counts = pages
            .SelectMany(static page => EdgeLines(page).Select(static line => line.Key).Distinct(StringComparer.Ordinal))
            .CountBy(static key => key, StringComparer.Ordinal)
            .Where(pair => pair.Value >= Math.Max(FewestPages, (pages.Count + 1) / 2))
            .Select(static pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var page in pages)
        {
            foreach (var (block, line, key) in EdgeLines(page).ToList())
            {
                if (counts.Contains(key))
                {
                    block.Lines.RemoveAll(other => ReferenceEquals(other, line));
                    removed++;
                }
            }
            page.Blocks.RemoveAll(static block => block.Lines.Count == 0);
        }
        return removed;
    }

    private static IEnumerable<(LayoutBlock Block, LayoutLine Line, string Key)> EdgeLines(LayoutPage page) =>
        from block in page.Blocks
        from line in block.Lines
        where line.Words.Count > 0
        let isTop = line.Top + line.Height < page.Height * Edge
        where isTop || line.Top > page.Height * (1 - Edge)
        let text = line.Text
        where text.Length <= LongestLine
        select (block, line, (isTop ? "top " : "bottom ") + Digits().Replace(text, "#"));

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
