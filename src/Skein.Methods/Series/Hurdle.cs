using Skein.Methods.Faults;
using Skein.Methods.Numerics;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// Fits the hurdle model of <see cref="HurdleParameters"/> by maximum likelihood: the days by a simplex search over the logarithms and
/// log-odds of their parameters from three memories, the exponent on its own. Intervals are Wald's on these scales. Deterministic,
/// O(days) for each of about 600 passes.
/// </summary>
public static class Hurdle
{
    /// <summary>How many attack days a fit needs. Fewer are refused.</summary>
    public const int FewestAttackDays = 30;

    private const double LargestExponent = 60;

    // Where the search for the memory begins: effects of about one, three and twenty days.
    private static readonly double[] Memories = [0.3, 0.7, 0.95];

    /// <summary>Fits the model.</summary>
    /// <param name="counts">The number of attacks on each day, the days without any included.</param>
    /// <returns>The fit; or why not: a count below zero (134), fewer than 30 attack days (137), no day without attack (146).</returns>
    public static MethodResult<HurdleFit> Fit(IReadOnlyList<int> counts)
    {
        var attackDays = counts.Count(count => count > 0);
        var negative = counts.Index().FirstOrDefault(row => row.Item < 0, (Index: -1, Item: 0)).Index;
        var fault = negative >= 0 ? MethodFaults.NegativePeriod(negative)
            : attackDays < FewestAttackDays ? MethodFaults.TooFewEvents(attackDays, FewestAttackDays)
            : attackDays == counts.Count ? MethodFaults.NoQuietDay()
            : null;
        return fault is null
            ? new MethodResult<HurdleFit>.Computed(Fit(counts, attackDays))
            : new MethodResult<HurdleFit>.Refused(fault);
    }

    private static HurdleFit Fit(IReadOnlyList<int> counts, int attackDays)
    {
        double Negative(double[] point)
        {
            var parameters = new HurdleParameters(Math.Exp(point[0]), Math.Exp(point[1]), Scale.Share(point[2]), 2);
            var value = -parameters.LogLikelihoodOfDays(counts);
            return double.IsNaN(value) ? double.PositiveInfinity : value;
        }

        var share = (double)attackDays / counts.Count;
        var best = Memories
            .Select(memory => Simplex.Minimize(Negative, [Math.Log(share / 2), Math.Log(0.5), Scale.Odds(memory)]))
            .MinBy(Negative)!;
        var variances = Curvature.Variances(Negative, best);
        var exponent = Exponent(counts);
        Caveat[] caveats = [Caveat.CountsAreLowerBounds, Caveat.SeasonsAndReporting];
        return new HurdleFit(
            counts.Count,
            attackDays,
            Scale.OfLog(best[0], variances?[0]),
            Scale.OfLog(best[1], variances?[1]),
            Scale.OfOdds(best[2], variances?[2]),
            exponent,
            -Negative(best),
            (attackDays * Math.Log(share)) + ((counts.Count - attackDays) * Math.Log(1 - share)),
            variances is null || exponent is null ? [.. caveats, Caveat.NotIdentified] : caveats);
    }

    private static Estimate? Exponent(IReadOnlyList<int> counts)
    {
        if (counts.All(count => count <= 1))
        {
            return null;
        }

        double Negative(double[] log) => -HurdleParameters.LogLikelihoodOfNumbers(counts, 1 + Math.Exp(log[0]));
        var best = GoldenSection.Minimize(log => Negative([log]), Math.Log(1e-3), Math.Log(LargestExponent));
        var above = Scale.OfLog(best, Curvature.Variances(Negative, [best])?[0]);
        return above with { Value = 1 + above.Value, Low = 1 + above.Low, High = 1 + above.High };
    }
}
