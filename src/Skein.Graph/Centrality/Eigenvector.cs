using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>What the search for an eigenvector found.</summary>
/// <param name="OfVertices">The value of each vertex, from 0 to 1, the highest 1; all 0 where the eigenvalue is 0.</param>
/// <param name="Eigenvalue">The largest eigenvalue of the adjacency.</param>
/// <param name="HasConverged">False when the steps ran out first, so that the values are not to be relied on.</param>
public sealed record EigenvectorValues(double[] OfVertices, double Eigenvalue, bool HasConverged);

/// <summary>
/// Eigenvector centrality (Bonacich 1972): a vertex's value is in proportion to the sum of its neighbors' values, over edges that lead to it
/// and by their weight. The vector of the largest eigenvalue is taken and scaled to a highest value of 1. In a graph of several components
/// only that with the largest eigenvalue has values above zero; where several share it, each has the part that an equal start gives it. A
/// bipartite graph has an eigenvalue of the same size below zero, which does not disturb. A graph without edges, and a directed one without a
/// cycle, has the eigenvalue 0 and no value above zero. A self-loop that is kept counts twice in an undirected graph.
/// </summary>
public static class Eigenvector
{
    private const int MostSteps = 4_000;
    private const double Tolerance = 1e-13;

    /// <summary>
    /// The value of each vertex. Undirected: Lanczos with full reorthogonalization, restarted from the best vector so far (Saad 2011, chapter
    /// 7), until what the vector misses its equation by is 10⁻¹³ of the eigenvalue. Directed: power iteration on the adjacency with a
    /// multiple of the identity added; where strong components of one eigenvalue feed each other it does not settle, and says so.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="usesWeights">False to count every edge as one.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    public static EigenvectorValues Of(CompactGraph graph, bool usesWeights = true, Work? work = null)
    {
        var n = graph.VertexCount;
        if (graph.EdgeCount == 0 || (graph.IsDirected && !EigenvectorPower.HasCycle(graph)))
        {
            return new EigenvectorValues(new double[n], 0, true);
        }

        var matrix = new EigenvectorMatrix(graph, usesWeights, work ?? Work.Default);
        var (values, eigenvalue, converged) = graph.IsDirected
            ? EigenvectorPower.Iterate(matrix, Tolerance, MostSteps)
            : EigenvectorLanczos.Iterate(matrix, Tolerance, MostSteps);
        var highest = values.Max();
        for (var vertex = 0; vertex < n; vertex++)
        {
            // What is below zero is rounding.
            values[vertex] = Math.Max(0, values[vertex] / highest);
        }

        return new EigenvectorValues(values, eigenvalue, converged);
    }

    /// <summary>
    /// The largest eigenvalue of the adjacency, for a directed graph that of its strong components taken by themselves: at most 10⁻⁹ of
    /// itself too high and, in a directed graph, never too low.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="usesWeights">False to count every edge as one.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    public static double LargestEigenvalue(CompactGraph graph, bool usesWeights = true, Work? work = null) => graph.IsDirected
        ? EigenvectorPower.SpectralRadius(graph, usesWeights, MostSteps, work ?? Work.Default)
        : Of(graph, usesWeights, work).Eigenvalue;
}
