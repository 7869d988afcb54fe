namespace Skein.Graph.Layouts;

/// <summary>
/// The layer of each vertex: the longest path from above, then vertices with more edges downward than upward sink toward their children
/// where that shortens edges, until none moves. Each component begins at layer zero.
/// </summary>
internal static class LayerAssignment
{
    private const int MostRounds = 20;

    public static int[] Of(CompactGraph graph, bool[] isReversed)
    {
        var n = graph.VertexCount;
        var (above, below) = (new List<int>[n], new List<int>[n]);
        for (var vertex = 0; vertex < n; vertex++)
        {
            (above[vertex], below[vertex]) = ([], []);
        }

        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (top, bottom) = isReversed[edge] ? (graph.EdgeTo[edge], graph.EdgeFrom[edge]) : (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (top != bottom)
            {
                below[top].Add(bottom);
                above[bottom].Add(top);
            }
        }

        var (layers, order, waiting) = (new int[n], new List<int>(n), new int[n]);
        for (var vertex = 0; vertex < n; vertex++)
        {
            waiting[vertex] = above[vertex].Count;
            if (waiting[vertex] == 0)
            {
                order.Add(vertex);
            }
        }

        for (var index = 0; index < order.Count; index++)
        {
            foreach (var child in below[order[index]])
            {
                layers[child] = Math.Max(layers[child], layers[order[index]] + 1);
                if (--waiting[child] == 0)
                {
                    order.Add(child);
                }
            }
        }

        var moved = true;
        for (var round = 0; moved && round < MostRounds; round++)
        {
            moved = false;
            foreach (var vertex in Enumerable.Reverse(order).Where(vertex => below[vertex].Count > above[vertex].Count))
            {
                var lowest = below[vertex].Min(child => layers[child]) - 1;
                moved |= lowest != layers[vertex];
                layers[vertex] = lowest;
            }
        }

        foreach (var part in Neighborhood.ComponentsOf(graph))
        {
            var top = part.Vertices.Min(vertex => layers[vertex]);
            foreach (var vertex in part.Vertices)
            {
                layers[vertex] -= top;
            }
        }

        return layers;
    }
}
