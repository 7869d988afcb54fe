namespace Skein.Graph;

/// <summary>How a graph is made of its edges.</summary>
public sealed record GraphOptions
{
    /// <summary>True when an edge leads from its first end to its second only.</summary>
    public bool IsDirected { get; init; }

    /// <summary>
    /// True to keep each of several edges between the same two vertices. Otherwise they become one: weights, where there are any, add up, and it exists with the
    /// probability that at least one of them does, taken as independent of each other.
    /// </summary>
    public bool KeepsParallelEdges { get; init; }

    /// <summary>True to keep edges from a vertex to itself.</summary>
    public bool KeepsSelfLoops { get; init; }
}

/// <summary>What became of the edges of a list when a graph was built of it.</summary>
/// <param name="SelfLoopsDropped">How many edges from a vertex to itself were left out.</param>
/// <param name="ParallelEdgesMerged">How many edges were merged into another between the same two vertices.</param>
public readonly record struct GraphBuild(int SelfLoopsDropped, int ParallelEdgesMerged);
