using Skein.Graph.Edges;

namespace Skein.Graph.Structure;

/// <summary>
/// The simple graph under a graph, for measures that know no direction, no parallel edges and no self-loops. A graph that is simple is its
/// own.
/// </summary>
internal static class SimpleGraph
{
    /// <summary>Without direction, parallel edges and self-loops. Edges are numbered anew where the graph was not simple.</summary>
    public static CompactGraph Undirected(CompactGraph graph) =>
        !graph.IsDirected && IsSimple(graph) ? graph : CompactGraph.From(EdgesOf(graph));

    /// <summary>Without parallel edges and self-loops; direction is kept, weights may not be.</summary>
    public static CompactGraph Of(CompactGraph graph) => IsSimple(graph)
        ? graph
        : CompactGraph.From(EdgesOf(graph), new GraphOptions { IsDirected = graph.IsDirected });

    /// <summary>
    /// Without direction, parallel edges and self-loops; the weights of all edges between two vertices add up. Probabilities are
    /// not kept where the graph was not simple.
    /// </summary>
    public static CompactGraph UndirectedWeighted(CompactGraph graph) => !graph.IsDirected && IsSimple(graph)
        ? graph
        : CompactGraph.From(new EdgeList(graph.VertexCount, graph.EdgeFrom.ToArray(), graph.EdgeTo.ToArray(), graph.Weights.ToArray()));

    /// <summary>
    /// True when there is neither a self-loop nor a second edge between two vertices. Neighbors are ascending, so one look at each will do.
    /// </summary>
    public static bool IsSimple(CompactGraph graph)
    {
        var from = graph.EdgeFrom;
        var to = graph.EdgeTo;
        for (var edge = 0; edge < from.Length; edge++)
        {
            if (from[edge] == to[edge] || (edge > 0 && from[edge] == from[edge - 1] && to[edge] == to[edge - 1]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Throws unless the graph is undirected and simple, for measures whose results are by edge number.</summary>
    public static void Demand(CompactGraph graph)
    {
        if (graph.IsDirected || !IsSimple(graph))
        {
            throw new ArgumentException("This measure takes an undirected graph without self-loops and parallel edges.", nameof(graph));
        }
    }

    private static EdgeList EdgesOf(CompactGraph graph) => new(graph.VertexCount, graph.EdgeFrom.ToArray(), graph.EdgeTo.ToArray());
}
