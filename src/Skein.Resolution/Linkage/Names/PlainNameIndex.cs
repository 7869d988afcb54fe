using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// A plain comparison of names: folded parts are paired, the best first, whatever their order; a shared part is worth its rarity, a like one
/// less, a part against another part much against, a part that the other name lacks a little against. It knows no given names from surnames.
/// </summary>
public sealed class PlainNameIndex : INameIndex
{
    // Bits; chosen by hand and checked on lists of names. A part in the place of another makes another person, brothers most of all.
    private const double Replaced = -13, ReplacedByNear = -4, LeftOver = -0.6, NothingLeftOver = 4;

    // The parts of one name go together (a family, a legal form): what they are worth together bends under this many bits.
    private const double SoftLimit = 30;

    // For each doubling of the people who bear the name; the same day of birth outweighs two or three of them.
    private const double PerDoubling = -5;

    private readonly NamePartTable _names;
    private readonly NameBearers? _bearers;
    private readonly double[] _bits;
    private readonly PartPairs _pairs;

    /// <summary>Prepares the names of a table.</summary>
    /// <param name="table">The records.</param>
    /// <param name="frequencies">How common parts are; null, the default, counts them in the table.</param>
    /// <param name="threads">How many threads prepare; 0, the default, for all.</param>
    /// <param name="cancellation">Stops the preparation.</param>
    public PlainNameIndex(RecordTable table, PartFrequencies? frequencies = null, int threads = 0, CancellationToken cancellation = default)
        : this(NamePartTable.From(table, [RecordField.Name], threads, cancellation), frequencies)
    {
    }

    internal PlainNameIndex(NamePartTable names, PartFrequencies? frequencies, NameBearers? bearers = null)
    {
        _names = names;
        _bearers = bearers;
        var known = frequencies ?? PartFrequencies.Of(names);
        _bits = [.. names.Texts.Select(known.BitsOf)];
        _pairs = new PartPairs(names);
    }

    /// <inheritdoc/>
    public NameEvidence Compare(int left, int right) => Best(left, right) is var (bits, _, _) ? new NameEvidence(bits) : NameEvidence.Missing;

    /// <inheritdoc/>
    public IReadOnlyList<NameReason> Explain(int left, int right)
    {
        var reasons = new List<NameReason>();
        if (Best(left, right) is var (_, one, other))
        {
            Score(_names.PartsOf(one), _names.PartsOf(other), reasons);
        }

        return reasons;
    }

    private (double Bits, int Left, int Right)? Best(int left, int right)
    {
        // Pairing is greedy, so that the side it starts from can matter; a fixed order makes it symmetric.
        (left, right) = (Math.Min(left, right), Math.Max(left, right));
        (double Bits, int Left, int Right)? best = null;
        var ((start, end), (otherStart, otherEnd)) = (_names.NamesOf(left), _names.NamesOf(right));
        for (var one = start; one < end; one++)
        {
            for (var other = otherStart; other < otherEnd; other++)
            {
                var bits = Score(_names.PartsOf(one), _names.PartsOf(other), reasons: null);
                best = best is null || bits > best.Value.Bits ? (bits, one, other) : best;
            }
        }

        return best;
    }

    private double Score(ReadOnlySpan<int> left, ReadOnlySpan<int> right, List<NameReason>? reasons)
    {
        Span<bool> leftUsed = stackalloc bool[left.Length], rightUsed = stackalloc bool[right.Length];
        Span<(int Left, int Right)> matched = stackalloc (int, int)[Math.Min(left.Length, right.Length)];
        var (total, open, count) = (0.0, Math.Min(left.Length, right.Length), 0);
        for (var wanted = PartLikeness.Same; wanted > PartLikeness.None && open > 0; wanted--)
        {
            for (var i = 0; i < left.Length; i++)
            {
                for (var j = 0; j < right.Length && !leftUsed[i]; j++)
                {
                    if (!rightUsed[j] && _pairs.Compare(left[i], right[j]) == wanted)
                    {
                        leftUsed[i] = rightUsed[j] = true;
                        open--;
                        matched[count] = (left[i], right[j]);
                        count += wanted >= PartLikeness.Skeleton ? 1 : 0;
                        total += Add(reasons, left[i], right[j], wanted);
                    }
                }
            }
        }

        // What is left over on both sides contradicts; on one side it may have been left out.
        var beyond = Math.Max(left.Length, right.Length) - Math.Min(left.Length, right.Length);
        var bent = total > 0 ? total / Math.Sqrt(1 + (total / SoftLimit * (total / SoftLimit))) : total;
        reasons?.Add(new NameReason("", "", "parts of one name go together", bent - total));
        total = bent + (open * Replaced) + (beyond * LeftOver);
        if (open + beyond == 0)
        {
            total += NothingLeftOver;
            reasons?.Add(new NameReason("", "", "nothing is left over", NothingLeftOver));
        }

        if (_bearers is not null && Bearers(matched[..count]) is > 1 and var people)
        {
            var bits = PerDoubling * Math.Log2(people);
            total += bits;
            reasons?.Add(new NameReason("", "", FormattableString.Invariant($"borne by about {people:0.0} people, by their years of birth"), bits));
        }

        AddRest(reasons, left, leftUsed, right, rightUsed);
        return total;
    }

    // A misspelled pair looks as if one person bore it, so the side with more bearers counts; of several pairs the one that tells most.
    private double Bearers(ReadOnlySpan<(int Left, int Right)> matched)
    {
        var fewest = double.PositiveInfinity;
        for (var i = 0; i < matched.Length; i++)
        {
            for (var j = i + 1; j < matched.Length; j++)
            {
                fewest = Math.Min(fewest, Math.Max(_bearers!.Of(matched[i].Left, matched[j].Left), _bearers.Of(matched[i].Right, matched[j].Right)));
            }
        }

        return double.IsPositiveInfinity(fewest) ? 1 : fewest;
    }

    private double Add(List<NameReason>? reasons, int left, int right, PartLikeness likeness)
    {
        var rarity = Math.Min(_bits[left], _bits[right]);
        var (bits, rule) = likeness switch
        {
            PartLikeness.Same => (rarity, "the same"),
            PartLikeness.Close => ((0.8 * rarity) - 0.5, "one slip apart"),
            PartLikeness.Skeleton => ((0.85 * rarity) - 2, "the same consonants"),
            PartLikeness.Initial => (1, "an initial"),
            _ => (ReplacedByNear, "alike, and no more"),
        };
        reasons?.Add(new NameReason(_names.Texts[left], _names.Texts[right], rule, bits));
        return bits;
    }

    private void AddRest(List<NameReason>? reasons, ReadOnlySpan<int> left, Span<bool> leftUsed, ReadOnlySpan<int> right, Span<bool> rightUsed)
    {
        if (reasons is null)
        {
            return;
        }

        var (lefts, rights) = (Rest(left, leftUsed), Rest(right, rightUsed));
        for (var i = 0; i < Math.Max(lefts.Count, rights.Count); i++)
        {
            var isReplaced = i < lefts.Count && i < rights.Count;
            reasons.Add(new NameReason(
                i < lefts.Count ? lefts[i] : "", i < rights.Count ? rights[i] : "", isReplaced ? "one stands where the other has another" : "only one has it",
                isReplaced ? Replaced : LeftOver));
        }
    }

    private List<string> Rest(ReadOnlySpan<int> parts, Span<bool> used)
    {
        var rest = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (!used[i])
            {
                rest.Add(_names.Texts[parts[i]]);
            }
        }

        return rest;
    }
}
