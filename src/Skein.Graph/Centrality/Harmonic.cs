using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>
/// Harmonic centrality: the sum of 1 ÷ distance to every other vertex, where a vertex out of reach adds nothing (Marchiori and Latora 2000,
/// doi:10.1016/S0378-4371(00)00311-3), so that values of a disconnected graph compare. Exact, unweighted, along the arcs of a directed graph
/// away from the vertex.
/// </summary>
public static class Harmonic
{
    /// <summary>The harmonic centrality of every vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isNormalized">True to divide by the number of other vertices, for values from 0 to 1.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    public static double[] Of(CompactGraph graph, bool isNormalized = false, Work? work = null) => Of(Distances.FromAll(graph, work), isNormalized);

    /// <summary>The harmonic centrality of every vertex, of distances that are known already.</summary>
    /// <param name="distances">The distances.</param>
    /// <param name="isNormalized">True to divide by the number of other vertices, for values from 0 to 1.</param>
    public static double[] Of(DistanceProfile distances, bool isNormalized = false)
    {
        var values = distances.Reciprocals.ToArray();
        for (var vertex = 0; isNormalized && vertex < values.Length; vertex++)
        {
            values[vertex] /= Math.Max(1, values.Length - 1);
        }

        return values;
    }
}
