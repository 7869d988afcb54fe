using Skein.Model;
using Skein.Resolution.Records;

namespace Skein.Resolution.Linkage;

/// <summary>What one field adds.</summary>
/// <param name="Field">The field.</param>
/// <param name="Level">The level of agreement as its code; <c>missing</c> where one record says nothing.</param>
/// <param name="LevelBits">What the level is worth.</param>
/// <param name="RarityBits">What the pair is worth beyond its level: a rare value above 0, a common one below.</param>
/// <param name="DependenceBits">What is taken back because other fields of its group agree as well; 0 or below for evidence in favor.</param>
/// <param name="Reasons">The values, or the steps of the comparison.</param>
public sealed record FieldContribution(
    RecordField Field, string Level, double LevelBits, double RarityBits, double DependenceBits, EquatableList<FieldReason> Reasons)
{
    /// <summary>What the field adds in all.</summary>
    public double Bits => LevelBits + RarityBits + DependenceBits;
}

/// <summary>A score unrolled: the prior and what each field adds; together they are the weight.</summary>
/// <param name="Left">One record.</param>
/// <param name="Right">The other.</param>
/// <param name="PriorBits">The bits before any field is looked at.</param>
/// <param name="Contributions">The fields, in the order of the model.</param>
/// <param name="Weight">The match weight in bits: the prior and all contributions.</param>
/// <param name="Probability">The calibrated probability that the two are one; never 0 or 1.</param>
public sealed record MatchExplanation(
    RecordId Left, RecordId Right, double PriorBits, EquatableList<FieldContribution> Contributions, double Weight, double Probability);
