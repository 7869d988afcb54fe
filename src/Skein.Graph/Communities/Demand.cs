namespace Skein.Graph.Communities;

/// <summary>What the callers of this folder have to keep to.</summary>
internal static class Demand
{
    public static void SameVertices(CompactGraph graph, Partition partition)
    {
        if (partition.VertexCount != graph.VertexCount)
        {
            throw new ArgumentException("The partition divides another number of vertices than the graph has.", nameof(partition));
        }
    }

    public static void Undirected(CompactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.IsDirected)
        {
            throw new ArgumentException("Groups are found in undirected graphs; build the graph without directions.", nameof(graph));
        }
    }

    public static void FiniteAndNotNegative(double value, string name)
    {
        if (!double.IsFinite(value) || value < 0)
        {
            throw new ArgumentOutOfRangeException(name, "The value is not a finite number of zero or more.");
        }
    }
}
