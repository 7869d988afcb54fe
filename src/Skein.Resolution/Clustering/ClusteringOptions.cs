namespace Skein.Resolution.Clustering;

/// <summary>How much evidence a cluster needs.</summary>
public sealed record ClusteringOptions
{
    /// <summary>The weight in bits at which a pair counts as one person, prior included; 0, the default, is even odds.</summary>
    public double Threshold { get; init; }

    /// <summary>
    /// No pair counts for more bits than this above or below the threshold; above 0, 6 by default: one very good pair does not outvote ten bad ones.
    /// </summary>
    public double LargestVote { get; init; } = 6;

    /// <summary>
    /// The share of pairs between two clusters that have to stand above the threshold before the two become one, 0 to 1; 0.6 by default. A chain,
    /// in which each record is like the next alone, fails it.
    /// </summary>
    public double Support { get; init; } = 0.6;

    /// <summary>
    /// When evidence joins one cluster to two that are judged different, and the two means lie within so many bits, neither is joined; 0 or more,
    /// 3 by default.
    /// </summary>
    public double Margin { get; init; } = 3;

    /// <summary>Threads; 0, the default, for all. The result does not depend on it.</summary>
    public int Threads { get; init; }
}
