using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// How often two neighbors of a vertex are tied to each other. Direction, weights, self-loops and parallel edges do not count. A network that
/// was made by tying everyone at one event is clustered by that rule and not by its people; say so where it is shown.
/// </summary>
public static class Clustering
{
    /// <summary>The share of each vertex's pairs of neighbors that are tied (Watts and Strogatz 1998); zero below two neighbors.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static double[] Local(CompactGraph graph, Work? work = null)
    {
        var simple = SimpleGraph.Undirected(graph);
        return LocalOf(simple, Triangles.PerVertex(simple, work));
    }

    /// <summary>The same from triangles that were counted before, by vertex.</summary>
    internal static double[] LocalOf(CompactGraph simple, long[] triangles)
    {
        var shares = new double[triangles.Length];
        for (var vertex = 0; vertex < shares.Length; vertex++)
        {
            shares[vertex] = triangles[vertex] == 0 ? 0 : triangles[vertex] / (double)Pairs(simple.Degree(vertex));
        }

        return shares;
    }

    /// <summary>
    /// The mean of <see cref="Local"/> over all vertices, those below two neighbors counted as zero; zero without vertices.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static double MeanLocal(CompactGraph graph, Work? work = null) => graph.VertexCount == 0 ? 0 : Local(graph, work).Average();

    /// <summary>
    /// The share of all paths of two edges whose ends are tied: three times the triangles over the paths (Newman, Strogatz and Watts 2001).
    /// Null when no path has two edges.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static double? Transitivity(CompactGraph graph, Work? work = null)
    {
        var simple = SimpleGraph.Undirected(graph);
        return TransitivityOf(simple, 3.0 * Triangles.Count(simple, work));
    }

    /// <summary>The same from how many corners of triangles there are, three to each.</summary>
    internal static double? TransitivityOf(CompactGraph simple, double corners)
    {
        long paths = 0;
        for (var vertex = 0; vertex < simple.VertexCount; vertex++)
        {
            paths += Pairs(simple.Degree(vertex));
        }

        return paths == 0 ? null : corners / paths;
    }

    private static long Pairs(long degree) => degree * (degree - 1) / 2;
}
