namespace Skein.Graph.Communities;

/// <summary>What many runs agree on, and how far.</summary>
public sealed record ConsensusFinding
{
    /// <summary>The consensus.</summary>
    public required Partition Partition { get; init; }

    /// <summary>
    /// For each vertex, how often it was with its group: over the other members of its group, the mean share of runs in which both were
    /// together; for a vertex that is alone, the share of runs in which it was alone. 0 to 1.
    /// </summary>
    public required IReadOnlyList<double> Stability { get; init; }

    /// <summary>The mean adjusted Rand index over all pairs of runs; 1 when all say the same.</summary>
    public required double MeanAdjustedRand { get; init; }

    /// <summary>The pairs of vertices looked at that were ever together, with the share of runs in which they were.</summary>
    public required CoMembership Together { get; init; }

    /// <summary>What each run found, in the order of their seeds.</summary>
    public required IReadOnlyList<CommunityFinding> Runs { get; init; }

    /// <summary>True when the runs on the consensus came to agree within the rounds allowed; otherwise the partition is one of several.</summary>
    public required bool IsSettled { get; init; }
}
