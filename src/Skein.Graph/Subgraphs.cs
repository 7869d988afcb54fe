namespace Skein.Graph;

/// <summary>Parts of a graph as graphs of their own.</summary>
public static class Subgraphs
{
    /// <summary>All vertices with some of the edges, which are numbered anew in the same order.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isChosen">Whether an edge, by number, is in it.</param>
    public static CompactGraph OfEdges(CompactGraph graph, Func<int, bool> isChosen)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(isChosen);
        return Make(graph, graph.VertexCount, [.. Enumerable.Range(0, graph.EdgeCount).Where(isChosen)], vertex => vertex);
    }

    /// <summary>Some of the vertices, numbered anew in the same order, with the edges between them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isChosen">Whether a vertex, by number, is in it.</param>
    public static CompactGraph OfVertices(CompactGraph graph, Func<int, bool> isChosen)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(isChosen);
        var (numbers, count) = (new int[graph.VertexCount], 0);
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            numbers[vertex] = isChosen(vertex) ? count++ : -1;
        }

        var edges = Enumerable.Range(0, graph.EdgeCount)
            .Where(edge => numbers[graph.EdgeFrom[edge]] >= 0 && numbers[graph.EdgeTo[edge]] >= 0);
        return Make(graph, count, [.. edges], vertex => numbers[vertex]);
    }

    // A part keeps the order of its edges' ends, so that nothing need be sorted again.
    private static CompactGraph Make(CompactGraph graph, int vertices, int[] edges, Func<int, int> numberOf) => GraphBuilding.Lay(
        vertices,
        graph.IsDirected,
        [.. edges.Select(edge => numberOf(graph.EdgeFrom[edge]))],
        [.. edges.Select(edge => numberOf(graph.EdgeTo[edge]))],
        graph.IsWeighted ? [.. edges.Select(edge => graph.Weights[edge])] : [],
        graph.IsUncertain ? [.. edges.Select(edge => graph.Probabilities[edge])] : [],
        default);
}
