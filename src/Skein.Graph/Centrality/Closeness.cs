using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>How closeness takes account of the vertices that a vertex does not reach.</summary>
public enum ClosenessScale
{
    /// <summary>Not at all: the inverse of the mean distance to those it reaches. Values of different components do not compare.</summary>
    WithinReach,

    /// <summary>Times the share of the other vertices that it reaches (Wasserman and Faust 1994, chapter 5).</summary>
    WassermanFaust,
}

/// <summary>
/// Closeness centrality: how few steps a vertex is from the others (Freeman 1978, doi:10.1016/0378-8733(78)90021-7). With r the number of other
/// vertices that it reaches and S the sum of the distances to them, r ÷ S; 0 for a vertex that reaches none. Exact, unweighted, along the
/// arcs of a directed graph away from the vertex (igraph's default; networkx takes the arcs towards it: ask for the reversed graph).
/// </summary>
public static class Closeness
{
    /// <summary>The closeness of every vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="scale">What is done about vertices out of reach.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    public static double[] Of(CompactGraph graph, ClosenessScale scale = ClosenessScale.WithinReach, Work? work = null) =>
        Of(Distances.FromAll(graph, work), scale);

    /// <summary>The closeness of every vertex, of distances that are known already.</summary>
    /// <param name="distances">The distances.</param>
    /// <param name="scale">What is done about vertices out of reach.</param>
    public static double[] Of(DistanceProfile distances, ClosenessScale scale = ClosenessScale.WithinReach)
    {
        var values = new double[distances.Reached.Length];
        for (var vertex = 0; vertex < values.Length; vertex++)
        {
            if (distances.Reached[vertex] > 0)
            {
                double reached = distances.Reached[vertex];
                var share = scale == ClosenessScale.WassermanFaust ? reached / (values.Length - 1) : 1;
                values[vertex] = reached / distances.Sums[vertex] * share;
            }
        }

        return values;
    }
}
