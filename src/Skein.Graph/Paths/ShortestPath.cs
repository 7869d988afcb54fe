namespace Skein.Graph.Paths;

/// <summary>The shortest path between two vertices.</summary>
public static class ShortestPath
{
    /// <summary>
    /// The shortest path between two vertices; among equally short ones the one whose vertices come first in the order of their numbers,
    /// compared from the start. Without lengths by breadth-first search from both ends, with lengths by Dijkstra's search (1959,
    /// doi:10.1007/BF01386390).
    /// </summary>
    /// <param name="graph">The graph; arcs of a directed one are followed from their first end to their second.</param>
    /// <param name="from">Where the path starts.</param>
    /// <param name="to">Where it ends; the same vertex for a path of no edge.</param>
    /// <param name="lengths">How long the edges are; null when each counts one step.</param>
    /// <returns>The path; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static GraphPath? Between(CompactGraph graph, int from, int to, EdgeLengths? lengths = null) =>
        KShortestPaths.Between(graph, from, to, count: 1, lengths) is [var path] ? path : null;

    /// <summary>The length of the shortest path from one vertex to every other; infinite for those that it does not reach.</summary>
    /// <param name="lengths">How long the edges are, and of which graph.</param>
    /// <param name="source">The vertex.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static double[] LengthsFrom(EdgeLengths lengths, int source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(source, lengths.Graph.VertexCount);
        var leaving = LengthArcs.Leaving(lengths);
        var nearest = new NearestFirst(lengths.Graph.VertexCount);
        nearest.Offer(source, 0);
        while (!nearest.IsEmpty)
        {
            var vertex = nearest.Take();
            for (var arc = leaving.Offsets[vertex]; arc < leaving.Offsets[vertex + 1]; arc++)
            {
                nearest.Offer(leaving.Ends[arc], nearest.Distances[vertex] + leaving.Counts[arc]);
            }
        }

        return Array.ConvertAll(nearest.Distances.ToArray(), distance => distance / lengths.Scale);
    }
}
