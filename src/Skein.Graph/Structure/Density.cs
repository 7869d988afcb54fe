namespace Skein.Graph.Structure;

/// <summary>How many of the possible edges there are, and how many of them are returned.</summary>
public static class Density
{
    /// <summary>
    /// Edges divided by the pairs of different vertices that could be tied, ordered pairs where the graph is directed (Wasserman and Faust
    /// 1994). Self-loops and parallel edges do not count. Zero below two vertices.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static double Of(CompactGraph graph)
    {
        double n = graph.VertexCount;
        return n < 2 ? 0 : SimpleGraph.Of(graph).EdgeCount / (graph.IsDirected ? n * (n - 1) : n * (n - 1) / 2);
    }

    /// <summary>
    /// The share of arcs whose reverse is there too: 1 for an undirected graph. Self-loops and parallel arcs do not count. Null when there is
    /// no arc.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static double? Reciprocity(CompactGraph graph)
    {
        var simple = SimpleGraph.Of(graph);
        if (simple.EdgeCount == 0)
        {
            return null;
        }

        if (!graph.IsDirected)
        {
            return 1;
        }

        // An arc whose reverse exists shares its undirected edge with that reverse.
        var pairs = SimpleGraph.Undirected(simple).EdgeCount;
        return 2.0 * (simple.EdgeCount - pairs) / simple.EdgeCount;
    }
}
