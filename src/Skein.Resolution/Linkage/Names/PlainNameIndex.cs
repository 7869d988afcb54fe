using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// A plain comparison of names: folded parts are paired, the best first, whatever their order; a shared part is worth its rarity, a like one
/// less, a part against another part much against, a part that the other name lacks a little against. It knows no given names from surnames.
/// </summary>
public sealed class PlainNameIndex : INameIndex
{
    private readonly NamePartTable _names;
    private readonly PlainNameScore _score;

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
        _score = new PlainNameScore(names, frequencies ?? PartFrequencies.Of(names), bearers);
    }

    /// <inheritdoc/>
    public NameEvidence Compare(int left, int right) => Best(left, right) is var (bits, _, _) ? new NameEvidence(bits) : NameEvidence.Missing;

    /// <inheritdoc/>
    public IReadOnlyList<FieldReason> Explain(int left, int right)
    {
        var reasons = new List<FieldReason>();
        if (Best(left, right) is var (_, one, other))
        {
            _score.Of(_names.PartsOf(one), _names.PartsOf(other), reasons);
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
                var bits = _score.Of(_names.PartsOf(one), _names.PartsOf(other), reasons: null);
                best = best is null || bits > best.Value.Bits ? (bits, one, other) : best;
            }
        }

        return best;
    }
}
