namespace Skein.Graph.Communities;

/// <summary>How a consensus is found.</summary>
public sealed record ConsensusOptions
{
    /// <summary>How many runs, two or more; 50 unless said. Run number i has the seed <see cref="Seed"/> + i.</summary>
    public int Runs { get; init; } = 50;

    /// <summary>The first seed; 0 unless said.</summary>
    public long Seed { get; init; }

    /// <summary>The share of runs that two vertices must have been together for it to count, 0 to 1; 0.5 unless said.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>
    /// Up to how many vertices every pair is looked at; 2,000 unless said. Larger graphs look at tied pairs only, as the fast variant of
    /// Tandon and others (2019, doi:10.1103/PhysRevE.99.042301) does but for its closing of triangles.
    /// </summary>
    public int DenseUpTo { get; init; } = 2_000;

    /// <summary>How often at most the consensus of consensuses is taken; 20 unless said.</summary>
    public int MaxRounds { get; init; } = 20;

    /// <summary>How each run divides; its seed is not looked at. In an order that is all chance unless said, so that runs may disagree.</summary>
    public LeidenOptions Leiden { get; init; } = new() { LeastTiedFirst = false };
}
