namespace Skein.Graph.Diffusion;

/// <summary>
/// How many ties a complex contagion can use at once to get from one neighborhood into another, after Centola and Macy 2007
/// (doi:10.1086/521848). A contagion that needs several active neighbors crosses a bridge only if enough of its ties end at the same
/// vertices; on a ring, one that needs a of them stops where bridges are narrower than a(a + 1) ÷ 2. For undirected simple
/// graphs; costs the edges of both neighborhoods.
/// </summary>
public static class BridgeWidth
{
    /// <summary>
    /// The number of ties between a neighborhood (a vertex and its neighbors) and what another has beyond it. On a ring on which each vertex
    /// is tied to r on each side it is r(r + 1) ÷ 2 from a vertex to the farthest of its neighbors and to every vertex from there to the
    /// first whose neighborhood lies wholly beyond. Zero when one neighborhood holds the other, or no tie joins them.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The vertex in whose neighborhood the contagion is.</param>
    /// <param name="to">The vertex whose neighborhood it is to reach.</param>
    public static int Between(CompactGraph graph, int from, int to) => Count(graph, Closed(graph, from, without: -1), Closed(graph, to, without: -1));

    /// <summary>
    /// The same for the two ends of an edge, neither of which counts as the other's neighbor, in the direction in which it is smaller. One
    /// for a long tie whose ends have nothing else in common; an edge inside a dense group has a wide one.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="edge">The number of the edge.</param>
    public static int OfEdge(CompactGraph graph, int edge)
    {
        var (first, second) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
        var (left, right) = (Closed(graph, first, without: second), Closed(graph, second, without: first));
        return Math.Min(Count(graph, left, right), Count(graph, right, left));
    }

    private static HashSet<int> Closed(CompactGraph graph, int vertex, int without)
    {
        var members = new HashSet<int>(graph.Degree(vertex) + 1) { vertex };
        foreach (var neighbor in graph.Neighbors(vertex))
        {
            if (neighbor != without)
            {
                members.Add(neighbor);
            }
        }

        return members;
    }

    private static int Count(CompactGraph graph, HashSet<int> from, HashSet<int> to)
    {
        var count = 0;
        foreach (var vertex in to)
        {
            if (from.Contains(vertex))
            {
                continue;
            }

            foreach (var neighbor in graph.Neighbors(vertex))
            {
                count += from.Contains(neighbor) ? 1 : 0;
            }
        }

        return count;
    }
}
