namespace Skein.Graph.Communities;

/// <summary>
/// Newman and Girvan's modularity (2004, doi:10.1103/PhysRevE.69.026113) with a resolution (Reichardt and Bornholdt 2006,
/// doi:10.1103/PhysRevE.74.016110): the share of weight within groups, less the resolution times the share that a random graph of the same
/// strengths is expected to have. A directed graph takes the strengths out and in (Leicht and Newman 2008,
/// doi:10.1103/PhysRevLett.100.118703). A self-loop weighs once within its group and twice in the strength of its vertex. Groups smaller than
/// about the root of the number of edges may be merged by whoever maximizes it (the resolution limit).
/// </summary>
public static class Modularity
{
    /// <summary>The modularity of a division, at most one; 0 for a graph without edges. Linear in vertices and edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="partition">The division of its vertices.</param>
    /// <param name="resolution">What the expectation is multiplied with; above one favors smaller groups.</param>
    /// <exception cref="ArgumentException">The partition divides another number of vertices.</exception>
    public static double Of(CompactGraph graph, Partition partition, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        Demand.SameVertices(graph, partition);
        return Of(graph, partition.Groups, partition.Count, resolution);
    }

    internal static double Of(CompactGraph graph, ReadOnlySpan<int> groups, int count, double resolution)
    {
        var (leaving, entering) = (new double[count], new double[count]);
        double within = 0, total = 0;
        var from = graph.EdgeFrom;
        var to = graph.EdgeTo;
        var weights = graph.Weights;
        for (var edge = 0; edge < from.Length; edge++)
        {
            var weight = weights.Length == 0 ? 1 : weights[edge];
            var (first, second) = (groups[from[edge]], groups[to[edge]]);
            leaving[first] += weight;
            entering[second] += weight;
            total += weight;
            within += first == second ? weight : 0;
        }

        if (total == 0)
        {
            return 0;
        }

        double expected = 0;
        for (var group = 0; group < count; group++)
        {
            var strength = (leaving[group] + entering[group]) / (2 * total);
            expected += graph.IsDirected ? leaving[group] / total * (entering[group] / total) : strength * strength;
        }

        return (within / total) - (resolution * expected);
    }
}
