using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage;

/// <summary>
/// Scores pairs of a table's records: the prior and the bits of each field, added up. Symmetric; safe for many threads. A score proposes; it
/// merges nothing.
/// </summary>
public sealed class RecordLinkage
{
    // How probable a pair must be in spite of the field that contradicts. Found on FEBRL 1 and 2, whose dates are miswritten on purpose.
    private const double Overruling = 0.8;

    private readonly RecordTable _table;
    private readonly FieldComparison[] _comparisons;
    private readonly double[][] _levelBits;
    private readonly int[] _groups;
    private readonly int _groupCount;
    private readonly LinkageOptions _options;

    /// <summary>Puts a model to work.</summary>
    /// <param name="table">The records.</param>
    /// <param name="comparisons">The comparisons, prepared for the table, in the model's order.</param>
    /// <param name="model">The weights.</param>
    /// <param name="options">How evidence is added up; null for the defaults.</param>
    /// <param name="calibration">The calibration; null, the default, for the initial one.</param>
    /// <exception cref="ArgumentException">The model is of other fields or levels than the comparisons.</exception>
    public RecordLinkage(
        RecordTable table, IReadOnlyList<FieldComparison> comparisons, LinkageModel model, LinkageOptions? options = null, MatchCalibration? calibration = null)
    {
        if (!comparisons.Select(comparison => (comparison.Field, comparison.Levels.Count)).SequenceEqual(model.Fields.Select(field => (field.Field, field.Levels.Count))))
        {
            throw new ArgumentException("The model has other fields or levels than the comparisons; estimate it with the same comparisons.", nameof(model));
        }

        _table = table;
        _comparisons = [.. comparisons];
        Model = model;
        _options = options ?? new LinkageOptions();
        Calibration = calibration ?? new MatchCalibration(1, 0, _options.SoftLimit);
        _levelBits = [.. model.Fields.Select(field => field.Levels.Select(level => level.Bits).ToArray())];
        var names = comparisons.Select(comparison => comparison.Group).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        _groups = [.. comparisons.Select(comparison => comparison.Group is { } group ? names.IndexOf(group) : -1)];
        _groupCount = names.Count;
    }

    /// <summary>The weights in use.</summary>
    public LinkageModel Model { get; }

    /// <summary>The calibration in use.</summary>
    public MatchCalibration Calibration { get; }

    /// <summary>The match weight of two records in bits, prior included; minus infinity for records of two kinds.</summary>
    /// <param name="left">The number of one in the table.</param>
    /// <param name="right">The number of the other.</param>
    public double Weight(int left, int right)
    {
        if (!_table.AreOfOneKind(left, right))
        {
            return double.NegativeInfinity;
        }

        Span<double> sums = stackalloc double[_groupCount], largest = stackalloc double[_groupCount];
        sums.Clear();
        largest.Clear();
        var weight = Model.PriorBits;
        for (var i = 0; i < _comparisons.Length; i++)
        {
            var agreement = _comparisons[i].Compare(left, right);
            if (agreement.Level == FieldAgreement.Missing)
            {
                continue;
            }

            var bits = _levelBits[i][agreement.Level] + agreement.Shift;
            if (_groups[i] >= 0 && bits > 0)
            {
                sums[_groups[i]] += bits;
                largest[_groups[i]] = Math.Max(largest[_groups[i]], bits);
            }
            else
            {
                weight += bits;
            }
        }

        for (var group = 0; group < sums.Length; group++)
        {
            weight += largest[group] + (_options.DependenceDiscount * (sums[group] - largest[group]));
        }

        return weight;
    }

    /// <summary>
    /// Whether a field shows that two records are of two people (<see cref="FieldComparison.WorstContradicts"/>). Where all else agrees so
    /// well that the pair is likely even with that field counted against it, the field is taken for miswritten.
    /// </summary>
    /// <param name="left">The number of one in the table.</param>
    /// <param name="right">The number of the other.</param>
    public bool Contradict(int left, int right) =>
        Array.Exists(_comparisons, comparison => comparison.WorstContradicts && comparison.Compare(left, right).Level == 0)
        && Probability(left, right) < Overruling;

    /// <summary>The calibrated probability that two records are of one person; never 0 or 1 for records of one kind.</summary>
    /// <param name="left">The number of one in the table.</param>
    /// <param name="right">The number of the other.</param>
    public double Probability(int left, int right) => Calibration.Probability(Weight(left, right));

    /// <summary>Unrolls a score.</summary>
    /// <param name="left">The number of one in the table.</param>
    /// <param name="right">The number of the other; of the same kind.</param>
    public MatchExplanation Explain(int left, int right)
    {
        var agreements = _comparisons.Select(comparison => comparison.Compare(left, right)).ToArray();
        var bits = agreements.Select((agreement, i) => agreement.Level < 0 ? 0 : _levelBits[i][agreement.Level] + agreement.Shift).ToArray();
        var strongest = Enumerable.Range(0, _groupCount)
            .Select(group => Enumerable.Range(0, bits.Length).Where(i => _groups[i] == group).MaxBy(i => bits[i]))
            .ToArray();
        var contributions = agreements.Select((agreement, i) =>
        {
            var isDiscounted = _groups[i] >= 0 && bits[i] > 0 && strongest[_groups[i]] != i;
            return agreement.Level < 0
                ? new FieldContribution(_comparisons[i].Field, "missing", 0, 0, 0, [])
                : new FieldContribution(
                    _comparisons[i].Field,
                    _comparisons[i].Levels[agreement.Level],
                    _levelBits[i][agreement.Level],
                    agreement.Shift,
                    isDiscounted ? -(1 - _options.DependenceDiscount) * bits[i] : 0,
                    [.. _comparisons[i].Reasons(left, right)]);
        });
        var weight = Weight(left, right);
        return new MatchExplanation(_table.IdOf(left), _table.IdOf(right), Model.PriorBits, [.. contributions], weight, Calibration.Probability(weight));
    }
}
