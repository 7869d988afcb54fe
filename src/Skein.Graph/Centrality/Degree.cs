namespace Skein.Graph.Centrality;

/// <summary>
/// How many edges a vertex has, and what they weigh together. Of an undirected graph the in- and the out-degree are the degree. A self-loop
/// that is kept counts twice at its vertex, once where direction is asked for in a directed graph; parallel edges that are kept count each.
/// </summary>
public static class Degree
{
    /// <summary>How many ends of edges lie at each vertex; of a directed graph the sum of in- and out-degree.</summary>
    /// <param name="graph">The graph.</param>
    public static int[] Of(CompactGraph graph) => Count(graph, from: true, to: true);

    /// <summary>How many edges lead to each vertex.</summary>
    /// <param name="graph">The graph.</param>
    public static int[] In(CompactGraph graph) => Count(graph, from: !graph.IsDirected, to: true);

    /// <summary>How many edges lead from each vertex.</summary>
    /// <param name="graph">The graph.</param>
    public static int[] Out(CompactGraph graph) => Count(graph, from: true, to: !graph.IsDirected);

    /// <summary>
    /// The sum of the weights of the edges of each vertex (Barrat et al. 2004, doi:10.1073/pnas.0400087101); the degree where edges do not
    /// differ.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static double[] StrengthOf(CompactGraph graph) => Weigh(graph, from: true, to: true);

    /// <summary>The sum of the weights of the edges that lead to each vertex.</summary>
    /// <param name="graph">The graph.</param>
    public static double[] StrengthIn(CompactGraph graph) => Weigh(graph, from: !graph.IsDirected, to: true);

    /// <summary>The sum of the weights of the edges that lead from each vertex.</summary>
    /// <param name="graph">The graph.</param>
    public static double[] StrengthOut(CompactGraph graph) => Weigh(graph, from: true, to: !graph.IsDirected);

    private static int[] Count(CompactGraph graph, bool from, bool to)
    {
        var counts = new int[graph.VertexCount];
        foreach (var vertex in from ? graph.EdgeFrom : [])
        {
            counts[vertex]++;
        }

        foreach (var vertex in to ? graph.EdgeTo : [])
        {
            counts[vertex]++;
        }

        return counts;
    }

    private static double[] Weigh(CompactGraph graph, bool from, bool to)
    {
        var sums = new double[graph.VertexCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var weight = graph.WeightOf(edge);
            sums[graph.EdgeFrom[edge]] += from ? weight : 0;
            sums[graph.EdgeTo[edge]] += to ? weight : 0;
        }

        return sums;
    }
}
