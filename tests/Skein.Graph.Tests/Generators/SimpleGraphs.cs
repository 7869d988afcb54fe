using Skein.Graph.Edges;

namespace Skein.Graph.Tests.Generators;

/// <summary>What every generated graph has to be.</summary>
internal static class SimpleGraphs
{
    /// <summary>Asserts that there are no loops and no parallel edges, and gives the degrees.</summary>
    public static int[] Degrees(EdgeList edges)
    {
        var degrees = new int[edges.VertexCount];
        var seen = new HashSet<(int, int)>();
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var (from, to) = (edges.From[edge], edges.To[edge]);
            Assert.NotEqual(from, to);
            Assert.True(seen.Add((Math.Min(from, to), Math.Max(from, to))), "A pair is tied twice.");
            degrees[from]++;
            degrees[to]++;
        }

        return degrees;
    }

    /// <summary>The edges as text, to see that two lists are the same.</summary>
    public static string Text(EdgeList edges) => string.Join(' ', edges.From.ToArray().Zip(edges.To.ToArray()));

    /// <summary>The mean over vertices of the share of tied pairs of neighbors; 0 below degree two.</summary>
    public static double MeanClustering(EdgeList edges)
    {
        var graph = CompactGraph.From(edges);
        return Enumerable.Range(0, graph.VertexCount).Average(vertex =>
        {
            var neighbors = graph.Neighbors(vertex).ToArray();
            double k = neighbors.Length;
            return k < 2 ? 0 : neighbors.Sum(one => neighbors.Count(other => one < other && graph.FindEdge(one, other) >= 0)) / (k * (k - 1) / 2);
        });
    }
}
