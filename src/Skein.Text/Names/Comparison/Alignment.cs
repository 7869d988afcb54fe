using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>A pair of parts that were brought together; of joined parts the last of the stretch stands beside the first.</summary>
internal readonly record struct AlignedPair(int Left, int Right, int LeftSecond, int RightSecond, WordFit Fit, double Weight);

/// <summary>
/// Brings the parts of two names together, the best fitting pair first, free of order; each part once. Then two or three parts in a
/// row that are left on one side are tried as one word. At most <see cref="PreparedName.MostCompared"/> parts a side, so time is bounded.
/// </summary>
internal ref struct Alignment
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

    // An acronym against the words in a row whose first letters it is.
    private void SpellOut()
    {
        for (var i = 0; i < _left.Length; i++)
        {
            if (_left[i].IsAcronym && IsFree(LeftUsed, i, 1, _left) && Acronyms.Find(_left[i].Plain, _right, RightUsed) is var (start, size))
            {
                Take(new AlignedPair(i, start, -1, start + size - 1, new WordFit(0.9, NameRule.Acronym, 0), (_left[i].Weight + WeightOf(_right, start, size)) / 2));
            }
        }

        for (var j = 0; j < _right.Length; j++)
        {
            if (_right[j].IsAcronym && IsFree(RightUsed, j, 1, _right) && Acronyms.Find(_right[j].Plain, _left, LeftUsed) is var (start, size))
            {
                Take(new AlignedPair(start, j, start + size - 1, -1, new WordFit(0.9, NameRule.Acronym, 0), (_right[j].Weight + WeightOf(_left, start, size)) / 2));
            }
        }
    }

    private static int Stretch(int first, int last) => last < 0 ? 1 << first : ((1 << (last - first + 1)) - 1) << first;

    // One word against two or three in a row that nothing else fits.
    private void Join()
    {
        for (var size = 3; size >= 2; size--)
        {
            for (var i = 0; i < _left.Length; i++)
            {
                for (var j = 0; j < _right.Length; j++)
                {
                    if (IsFree(LeftUsed, i, 1, _left) && IsFree(RightUsed, j, size, _right) && Fits(_left[i], _right.AsSpan(j, size)) is { Quality: > 0 } right)
                    {
                        Take(new AlignedPair(i, j, -1, j + size - 1, right, (_left[i].Weight + WeightOf(_right, j, size)) / 2));
                    }
                    else if (IsFree(RightUsed, j, 1, _right) && IsFree(LeftUsed, i, size, _left) && Fits(_right[j], _left.AsSpan(i, size)) is { Quality: > 0 } left)
                    {
                        Take(new AlignedPair(i, j, i + size - 1, -1, left, (_right[j].Weight + WeightOf(_left, i, size)) / 2));
                    }
                }
            }
        }
    }

    private static bool IsFree(int used, int at, int size, NameWord[] words) => at + size <= words.Length && (used & (((1 << size) - 1) << at)) == 0;

    private static double WeightOf(NameWord[] words, int at, int size)
    {
        var weight = 0.0;
        for (var i = at; i < at + size; i++)
        {
            weight += words[i].Weight;
        }

        return weight;
    }

    private static WordFit Fits(NameWord whole, ReadOnlySpan<NameWord> pieces)
    {
        if (whole.Head == "abd" && pieces is [var name, { IsBareAbd: true }] && Compounds.Abd(name.Plain) == whole.Sound)
        {
            // "Selvan Abdul" for "Abdul Selvan": who writes the family name first puts Abdul behind its word.
            return new WordFit(0.9, NameRule.Joined, 0);
        }

        Span<char> joined = stackalloc char[3 * Sounds.Longest];
        var length = 0;
        var lacksVowels = false;
        foreach (var piece in pieces)
        {
            if (piece.Role is NamePartRole.Number || whole.Sound.Length + 3 < length + piece.Sound.Length)
            {
                return default;
            }

            piece.Sound.CopyTo(joined[length..]);
            length += piece.Sound.Length;
            lacksVowels |= piece.LacksVowels;
        }

        if (length < 4 || Math.Abs(whole.Sound.Length - length) > 2)
        {
            return default;
        }

        var distance = SoundDistance.Between(whole.Sound, joined[..length], whole.LacksVowels != lacksVowels) / 100.0 / length;
        return distance <= 0.16 ? new WordFit(0.95 - distance, NameRule.Joined, distance) : default;
    }
}
