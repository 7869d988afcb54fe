namespace Skein.Graph.Paths;

/// <summary>A path without a loop.</summary>
/// <param name="Vertices">Its vertices, both ends included; one for a path from a vertex to itself.</param>
/// <param name="Edges">The numbers of its edges, one fewer than vertices; of parallel edges the shortest, the first among equals.</param>
/// <param name="Length">The sum of the lengths of its edges; how many there are where edges have no length.</param>
public sealed record GraphPath(IReadOnlyList<int> Vertices, IReadOnlyList<int> Edges, double Length)
{
    internal static GraphPath OfSteps(CompactGraph graph, int[] vertices)
    {
        var edges = new int[vertices.Length - 1];
        for (var step = 0; step < edges.Length; step++)
        {
            edges[step] = graph.FindEdge(vertices[step], vertices[step + 1]);
        }

        return new GraphPath(vertices, edges, edges.Length);
    }

    internal static GraphPath OfLengths(EdgeLengths lengths, LengthArcs leaving, int[] vertices)
    {
        var edges = new int[vertices.Length - 1];
        var sum = 0.0;
        for (var step = 0; step < edges.Length; step++)
        {
            var best = -1;
            for (var arc = leaving.Offsets[vertices[step]]; arc < leaving.Offsets[vertices[step] + 1]; arc++)
            {
                if (leaving.Ends[arc] == vertices[step + 1] && (best < 0 || leaving.Counts[arc] < leaving.Counts[best]))
                {
                    best = arc;
                }
            }

            edges[step] = leaving.Edges[best];
            sum += leaving.Counts[best];
        }

        return new GraphPath(vertices, edges, sum / lengths.Scale);
    }
}
