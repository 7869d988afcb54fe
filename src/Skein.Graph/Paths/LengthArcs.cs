namespace Skein.Graph.Paths;

/// <summary>The arcs that leave, or reach, each vertex, each with its length in counts and the number of its edge.</summary>
internal sealed class LengthArcs
{
    private LengthArcs(int[] offsets, int[] ends, double[] counts, int[] edges) => (Offsets, Ends, Counts, Edges) = (offsets, ends, counts, edges);

    public int[] Offsets { get; }

    /// <summary>The other vertex of each arc.</summary>
    public int[] Ends { get; }

    public double[] Counts { get; }

    public int[] Edges { get; }

    /// <summary>The arcs that leave each vertex.</summary>
    public static LengthArcs Leaving(EdgeLengths lengths)
    {
        var edges = lengths.Graph.ArcEdges.ToArray();
        return new LengthArcs(
            lengths.Graph.Offsets.ToArray(), lengths.Graph.Targets.ToArray(), Array.ConvertAll(edges, edge => lengths.Counts[edge]), edges);
    }

    /// <summary>The arcs that reach each vertex, in the order of the vertices they come from; of an undirected graph those that leave it.</summary>
    public static LengthArcs Reaching(EdgeLengths lengths, LengthArcs leaving)
    {
        var graph = lengths.Graph;
        if (!graph.IsDirected)
        {
            return leaving;
        }

        var offsets = graph.Reversed.Offsets.ToArray();
        var next = offsets[..^1];
        var (ends, counts, edges) = (new int[graph.EdgeCount], new double[graph.EdgeCount], new int[graph.EdgeCount]);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var place = next[graph.EdgeTo[edge]]++;
            (ends[place], counts[place], edges[place]) = (graph.EdgeFrom[edge], lengths.Counts[edge], edge);
        }

        return new LengthArcs(offsets, ends, counts, edges);
    }
}
