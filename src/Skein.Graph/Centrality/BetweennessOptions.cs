using Skein.Graph.Paths;

namespace Skein.Graph.Centrality;

/// <summary>What betweenness counts, and in which unit.</summary>
public sealed record BetweennessOptions
{
    /// <summary>How long the edges are; null, the default, when every edge counts one step, whatever its weight.</summary>
    public EdgeLengths? Lengths { get; init; }

    /// <summary>
    /// True to divide by the number of pairs of other vertices ((n − 1)(n − 2) ordered ones, half of that undirected), and for edges by that
    /// of all pairs (n(n − 1), half of that undirected), for values from 0 to 1. False by default: values count pairs.
    /// </summary>
    public bool IsNormalized { get; init; }
}
