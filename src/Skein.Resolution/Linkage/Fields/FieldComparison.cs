using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage.Fields;

/// <summary>How two records agree in one field.</summary>
/// <param name="Level">The number of the level, 0 the worst; <see cref="Missing"/> where one of them says nothing, which is no evidence.</param>
/// <param name="Shift">
/// Bits that this pair is worth beyond what its level is worth on average, because the value is rarer or more common than most. 0 where unknown.
/// </param>
public readonly record struct FieldAgreement(int Level, double Shift = 0)
{
    /// <summary>The level of a pair of which one says nothing.</summary>
    public const int Missing = -1;

    /// <summary>A pair of which one says nothing.</summary>
    public static FieldAgreement Absent { get; } = new(Missing);
}

/// <summary>
/// Compares the records of one table in one field, by levels after Winkler (1990): exact, close, different and what lies between. Symmetric.
/// Safe for many threads.
/// </summary>
public abstract class FieldComparison
{
    /// <summary>The field.</summary>
    public abstract RecordField Field { get; }

    /// <summary>The levels as codes, such as <c>same-day</c>, the worst first; at least two. A host puts them into words.</summary>
    public abstract IReadOnlyList<string> Levels { get; }

    /// <summary>
    /// Fields of one group speak of one thing (the parts of an address), so that their agreements are not independent; null, the default, for a
    /// field that stands for itself. See <see cref="LinkageOptions.DependenceDiscount"/>.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>
    /// Whether the initial weights stand because the comparison weighs each pair by frequencies of its own; false by default.
    /// </summary>
    public virtual bool KeepsInitialWeights => false;

    /// <summary>
    /// The most that m of each level may be, whatever the records seem to say, the worst level first; null, the default, for no bound. Two
    /// people of one name look like one person whose other fields differ, so that an estimate without answers takes differences for normal.
    /// </summary>
    public virtual IReadOnlyList<double>? MostM => null;

    /// <summary>
    /// Whether the worst level shows that the records are of two people, so that no cluster holds both; false by default. Such a pair keeps its weight.
    /// </summary>
    public virtual bool WorstContradicts => false;

    /// <summary>Compares two records.</summary>
    /// <param name="left">The number of one in its table.</param>
    /// <param name="right">The number of the other.</param>
    public abstract FieldAgreement Compare(int left, int right);

    /// <summary>What was compared, for a person to read; empty where the level says it all.</summary>
    /// <param name="left">The number of one in its table.</param>
    /// <param name="right">The number of the other.</param>
    public virtual IReadOnlyList<FieldReason> Reasons(int left, int right) => [];

    /// <summary>
    /// The probability of each level for two records of one person before anything is estimated, the worst level first; sums to 1.
    /// </summary>
    public abstract IReadOnlyList<double> InitialM { get; }

    /// <summary>The same for two records of different people.</summary>
    public abstract IReadOnlyList<double> InitialU { get; }
}
