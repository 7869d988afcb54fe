namespace Skein.Text.NearCopies;

/// <summary>Places that two stretches of words surely share: three words in a row that stand once in either.</summary>
internal static class WordAnchors
{
    private const int Words = 3;

    /// <summary>The longest chain of anchors that stand in one order in both, by patience sorting.</summary>
    public static List<(int Left, int Right)> Chain(int l0, int l1, int r0, int r1, List<HashedWord> left, List<HashedWord> right)
    {
        var anchors = Places(l0, l1, r0, r1, left, right);
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

    /// <summary>Places where three words in a row stand that both stretches have once, in the order of the left.</summary>
    private static List<(int Left, int Right)> Places(int l0, int l1, int r0, int r1, List<HashedWord> left, List<HashedWord> right)
    {
        var inRight = Once(right, r0, r1);
        return
        [
            .. Once(left, l0, l1)
                .Where(pair => pair.Value >= 0 && inRight.TryGetValue(pair.Key, out var at) && at >= 0)
                .Select(pair => (Left: pair.Value, Right: inRight[pair.Key]))
                .OrderBy(pair => pair.Left),
        ];
    }

    private static Dictionary<(ulong, ulong, ulong), int> Once(List<HashedWord> words, int from, int to)
    {
        var once = new Dictionary<(ulong, ulong, ulong), int>();
        for (var i = from; i + Words <= to; i++)
        {
            var key = (words[i].Hash, words[i + 1].Hash, words[i + 2].Hash);
            once[key] = once.ContainsKey(key) ? -1 : i;
        }

        return once;
    }
}
