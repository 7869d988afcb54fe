using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>A pair of parts that were brought together; a joined pair has a second part on one side.</summary>
internal readonly record struct AlignedPair(int Left, int Right, int LeftSecond, int RightSecond, WordFit Fit, double Weight);

/// <summary>
/// Brings the parts of two names together, the best fitting pair first, free of order; each part once. Then two parts that are left
/// on one side are tried as one word. At most <see cref="PreparedName.MostCompared"/> parts a side, so time is bounded.
/// </summary>
internal ref struct Alignment
{
    private readonly NameWord[] _left;
    private readonly NameWord[] _right;
    private readonly Span<AlignedPair> _pairs;
    private int _count;

    public Alignment(NameWord[] left, NameWord[] right, Span<AlignedPair> pairs)
    {
        _left = left;
        _right = right;
        _pairs = pairs;
        Match();
        if (LeftUsed != Full(left) && RightUsed != Full(right))
        {
            Join();
        }
    }

    public readonly ReadOnlySpan<AlignedPair> Pairs => _pairs[.._count];

    /// <summary>The parts that found a partner, as sets of positions.</summary>
    public int LeftUsed { get; private set; }

    public int RightUsed { get; private set; }

    private static int Full(NameWord[] words) => (1 << words.Length) - 1;

    private void Match()
    {
        Span<WordFit> fits = stackalloc WordFit[PreparedName.MostCompared * PreparedName.MostCompared];
        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length; j++)
            {
                fits[(i * _right.Length) + j] = WordComparison.Compare(_left[i], _right[j]);
            }
        }

        while (true)
        {
            var best = 0.0;
            var (at, with) = (-1, -1);
            for (var i = 0; i < _left.Length; i++)
            {
                if ((LeftUsed & (1 << i)) != 0)
                {
                    continue;
                }

                for (var j = 0; j < _right.Length; j++)
                {
                    // Of equally good partners the one at the nearer place: names repeat words.
                    var value = (RightUsed & (1 << j)) != 0 ? 0 : fits[(i * _right.Length) + j].Quality - (0.001 * Math.Abs(i - j));
                    if (value > best)
                    {
                        (best, at, with) = (value, i, j);
                    }
                }
            }

            if (at < 0)
            {
                return;
            }

            var fit = fits[(at * _right.Length) + with];
            Take(new AlignedPair(at, with, -1, -1, fit, (_left[at].Weight + _right[with].Weight) / 2));
        }
    }

    private void Take(AlignedPair pair)
    {
        LeftUsed |= (1 << pair.Left) | (pair.LeftSecond >= 0 ? 1 << pair.LeftSecond : 0);
        RightUsed |= (1 << pair.Right) | (pair.RightSecond >= 0 ? 1 << pair.RightSecond : 0);
        _pairs[_count++] = pair;
    }

    private void Join()
    {
        Span<char> joined = stackalloc char[2 * Sounds.Longest];
        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length; j++)
            {
                if ((LeftUsed & (1 << i)) == 0 && (RightUsed & (3 << j)) == 0 && j + 1 < _right.Length && Fits(_left[i], _right[j], _right[j + 1], joined) is { Quality: > 0 } right)
                {
                    Take(new AlignedPair(i, j, -1, j + 1, right, (_left[i].Weight + _right[j].Weight + _right[j + 1].Weight) / 2));
                }
                else if ((RightUsed & (1 << j)) == 0 && (LeftUsed & (3 << i)) == 0 && i + 1 < _left.Length && Fits(_right[j], _left[i], _left[i + 1], joined) is { Quality: > 0 } left)
                {
                    Take(new AlignedPair(i, j, i + 1, -1, left, (_right[j].Weight + _left[i].Weight + _left[i + 1].Weight) / 2));
                }
            }
        }
    }

    private static WordFit Fits(NameWord whole, NameWord first, NameWord second, Span<char> joined)
    {
        var length = first.Sound.Length + second.Sound.Length;
        if (length < 4 || Math.Abs(whole.Sound.Length - length) > 2 || first.Role == NamePartRole.Number || second.Role == NamePartRole.Number || length > joined.Length)
        {
            return default;
        }

        first.Sound.CopyTo(joined);
        second.Sound.CopyTo(joined[first.Sound.Length..]);
        var distance = SoundDistance.Between(whole.Sound, joined[..length], whole.LacksVowels != (first.LacksVowels || second.LacksVowels)) / 100.0 / length;
        return distance <= 0.16 ? new WordFit(0.95 - distance, NameRule.Joined, distance) : default;
    }
}
