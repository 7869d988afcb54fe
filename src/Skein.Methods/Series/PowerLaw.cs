using Skein.Methods.Agreement;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// A power law for the tail of sizes, p(x) ∝ x^-exponent from a threshold up, after Clauset, Young and Gleditsch (2007). The exponent is
/// that of maximum likelihood (for whole numbers with Hurwitz' zeta); the threshold is the value with the least Kolmogorov-Smirnov
/// distance among those that leave at least 50 values, the smallest of equals. The interval of the exponent takes the threshold as known
/// and is too narrow for that. O(u n) for u different values.
/// </summary>
/// <param name="Kind">Whole numbers or any.</param>
/// <param name="Exponent">The exponent, with its 95 percent interval given the threshold.</param>
/// <param name="Threshold">The least value of the tail.</param>
/// <param name="Tail">How many values are in the tail.</param>
/// <param name="Values">How many values were given.</param>
/// <param name="Distance">The distance of tail and law.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record PowerLaw(
    PowerLawKind Kind, Estimate Exponent, double Threshold, int Tail, int Values, double Distance, IReadOnlyList<Caveat> Caveats)
{
    /// <summary>How many values the tail must have. Fewer are refused.</summary>
    public const int FewestInTail = 50;

    /// <summary>Fits the law.</summary>
    /// <param name="sizes">The sizes, above 0; in any order.</param>
    /// <param name="kind">Whole numbers or any.</param>
    /// <param name="threshold">A threshold that was set before looking; default null: searched for.</param>
    /// <returns>The law; or why not: fewer than 50 in the tail (141), a size (142) or threshold (140) out of range, a tail without
    /// spread (143).</returns>
    public static MethodResult<PowerLaw> Fit(IReadOnlyList<double> sizes, PowerLawKind kind, double? threshold = null)
    {
        var bad = sizes.Index().FirstOrDefault(
            row => !(row.Item > 0) || double.IsInfinity(row.Item) || (kind == PowerLawKind.Discrete && row.Item != Math.Floor(row.Item)),
            (Index: -1, Item: 0)).Index;
        if (threshold is { } given && (!(given > 0) || (kind == PowerLawKind.Discrete && given != Math.Floor(given))))
        {
            return new MethodResult<PowerLaw>.Refused(MethodFaults.BadParameter("threshold", "above zero, and whole for whole numbers"));
        }

        if (bad >= 0)
        {
            return new MethodResult<PowerLaw>.Refused(MethodFaults.BadSize(bad));
        }

        double[] sorted = [.. sizes.Where(size => threshold is null || size >= threshold).Order()];
        if (sorted.Length < FewestInTail)
        {
            return new MethodResult<PowerLaw>.Refused(MethodFaults.TooFewInTail(sorted.Length, FewestInTail));
        }

        return Best(sorted, kind, threshold) is { } best
            ? new MethodResult<PowerLaw>.Computed(Describe(kind, threshold ?? sorted[best.At], sorted.Length - best.At, sizes.Count, best))
            : new MethodResult<PowerLaw>.Refused(MethodFaults.EqualTail());
    }

    /// <summary>
    /// The usual approximation of the exponent for whole numbers, 1 + n / Σ ln(x / (threshold - ½)); good from a threshold of about six
    /// up.
    /// </summary>
    /// <param name="tail">The values of the tail; none below the threshold.</param>
    /// <param name="threshold">The least value of the tail; 1 or more.</param>
    /// <returns>The exponent and its standard error, (exponent - 1) / √n; for comparison with published figures, whatever the number of
    /// values.</returns>
    public static (double Exponent, double StandardError) Approximate(IReadOnlyList<double> tail, double threshold)
    {
        var exponent = 1 + (tail.Count / tail.Sum(size => Math.Log(size / (threshold - 0.5))));
        return (exponent, (exponent - 1) / Math.Sqrt(tail.Count));
    }

    private static (int At, double Exponent, double Distance)? Best(double[] sorted, PowerLawKind kind, double? threshold)
    {
        (int At, double Exponent, double Distance)? best = null;
        var sum = sorted.Sum(Math.Log);
        for (var at = 0; at <= sorted.Length - FewestInTail; at++)
        {
            if (at > 0)
            {
                sum -= Math.Log(sorted[at - 1]);
            }

            var starts = at == 0 || (threshold is null && sorted[at] != sorted[at - 1]);
            if (starts && PowerLawTail.Exponent(kind, sum, sorted.Length - at, threshold ?? sorted[at]) is { } exponent)
            {
                var distance = PowerLawTail.Distance(
                    kind, sorted.AsSpan(at), threshold ?? sorted[at], exponent, best?.Distance ?? double.PositiveInfinity);
                best = best is null || distance < best.Value.Distance ? (at, exponent, distance) : best;
            }
        }

        return best;
    }

    private static PowerLaw Describe(
        PowerLawKind kind, double threshold, int tail, int values, (int At, double Exponent, double Distance) best)
    {
        var error = PowerLawTail.StandardError(kind, best.Exponent, tail, threshold);
        var width = WilsonInterval.At95 * error;
        var estimate = new Estimate(best.Exponent, error, best.Exponent - width, best.Exponent + width);
        return new PowerLaw(kind, estimate, threshold, tail, values, best.Distance, [Caveat.CountsAreLowerBounds, Caveat.RivalsNotTested]);
    }
}
