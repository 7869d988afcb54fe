using Skein.Methods.Faults;
using Skein.Methods.Numerics;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// Two rates compared by a negative binomial model with one size for both groups and the exposures as offsets. The interval of the ratio
/// is Wald's on the logarithm, with the expected information; the test is that of the likelihood ratio with 1 degree.
/// </summary>
/// <param name="One">The first rate, per unit of exposure.</param>
/// <param name="Other">The second rate.</param>
/// <param name="Ratio">The second over the first, with its 95 percent interval.</param>
/// <param name="Size">The common size; null when the counts spread no more than Poisson's.</param>
/// <param name="Probability">How often equal rates give a likelihood ratio as large.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record RateComparison(
    Estimate One, Estimate Other, Estimate Ratio, double? Size, double Probability, IReadOnlyList<Caveat> Caveats)
{
    private const double NoSpread = NegativeBinomial.LargestSize;

    /// <summary>Compares two groups of periods, such as before and after a day that was set before looking at the counts.</summary>
    /// <param name="one">The first group.</param>
    /// <param name="other">The second group.</param>
    /// <returns>The comparison; or why not: fewer than 3 periods (132), counts (134) or exposures (135) out of range, a group without
    /// event (136).</returns>
    public static MethodResult<RateComparison> Of(IReadOnlyList<CountedPeriod> one, IReadOnlyList<CountedPeriod> other)
    {
        if ((CountedPeriod.FaultIn(one, 3) ?? CountedPeriod.FaultIn(other, 3)) is { } fault)
        {
            return new MethodResult<RateComparison>.Refused(fault);
        }

        if (one.All(period => period.Count == 0) || other.All(period => period.Count == 0))
        {
            return new MethodResult<RateComparison>.Refused(MethodFaults.EmptyGroup());
        }

        return new MethodResult<RateComparison>.Computed(Compare(one, other));
    }

    private static RateComparison Compare(IReadOnlyList<CountedPeriod> one, IReadOnlyList<CountedPeriod> other)
    {
        var size = NegativeBinomial.Size(one, other);
        var (left, right) = (Rate(one, size), Rate(other, size));
        CountedPeriod[] both = [.. one, .. other];
        var together = NegativeBinomial.Size(both) ?? NoSpread;
        var apart = NegativeBinomial.LogLikelihood(one, left.Rate, size ?? NoSpread)
            + NegativeBinomial.LogLikelihood(other, right.Rate, size ?? NoSpread);
        var joint = NegativeBinomial.LogLikelihood(both, NegativeBinomial.Rate(both, together), together);
        return new RateComparison(
            Scale.OfLog(Math.Log(left.Rate), left.Variance),
            Scale.OfLog(Math.Log(right.Rate), right.Variance),
            Scale.OfLog(Math.Log(right.Rate / left.Rate), left.Variance + right.Variance),
            size,
            SpecialFunctions.ChiSquareTail(2 * (apart - joint), 1),
            [Caveat.CountsAreLowerBounds, Caveat.ContagionOrHeterogeneity, Caveat.NoCausalClaim]);
    }

    // The variance is that of the logarithm of the rate.
    private static (double Rate, double Variance) Rate(IReadOnlyList<CountedPeriod> periods, double? size)
    {
        var spread = size ?? NoSpread;
        var rate = NegativeBinomial.Rate(periods, spread);
        return (rate, 1 / periods.Sum(period => rate * period.Exposure * spread / (spread + (rate * period.Exposure))));
    }
}
