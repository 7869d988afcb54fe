namespace Skein.Graph.Communities;

/// <summary>
/// How far two covers of the same vertices agree, whose groups may overlap and may leave vertices out. Each group is read as a question with
/// the answer yes or no at every vertex; what one cover tells about the questions of the other is their mutual information. Symmetric, blind
/// to the order of groups, from 0 to 1. Two covers of which neither tells anything (no group, or one group of all) agree with 1. Without chance
/// taken out: random covers of many small groups do not come out at 0. Takes time in groups × groups of the two.
/// </summary>
public static class CoverComparison
{
    /// <summary>
    /// Normalized mutual information of covers with the larger entropy as norm (McDaid, Greene and Hurley 2011, arXiv:1110.2515): 1 only when
    /// the covers are the same or mirror each other, and not pulled up by a cover of few groups that happens to hold some of many.
    /// </summary>
    /// <param name="first">One cover.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">They cover different numbers of vertices.</exception>
    public static double NormalizedMutualInformation(Cover first, Cover second)
    {
        var (one, other) = Both(first, second);
        var most = Math.Max(one.Entropy, other.Entropy);
        return most == 0 ? 1 : Math.Clamp((one.Entropy - one.Left + other.Entropy - other.Left) / (2 * most), 0, 1);
    }

    /// <summary>
    /// The measure as first given (Lancichinetti, Fortunato and Kertész 2009, doi:10.1088/1367-2630/11/3/033015, appendix B): one less the
    /// mean share of each group's entropy that the other cover leaves open. The figure that most comparisons of overlapping communities quote;
    /// it is too kind to covers of very different size, which is why <see cref="NormalizedMutualInformation"/> exists.
    /// </summary>
    /// <param name="first">One cover.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">They cover different numbers of vertices.</exception>
    public static double LancichinettiFortunatoKertesz(Cover first, Cover second)
    {
        var (one, other) = Both(first, second);
        return one.Entropy == 0 && other.Entropy == 0 ? 1 : Math.Clamp(1 - ((one.ShareLeft + other.ShareLeft) / 2), 0, 1);
    }

    private static (Told First, Told Second) Both(Cover first, Cover second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.VertexCount == second.VertexCount
            ? (Of(first, second), Of(second, first))
            : throw new ArgumentException("The covers are of different numbers of vertices.", nameof(second));
    }

    // What is left open of a cover's groups when the other is known. A cover without a group that could tell anything tells nothing.
    private static Told Of(Cover cover, Cover other)
    {
        double n = cover.VertexCount, entropy = 0, left = 0, shares = 0;
        var (counted, groupsOf, common) = (0, other.GroupsOfVertices(), new int[other.Count]);
        for (var group = 0; group < cover.Count; group++)
        {
            Array.Clear(common);
            foreach (var vertex in cover.Members(group))
            {
                foreach (var beside in groupsOf[vertex])
                {
                    common[beside]++;
                }
            }

            var size = cover.Members(group).Length;
            var own = Part(size / n) + Part((n - size) / n);
            if (own == 0)
            {
                continue;
            }

            var least = own;
            for (var beside = 0; beside < common.Length; beside++)
            {
                least = Math.Min(least, LeftOpen(n, size, other.Members(beside).Length, common[beside]) ?? own);
            }

            (entropy, left, shares, counted) = (entropy + own, left + least, shares + (least / own), counted + 1);
        }

        return new Told(entropy, left, counted == 0 ? 1 : shares / counted);
    }

    // The entropy of a group that is left when another is known; null where the two are nearer to each other's opposite, which tells nothing
    // of whether they are one community.
    private static double? LeftOpen(double n, int size, int otherSize, int common)
    {
        var neither = Part((n - size - otherSize + common) / n);
        var (both, only, other) = (Part(common / n), Part((size - common) / n), Part((otherSize - common) / n));
        return both + neither < only + other
            ? null
            : Math.Max(0, both + neither + only + other - Part(otherSize / n) - Part((n - otherSize) / n));
    }

    private static double Part(double share) => share <= 0 ? 0 : -share * Math.Log(share);

    private readonly record struct Told(double Entropy, double Left, double ShareLeft);
}
