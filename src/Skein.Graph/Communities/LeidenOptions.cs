namespace Skein.Graph.Communities;

/// <summary>How Leiden divides.</summary>
public sealed record LeidenOptions
{
    /// <summary>What is made large; modularity unless said.</summary>
    public Objective Objective { get; init; }

    /// <summary>
    /// The resolution, zero or more; 1 unless said. For modularity above one gives smaller groups; for the constant Potts model it is the
    /// density that a group has to exceed, and 1 would make single vertices of everything but cliques.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>The seed; the same seed gives the same division. 0 unless said.</summary>
    public long Seed { get; init; }

    /// <summary>How many iterations at most; 0, unless said, for as many as it takes until one moves nothing.</summary>
    public int Iterations { get; init; }

    /// <summary>
    /// An iteration that raises the quality by no more than this share of the whole weight (for modularity: by no more than this) is the last; 0, unless said,
    /// for one that moves nothing. Large graphs without groups keep finding a little for hundreds of iterations; 0.0001 spares most of them.
    /// </summary>
    public double LeastGain { get; init; }

    /// <summary>
    /// How far below the best gain a choice in the refinement may lie, in units of the mean weight of an edge, zero or more; 0.01 unless
    /// said, as in the paper.
    /// </summary>
    public double Randomness { get; init; } = 0.01;

    /// <summary>
    /// True, unless said, to let vertices with few neighbors move first, and chance decide among equals: better and faster on large graphs. False for an order
    /// that is all chance, which shows better how far the seeds disagree; <see cref="Consensus"/> takes that.
    /// </summary>
    public bool LeastTiedFirst { get; init; } = true;

    /// <summary>Where to start from; every vertex by itself when null.</summary>
    public Partition? Start { get; init; }
}
