using Skein.Model;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage;

/// <summary>How probable a level of agreement is.</summary>
/// <param name="Level">The level as its code.</param>
/// <param name="M">For two records of one person; above 0.</param>
/// <param name="U">For two records of different people; above 0.</param>
public sealed record LevelProbability(string Level, double M, double U)
{
    /// <summary>What the level is worth: the logarithm of M over U to base 2.</summary>
    public double Bits => Math.Log2(M / U);
}

/// <summary>The levels of one field, the worst first; the Ms sum to 1, and so do the Us.</summary>
/// <param name="Field">The field.</param>
/// <param name="Levels">Its levels.</param>
public sealed record FieldModel(RecordField Field, EquatableList<LevelProbability> Levels);

/// <summary>
/// The weights of a linkage after Fellegi and Sunter (1969, doi:10.1080/01621459.1969.10501049): a value that is estimated once and can be kept,
/// so that records added later do not move the weights of those that were there.
/// </summary>
/// <param name="Prior">The probability that two records drawn at random are of one person, between 0 and 1, both excluded.</param>
/// <param name="Fields">The fields, in the order of the comparisons.</param>
public sealed record LinkageModel(double Prior, EquatableList<FieldModel> Fields)
{
    /// <summary>The prior of <see cref="Initial"/>: one pair in 2^11, as in lists of a few thousand names with a few records each.</summary>
    public const double InitialPrior = 1.0 / 2048;

    /// <summary>The prior as bits; they are below zero, and agreement has to outweigh them.</summary>
    public double PriorBits => Math.Log2(Prior / (1 - Prior));

    /// <summary>The weights before anything is estimated: what the comparisons expect.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="prior">The prior; <see cref="InitialPrior"/> by default.</param>
    public static LinkageModel Initial(IReadOnlyList<FieldComparison> comparisons, double prior = InitialPrior) => new(
        prior,
        [.. comparisons.Select(comparison => new FieldModel(
            comparison.Field,
            [.. comparison.Levels.Select((level, i) => new LevelProbability(level, comparison.InitialM[i], comparison.InitialU[i]))]))]);
}
