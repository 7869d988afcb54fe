using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>
/// Names as a field of the linkage: the bits of an <see cref="INameIndex"/> in steps of <see cref="Step"/>, so that pairs have patterns,
/// and the rest as the shift of the pair. A pair is worth the index's bits, within ±45, before and after estimation.
/// </summary>
public sealed class NameComparison(INameIndex names, RecordField? field = null) : FieldComparison
{
    /// <summary>The width of a level in bits.</summary>
    public const double Step = 5;

    private const int Lowest = -Highest, Highest = 7;

    private static readonly string[] LevelNames =
        [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(level => FormattableString.Invariant($"{level * Step:+0;-0;0}"))];

    /// <inheritdoc/>
    public override RecordField Field { get; } = field ?? RecordField.Name;

    /// <inheritdoc/>
    public override bool KeepsInitialWeights => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels => LevelNames;

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialM { get; } = [.. Distribution(isMatch: true)];

    /// <inheritdoc/>
    public override IReadOnlyList<double> InitialU { get; } = [.. Distribution(isMatch: false)];

    /// <inheritdoc/>
    public override FieldAgreement Compare(int left, int right)
    {
        var evidence = names.Compare(left, right);
        if (evidence.IsMissing)
        {
            return FieldAgreement.Absent;
        }

        var level = Math.Clamp((int)Math.Round(evidence.Bits / Step), Lowest, Highest);
        return new FieldAgreement(level - Lowest, Math.Clamp(evidence.Bits - (level * Step), -2 * Step, 2 * Step));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FieldReason> Reasons(int left, int right) => names.Explain(left, right);

    // A level of b bits is 2^b times as probable for one person as for two: spread so that this holds and both sum to 1.
    private static IEnumerable<double> Distribution(bool isMatch)
    {
        var bits = Enumerable.Range(Lowest, Highest - Lowest + 1).Select(level => level * Step).ToArray();
        var balanced = bits.Select(value => 1 / (double.Exp2(value / 2) + double.Exp2(-value / 2))).ToArray();
        var weights = bits.Zip(balanced, (value, weight) => isMatch ? weight * double.Exp2(value / 2) : weight * double.Exp2(-value / 2)).ToArray();
        var sum = weights.Sum();
        return weights.Select(weight => weight / sum);
    }
}
