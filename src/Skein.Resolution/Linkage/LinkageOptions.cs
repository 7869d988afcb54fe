namespace Skein.Resolution.Linkage;

/// <summary>How the evidence of fields is added up.</summary>
public sealed record LinkageOptions
{
    /// <summary>
    /// What the second and further agreements within one group of fields count, 0 to 1; 0.5 by default. Fellegi and Sunter's sum takes fields for
    /// independent given the truth; parts of one address are not, and counting each in full makes neighbors one person. Disagreements count in
    /// full. Ignored for fields without a group.
    /// </summary>
    public double DependenceDiscount { get; init; } = 0.5;

    /// <summary>The soft limit of <see cref="MatchCalibration"/> in bits, above 0; 20 by default: no probability reaches 0 or 1.</summary>
    public double SoftLimit { get; init; } = 20;
}
