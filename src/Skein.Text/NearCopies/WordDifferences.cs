namespace Skein.Text.NearCopies;

/// <summary>
/// What differs between two texts, word by word. Short stretches are compared by their longest common subsequence. In longer ones three words
/// in a row that stand once in either text are anchors; the longest chain of anchors in one order splits the stretch (as in Cohen's patience
/// difference), and what lies between is compared in the same way. Stretches too large and without an anchor are given as replaced. Nearly
/// linear for copies; deterministic.
/// </summary>
public static class WordDifferences
{
    private const int AnchorWords = 3;
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
        return Stretches(leftWords, rightWords, matches);
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
            var anchors = depth < Deepest && cells > FewCells ? Chain(Anchors(inner, left, right)) : [];
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

    /// <summary>Places where three words in a row stand that both stretches have once, in the order of the left.</summary>
    private static List<(int Left, int Right)> Anchors(Range2 inner, List<HashedWord> left, List<HashedWord> right)
    {
        var inRight = Once(right, inner.R0, inner.R1);
        return
        [
            .. Once(left, inner.L0, inner.L1)
                .Where(pair => pair.Value >= 0 && inRight.TryGetValue(pair.Key, out var at) && at >= 0)
                .Select(pair => (Left: pair.Value, Right: inRight[pair.Key]))
                .OrderBy(pair => pair.Left),
        ];
    }

    private static Dictionary<(ulong, ulong, ulong), int> Once(List<HashedWord> words, int from, int to)
    {
        var once = new Dictionary<(ulong, ulong, ulong), int>();
        for (var i = from; i + AnchorWords <= to; i++)
        {
            var key = (words[i].Hash, words[i + 1].Hash, words[i + 2].Hash);
            once[key] = once.ContainsKey(key) ? -1 : i;
        }

        return once;
    }

    /// <summary>The longest chain of anchors that stand in one order in both, by patience sorting.</summary>
    private static List<(int Left, int Right)> Chain(List<(int Left, int Right)> anchors)
    {
        var tops = new List<int>();
        var before = new int[anchors.Count];
        for (var i = 0; i < anchors.Count; i++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = anchors[tops[middle]].Right < anchors[i].Right ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[low] = i;
            }
        }

        var chain = new List<(int, int)>();
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
        {
            chain.Add(anchors[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static List<WordDifference> Stretches(List<HashedWord> left, List<HashedWord> right, List<(int Left, int Right)> matches)
    {
        var stretches = new List<WordDifference>();
        var (l, r) = (0, 0);
        for (var i = 0; i <= matches.Count; i++)
        {
            var (nextLeft, nextRight) = i < matches.Count ? matches[i] : (left.Count, right.Count);
            if (nextLeft > l || nextRight > r)
            {
                stretches.Add(new WordDifference(Span(left, l, nextLeft), Span(right, r, nextRight), IsShared: false));
            }

            var first = i;
            while (i + 1 < matches.Count && matches[i + 1] == (matches[i].Left + 1, matches[i].Right + 1))
            {
                i++;
            }

            if (i < matches.Count)
            {
                (l, r) = (matches[i].Left + 1, matches[i].Right + 1);
                stretches.Add(new WordDifference(Span(left, matches[first].Left, l), Span(right, matches[first].Right, r), IsShared: true));
            }
        }

        return stretches;
    }

    private static TextSpan Span(List<HashedWord> words, int from, int to)
    {
        if (from < to)
        {
            return new TextSpan(words[from].Span.Start, words[to - 1].Span.End);
        }

        var at = from > 0 ? words[from - 1].Span.End : 0;
        return new TextSpan(at, at);
    }

    private readonly record struct Range2(int L0, int L1, int R0, int R1);
}
