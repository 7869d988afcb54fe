namespace Skein.Graph.Communities;

/// <summary>
/// The constant Potts model (Traag, Van Dooren and Nesterov 2011, doi:10.1103/PhysRevE.84.016114): the weight within groups, less the
/// resolution for every pair of vertices in one group. A group is denser than the resolution within, and two groups are sparser than it
/// between; it has no resolution limit. Directions are not looked at.
/// </summary>
public static class ConstantPotts
{
    /// <summary>The quality of a division, in units of weight; 0 when every vertex is by itself and no self-loop exists.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="partition">The division of its vertices.</param>
    /// <param name="resolution">The density that a group has to exceed.</param>
    /// <exception cref="ArgumentException">The partition divides another number of vertices.</exception>
    public static double Of(CompactGraph graph, Partition partition, double resolution)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        Demand.SameVertices(graph, partition);
        double quality = 0;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            quality += partition.Groups[graph.EdgeFrom[edge]] == partition.Groups[graph.EdgeTo[edge]] ? graph.WeightOf(edge) : 0;
        }

        foreach (var size in partition.Sizes())
        {
            quality -= resolution * size * (size - 1.0) / 2;
        }

        return quality;
    }
}
