namespace Skein.Graph.Paths;

/// <summary>
/// All vertices in the order of breadth-first walks, one from the vertex of the highest degree in each component (of a directed graph: weak
/// component), so that vertices that are near each other lie near each other in memory and components lie side by side.
/// </summary>
internal sealed class WalkOrder
{
    private WalkOrder(int[] vertices, List<int> componentStarts) => (Vertices, ComponentStarts) = (vertices, componentStarts);

    public int[] Vertices { get; }

    /// <summary>Where each component begins in <see cref="Vertices"/>; the last entry is the number of vertices.</summary>
    public List<int> ComponentStarts { get; }

    public int ComponentCount => ComponentStarts.Count - 1;

    public ReadOnlySpan<int> Component(int component) => Vertices.AsSpan(ComponentStarts[component]..ComponentStarts[component + 1]);

    public static WalkOrder Of(CompactGraph graph)
    {
        var (queue, starts) = (new int[graph.VertexCount], new List<int>());
        var isSeen = new bool[graph.VertexCount];
        var (head, tail) = (0, 0);
        foreach (var start in ByDegree(graph))
        {
            if (isSeen[start])
            {
                continue;
            }

            starts.Add(tail);
            isSeen[start] = true;
            queue[tail++] = start;
            for (; head < tail; head++)
            {
                Visit(graph.Neighbors(queue[head]));
                if (graph.IsDirected)
                {
                    Visit(graph.Reversed.Neighbors(queue[head]));
                }
            }
        }

        starts.Add(tail);
        return new WalkOrder(queue, starts);

        void Visit(ReadOnlySpan<int> neighbors)
        {
            foreach (var neighbor in neighbors)
            {
                if (!isSeen[neighbor])
                {
                    isSeen[neighbor] = true;
                    queue[tail++] = neighbor;
                }
            }
        }
    }

    // The highest degree first, the smaller number first among equals.
    private static int[] ByDegree(CompactGraph graph)
    {
        var keys = new long[graph.VertexCount];
        for (var vertex = 0; vertex < keys.Length; vertex++)
        {
            var degree = graph.Degree(vertex) + (graph.IsDirected ? graph.Reversed.Degree(vertex) : 0L);
            keys[vertex] = (-degree << 32) | (uint)vertex;
        }

        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)key);
    }
}
