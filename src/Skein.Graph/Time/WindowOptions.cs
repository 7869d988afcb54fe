namespace Skein.Graph.Time;

/// <summary>What becomes of edges of which no day is known.</summary>
public enum UndatedEdges
{
    /// <summary>They are in no window, and are counted apart.</summary>
    InNone,

    /// <summary>They are in every window as if they had always held: an assumption, fit for ties such as kinship. They are still counted.</summary>
    InAll,
}

/// <summary>How edges are laid into windows.</summary>
public sealed record WindowOptions
{
    /// <summary>What becomes of edges of which no day is known; in no window by default.</summary>
    public UndatedEdges Undated { get; init; } = UndatedEdges.InNone;

    /// <summary>
    /// Direction and self-loops; a simple undirected graph by default. Parallel edges are one: two vertices are tied in a window when one
    /// of the edges between them touches it.
    /// </summary>
    public GraphOptions Graph { get; init; } = new();
}
