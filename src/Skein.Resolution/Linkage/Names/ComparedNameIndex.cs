using Skein.Resolution.Records;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// Names weighed by <see cref="NameComparer"/>, which says how alike they are, and by how few names hold what they share, which says how much that
/// is worth: two bearers of one common name are normal. How common a part is, is counted in the table and never divided by its size: records
/// that share no part with others move nothing. What a name of a person and of an organisation is, the kind of the record says.
/// </summary>
public sealed class ComparedNameIndex : INameIndex
{
    private readonly PreparedNames _names;
    private readonly float[] _bits;

    /// <summary>Prepares the names of a table.</summary>
    /// <param name="table">The records. Those without a kind are taken for people.</param>
    /// <param name="threads">How many threads prepare; 0, the default, for all.</param>
    /// <param name="cancellation">Stops the preparation.</param>
    public ComparedNameIndex(RecordTable table, int threads = 0, CancellationToken cancellation = default)
        : this(PreparedNames.From(table, threads, cancellation))
    {
    }

    internal ComparedNameIndex(PreparedNames names)
    {
        _names = names;
        _bits = [.. names.Counts.Select(count => (float)NameWeights.Rarity(count))];
    }

    /// <inheritdoc/>
    public NameEvidence Compare(int left, int right) => Best(left, right) is var (bits, _, _) ? new NameEvidence(bits) : NameEvidence.Missing;

    /// <inheritdoc/>
    public IReadOnlyList<FieldReason> Explain(int left, int right)
    {
        var reasons = new List<FieldReason>();
        if (Best(left, right) is var (bits, one, other))
        {
            // The reasons are in the order of the question; the sum is that of the comparison.
            var names = (_names[one].Original, _names[other].Original);
            foreach (var (term, worth) in Measure(one, other).Terms())
            {
                reasons.Add(new FieldReason(reasons.Count == 0 ? names.Item1 : "", reasons.Count == 0 ? names.Item2 : "", term, worth));
            }
        }

        return reasons;
    }

    private (double Bits, int Left, int Right)? Best(int left, int right)
    {
        (double Bits, int Left, int Right)? best = null;
        var ((start, end), (otherStart, otherEnd)) = (_names.NamesOf(left), _names.NamesOf(right));
        for (var one = start; one < end; one++)
        {
            for (var other = otherStart; other < otherEnd; other++)
            {
                if (_names[one].Kind == _names[other].Kind && _names.KeysOf(one).Length > 0 && _names.KeysOf(other).Length > 0)
                {
                    var bits = Measure(one, other).Bits;
                    best = best is null || bits > best.Value.Bits ? (bits, one, other) : best;
                }
            }
        }

        return best;
    }

    private NameWeights Measure(int one, int other)
    {
        Span<NamePartPair> pairs = stackalloc NamePartPair[PreparedName.MostCompared];
        var probability = NameComparer.Shipped.Probability(_names[one], _names[other], pairs, out var count);
        var left = _names.KeysOf(one);
        var right = _names.KeysOf(other);
        var weights = new NameWeights { LogOdds = Math.Log2(probability / (1 - probability)) };
        var (leftUsed, rightUsed, leftFirst, rightFirst) = (0, 0, false, false);
        foreach (var pair in pairs[..count])
        {
            leftUsed += pair.LeftLast - pair.Left + 1;
            rightUsed += pair.RightLast - pair.Right + 1;
            leftFirst |= pair.Left == 0;
            rightFirst |= pair.Right == 0;
            if (pair.Rule == NameRule.Initial)
            {
                weights.Initials++;
                continue;
            }

            // A slip makes a common part look rare: the more common side counts.
            var rarity = pair.Quality * Math.Min(Sum(left[pair.Left..(pair.LeftLast + 1)]), Sum(right[pair.Right..(pair.RightLast + 1)]));
            weights.Shared += rarity;
            weights.Rarest = Math.Max(weights.Rarest, rarity);
            weights.Parts += pair.Quality >= 0.6 ? 1 : 0;
        }

        var (leftOver, rightOver) = (left.Length - leftUsed, right.Length - rightUsed);
        weights.Replaced = Math.Min(leftOver, rightOver);
        weights.Missing = Math.Abs(leftOver - rightOver);
        weights.PutBefore = _names[one].Kind == NameKind.Person && weights is { Replaced: 0, Missing: > 0, Parts: >= 3 } && !(leftOver > 0 ? leftFirst : rightFirst);
        return weights;
    }

    private double Sum(ReadOnlySpan<int> parts)
    {
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += _bits[part];
        }

        return sum;
    }
}
