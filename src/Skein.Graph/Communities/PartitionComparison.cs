namespace Skein.Graph.Communities;

/// <summary>
/// How far two partitions of the same vertices agree. All are symmetric, do not look at numbers of groups, and are linear in the vertices.
/// </summary>
public static class PartitionComparison
{
    /// <summary>
    /// The adjusted Rand index (Hubert and Arabie 1985, doi:10.1007/BF01908075): the share of pairs on which both agree, with chance taken
    /// out. 1 when they are the same, 0 on average for partitions shuffled at random, down to −0.5. Two partitions that are both one group, or
    /// both all singletons, agree with 1; so do partitions of fewer than two vertices.
    /// </summary>
    /// <param name="first">One partition.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">They divide different numbers of vertices.</exception>
    public static double AdjustedRand(Partition first, Partition second)
    {
        double together = 0, inFirst = 0, inSecond = 0;
        foreach (var cell in Cells(first, second))
        {
            together += Pairs(cell.Count);
        }

        foreach (var size in first.Sizes())
        {
            inFirst += Pairs(size);
        }

        foreach (var size in second.Sizes())
        {
            inSecond += Pairs(size);
        }

        var all = Pairs(first.VertexCount);
        var expected = all == 0 ? 0 : inFirst / all * inSecond;
        var most = (inFirst + inSecond) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    /// <summary>
    /// Normalized mutual information: twice the mutual information over the sum of the entropies (the arithmetic mean as norm, as Danon,
    /// Díaz-Guilera, Duch and Arenas 2005, doi:10.1088/1742-5468/2005/09/P09008), 0 to 1. Without chance taken out it grows with the number
    /// of groups. 1 when both are one group, for then neither has anything to tell.
    /// </summary>
    /// <param name="first">One partition.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">They divide different numbers of vertices.</exception>
    public static double NormalizedMutualInformation(Partition first, Partition second)
    {
        var (mutual, ofFirst, ofSecond) = Information(first, second);
        return ofFirst + ofSecond == 0 ? 1 : Math.Clamp(2 * mutual / (ofFirst + ofSecond), 0, 1);
    }

    /// <summary>
    /// Variation of information (Meilă 2003, doi:10.1007/978-3-540-45167-9_14) in nats: what is lost and won in going from the one to the
    /// other. A true distance: 0 when they are the same, at most the logarithm of the number of vertices.
    /// </summary>
    /// <param name="first">One partition.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">They divide different numbers of vertices.</exception>
    public static double VariationOfInformation(Partition first, Partition second)
    {
        var (mutual, ofFirst, ofSecond) = Information(first, second);
        return Math.Max(0, ofFirst + ofSecond - (2 * mutual));
    }

    private static List<Contingency.Cell> Cells(Partition first, Partition second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Contingency.Of(first, second);
    }

    private static (double Mutual, double OfFirst, double OfSecond) Information(Partition first, Partition second)
    {
        var (sizes, otherSizes, n) = (first.Sizes(), second.Sizes(), (double)first.VertexCount);
        double mutual = 0;
        foreach (var cell in Cells(first, second))
        {
            mutual += cell.Count / n * Math.Log(n * cell.Count / ((double)sizes[cell.First] * otherSizes[cell.Second]));
        }

        return (mutual, Entropy(sizes, n), Entropy(otherSizes, n));
    }

    private static double Entropy(int[] sizes, double n)
    {
        double entropy = 0;
        foreach (var size in sizes)
        {
            entropy -= size / n * Math.Log(size / n);
        }

        return entropy;
    }

    private static double Pairs(int count) => count * (count - 1.0) / 2;
}
