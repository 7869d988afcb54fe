using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>A pair of parts that were brought together; of joined parts the last of the stretch stands beside the first.</summary>
internal readonly record struct AlignedPair(int Left, int Right, int LeftSecond, int RightSecond, WordFit Fit, double Weight);

/// <summary>
/// Brings the parts of two names together, the best fitting pair first, free of order; each part once. Then two or three parts in a
/// row that are left on one side are tried as one word. At most <see cref="PreparedName.MostCompared"/> parts a side, so time is bounded.
/// </summary>
internal ref partial struct Alignment
{
    private const double Sure = 0.84;
    private readonly NameWord[] _left;
    private readonly NameWord[] _right;
    private readonly Span<AlignedPair> _pairs;
    private int _count;

    public Alignment(NameWord[] left, NameWord[] right, Span<AlignedPair> pairs)
    {
        _left = left;
        _right = right;
        _pairs = pairs;
        // No larger than asked for: it is cleared with each comparison, of which a case makes millions.
        Span<WordFit> fits = stackalloc WordFit[left.Length * right.Length];
        Measure(fits);

        // What is sure comes first: a near word must not take a piece of a word that was cut in another place.
        Match(fits, Sure);
        if (IsOpen)
        {
            SpellOut();
            Join();
        }

        if (IsOpen)
        {
            Match(fits, 0);
        }
    }

    public readonly ReadOnlySpan<AlignedPair> Pairs => _pairs[.._count];

    /// <summary>The parts that found a partner, as sets of positions.</summary>
    public int LeftUsed { get; private set; }

    public int RightUsed { get; private set; }

    private readonly bool IsOpen => LeftUsed != Full(_left) && RightUsed != Full(_right);

    private static int Full(NameWord[] words) => (1 << words.Length) - 1;

    private readonly void Measure(scoped Span<WordFit> fits)
    {
        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length; j++)
            {
                fits[(i * _right.Length) + j] = WordComparison.Compare(_left[i], _right[j]);
            }
        }
    }

    private void Match(scoped ReadOnlySpan<WordFit> fits, double least)
    {
        while (true)
        {
            var best = least;
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

            // An initial says as little as it is long, whatever it stands for.
            var weight = fit.Rule == NameRule.Initial ? Math.Min(_left[at].Weight, _right[with].Weight) : (_left[at].Weight + _right[with].Weight) / 2;
            Take(new AlignedPair(at, with, -1, -1, fit, weight));
        }
    }

    private void Take(AlignedPair pair)
    {
        LeftUsed |= Stretch(pair.Left, pair.LeftSecond);
        RightUsed |= Stretch(pair.Right, pair.RightSecond);
        _pairs[_count++] = pair;
    }

    private static int Stretch(int first, int last) => last < 0 ? 1 << first : ((1 << (last - first + 1)) - 1) << first;
}
