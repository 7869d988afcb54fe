namespace Skein.Graph.Communities;

/// <summary>Pairs of edges that share a vertex, the most similar first.</summary>
internal sealed record LinkPairs(int[] First, int[] Second, double[] Similarities)
{
    public int Count => First.Length;

    /// <summary>All pairs; null when there are more than allowed.</summary>
    public static LinkPairs? Of(CompactGraph graph, int most, CancellationToken cancellation)
    {
        long count = 0;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            count += (long)graph.Degree(vertex) * (graph.Degree(vertex) - 1) / 2;
        }

        if (count > most)
        {
            return null;
        }

        var (first, second, similarities, next) = (new int[count], new int[count], new double[count], 0);
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            cancellation.ThrowIfCancellationRequested();
            var neighbors = graph.Neighbors(vertex);
            var edges = graph.IncidentEdges(vertex);
            for (var one = 0; one < neighbors.Length; one++)
            {
                for (var other = one + 1; other < neighbors.Length; other++)
                {
                    (first[next], second[next]) = (edges[one], edges[other]);
                    similarities[next++] = Similarity(graph, neighbors[one], neighbors[other]);
                }
            }
        }

        // Edges decide among equals, so that the order is the same whatever the sort does.
        var order = new int[next];
        for (var at = 0; at < next; at++)
        {
            order[at] = at;
        }

        Array.Sort(order, (one, other) => similarities[other].CompareTo(similarities[one]) is var by && by != 0 ? by : one.CompareTo(other));
        return new LinkPairs(
            Array.ConvertAll(order, at => first[at]), Array.ConvertAll(order, at => second[at]), Array.ConvertAll(order, at => similarities[at]));
    }

    private static double Similarity(CompactGraph graph, int one, int other)
    {
        if (one == other)
        {
            return 1;
        }

        var ofOne = graph.Neighbors(one);
        var ofOther = graph.Neighbors(other);
        var (left, right, both) = (0, 0, 0);
        while (left < ofOne.Length && right < ofOther.Length)
        {
            var difference = ofOne[left] - ofOther[right];
            both += difference == 0 ? 1 : 0;
            left += difference <= 0 ? 1 : 0;
            right += difference >= 0 ? 1 : 0;
        }

        // Each end belongs to its own neighborhood; where the two are tied, each is also in the other's.
        var shared = both + (ofOne.BinarySearch(other) >= 0 ? 2 : 0);
        return (double)shared / (ofOne.Length + 1 + ofOther.Length + 1 - shared);
    }
}
