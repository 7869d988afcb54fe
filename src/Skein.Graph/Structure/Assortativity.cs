namespace Skein.Graph.Structure;

/// <summary>
/// Whether edges join like with like (Newman 2003, Phys. Rev. E 67:026126): a correlation over the edges, 1 for always, 0 for no more than by
/// chance, below 0 for avoidance. An undirected edge counts from both its ends; every edge weighs one; self-loops and parallel edges count
/// where the graph keeps them. Null where it is not defined: no edge, or all ends alike.
/// </summary>
public static class Assortativity
{
    /// <summary>
    /// The correlation of the degrees at the two ends; of a directed edge, of the out-degree of its first with the in-degree of its second
    /// end.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static double? OfDegrees(CompactGraph graph)
    {
        var reversed = graph.Reversed;

        // Sums of whole numbers: a million-degree hub gives at most 10^18 an edge, so they are kept in 128 bits and are exact.
        Int128 sumFirst = 0, sumSecond = 0, squareFirst = 0, squareSecond = 0, product = 0;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            long first = graph.Degree(graph.EdgeFrom[edge]);
            long second = reversed.Degree(graph.EdgeTo[edge]);
            sumFirst += first;
            sumSecond += second;
            squareFirst += first * first;
            squareSecond += second * second;
            product += first * second;
        }

        Int128 ends = graph.EdgeCount;
        if (!graph.IsDirected)
        {
            (ends, product) = (2 * ends, 2 * product);
            sumFirst = sumSecond = sumFirst + sumSecond;
            squareFirst = squareSecond = squareFirst + squareSecond;
        }

        var varianceFirst = (ends * squareFirst) - (sumFirst * sumFirst);
        var varianceSecond = (ends * squareSecond) - (sumSecond * sumSecond);
        return varianceFirst == 0 || varianceSecond == 0
            ? null
            : (double)((ends * product) - (sumFirst * sumSecond)) / (Math.Sqrt((double)varianceFirst) * Math.Sqrt((double)varianceSecond));
    }

    /// <summary>
    /// The assortativity by group: the share of edges within groups above the share that the groups' numbers of ends lead one to expect.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    public static double? OfGroups(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        var count = Groups.CountOf(graph, groups);
        var (sent, received) = (new double[count], new double[count]);
        double within = 0;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (first, second) = (groups[graph.EdgeFrom[edge]], groups[graph.EdgeTo[edge]]);
            within += first == second ? 1 : 0;
            sent[first]++;
            received[second]++;
        }

        if (graph.EdgeCount == 0)
        {
            return null;
        }

        double m = graph.EdgeCount, expected = 0;
        for (var group = 0; group < count; group++)
        {
            // Of an undirected edge either end may be the first.
            expected += graph.IsDirected
                ? sent[group] / m * (received[group] / m)
                : Math.Pow((sent[group] + received[group]) / (2 * m), 2);
        }

        return expected >= 1 ? null : ((within / m) - expected) / (1 - expected);
    }
}
