namespace Skein.Graph.Tests;

/// <summary>Figures computed in the plainest way that is right, for comparison: all pairs of vertices, one breadth-first search each.</summary>
internal static class Naive
{
    /// <summary>Distances and numbers of shortest paths between all pairs; −1 and 0 where there is no way.</summary>
    public static (int[,] Distance, double[,] Paths) AllPairs(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var (distance, paths) = (new int[n, n], new double[n, n]);
        for (var from = 0; from < n; from++)
        {
            for (var vertex = 0; vertex < n; vertex++)
            {
                distance[from, vertex] = -1;
            }

            var queue = new Queue<int>([from]);
            (distance[from, from], paths[from, from]) = (0, 1);
            while (queue.TryDequeue(out var vertex))
            {
                foreach (var neighbor in graph.Neighbors(vertex))
                {
                    if (distance[from, neighbor] < 0)
                    {
                        distance[from, neighbor] = distance[from, vertex] + 1;
                        queue.Enqueue(neighbor);
                    }

                    if (distance[from, neighbor] == distance[from, vertex] + 1)
                    {
                        paths[from, neighbor] += paths[from, vertex];
                    }
                }
            }
        }

        return (distance, paths);
    }

    /// <summary>For each vertex the sum, over pairs of others, of the share of their shortest paths that lead through it; unordered pairs once.</summary>
    public static double[] Betweenness(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var (distance, paths) = AllPairs(graph);
        var values = new double[n];
        for (var from = 0; from < n; from++)
        {
            for (var to = 0; to < n; to++)
            {
                for (var by = 0; by < n && distance[from, to] > 0; by++)
                {
                    if (by != from && by != to && distance[from, by] >= 0 && distance[by, to] >= 0
                        && distance[from, by] + distance[by, to] == distance[from, to])
                    {
                        values[by] += paths[from, by] * paths[by, to] / paths[from, to] / (graph.IsDirected ? 1 : 2);
                    }
                }
            }
        }

        return values;
    }

    /// <summary>For each vertex the sum of one over its distance to every other that it reaches.</summary>
    public static double[] Harmonic(CompactGraph graph)
    {
        var (distance, _) = AllPairs(graph);
        return [.. Enumerable.Range(0, graph.VertexCount).Select(from =>
            Enumerable.Range(0, graph.VertexCount).Where(to => distance[from, to] > 0).Sum(to => 1.0 / distance[from, to]))];
    }

    /// <summary>How many groups of vertices hang together.</summary>
    public static int Components(CompactGraph graph)
    {
        var (distance, _) = AllPairs(graph);
        return Enumerable.Range(0, graph.VertexCount).Count(vertex => Enumerable.Range(0, vertex).All(smaller => distance[vertex, smaller] < 0));
    }
}
