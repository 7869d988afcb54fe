namespace Skein.Methods.Pathways;

/// <summary>
/// The silhouette of Rousseeuw (1987): (b - a) / max(a, b), with a the mean distance to the others of the own group and b the least mean
/// distance to another group; 0 for a sequence that is alone in its group.
/// </summary>
internal static class Silhouettes
{
    /// <summary>The silhouette of each different sequence; O(d²).</summary>
    /// <param name="distances">The distances.</param>
    /// <param name="weights">How often each different sequence stands.</param>
    /// <param name="groupOf">The group of each.</param>
    /// <param name="groups">How many groups.</param>
    public static double[] Of(SequenceDistances distances, double[] weights, int[] groupOf, int groups)
    {
        var sizes = new double[groups];
        for (var at = 0; at < weights.Length; at++)
        {
            sizes[groupOf[at]] += weights[at];
        }

        var widths = new double[weights.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            var sums = new double[groups];
            for (var other = 0; other < weights.Length; other++)
            {
                sums[groupOf[other]] += weights[other] * distances.Between(at, other);
            }

            widths[at] = Width(sums, sizes, groupOf[at]);
        }

        return widths;
    }

    private static double Width(double[] sums, double[] sizes, int own)
    {
        if (sizes[own] <= 1)
        {
            return 0;
        }

        var within = sums[own] / (sizes[own] - 1);
        var next = Enumerable.Range(0, sums.Length).Where(group => group != own && sizes[group] > 0)
            .Select(group => sums[group] / sizes[group]).DefaultIfEmpty(0).Min();
        return Math.Max(within, next) is > 0 and var larger ? (next - within) / larger : 0;
    }
}
