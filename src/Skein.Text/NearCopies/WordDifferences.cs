namespace Skein.Text.NearCopies;

/// <summary>
/// What differs between two texts, word by word. Short stretches are compared by their longest common subsequence. In longer ones three words
/// in a row that stand once in either text are anchors; the longest chain of anchors in one order splits the stretch (as in Cohen's patience
/// difference), and what lies between is compared in the same way. Stretches too large and without an anchor are given as replaced. Nearly
/// linear for copies; deterministic.
/// </summary>
public static class WordDifferences
{
    private const int FewCells = 1 << 14;
    private const int MostCells = 1 << 20;
    private const int Deepest = 40;

    /// <summary>The stretches in the order of both texts; together they hold every word of each. None when neither has words.</summary>
    public static IReadOnlyList<WordDifference> Of(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (leftWords, rightWords) = (Shingles.WordsOf(left), Shingles.WordsOf(right));
        var matches = new List<(int Left, int Right)>();
        Match(new Range2(0, leftWords.Count, 0, rightWords.Count), leftWords, rightWords, matches, depth: 0);
        return WordStretches.Of(leftWords, rightWords, matches);
    }

    private static void Match(Range2 all, List<HashedWord> left, List<HashedWord> right, List<(int, int)> matches, int depth)
    {
        var (l0, l1, r0, r1) = all;
        while (l0 < l1 && r0 < r1 && left[l0].Hash == right[r0].Hash)
        {
            matches.Add((l0++, r0++));
        }

        var tail = 0;
        while (l0 < l1 - tail && r0 < r1 - tail && left[l1 - tail - 1].Hash == right[r1 - tail - 1].Hash)
        {
            tail++;
        }

        var inner = new Range2(l0, l1 - tail, r0, r1 - tail);
        if (inner is { L0: var a, L1: var b, R0: var c, R1: var d } && a < b && c < d)
        {
            var cells = (long)(b - a) * (d - c);
            var anchors = depth < Deepest && cells > FewCells ? WordAnchors.Chain(inner.L0, inner.L1, inner.R0, inner.R1, left, right) : [];
            if (anchors.Count > 0)
            {
                Between(inner, anchors, left, right, matches, depth);
            }
            else if (cells <= MostCells)
            {
                CommonWords.Match(a, b, c, d, left, right, matches);
            }
        }

        for (var i = tail; i > 0; i--)
        {
            matches.Add((l1 - i, r1 - i));
        }
    }

    private static void Between(
        Range2 inner, List<(int Left, int Right)> anchors, List<HashedWord> left, List<HashedWord> right, List<(int, int)> matches, int depth)
    {
        var (atLeft, atRight) = (inner.L0, inner.R0);
        foreach (var (l, r) in anchors)
        {
            // An anchor may begin within the words that the stretch before it took.
            if (l < atLeft || r < atRight)
            {
                continue;
            }

            Match(new Range2(atLeft, l, atRight, r), left, right, matches, depth + 1);
            matches.Add((l, r));
            (atLeft, atRight) = (l + 1, r + 1);
        }

        Match(new Range2(atLeft, inner.L1, atRight, inner.R1), left, right, matches, depth + 1);
    }

    private readonly record struct Range2(int L0, int L1, int R0, int R1);
}
