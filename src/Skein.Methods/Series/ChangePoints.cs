using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>A stretch of periods with one rate.</summary>
/// <param name="First">The place of its first period, from 0.</param>
/// <param name="Length">How many periods.</param>
/// <param name="Events">How many events.</param>
public readonly record struct RateSegment(int First, int Length, int Events)
{
    /// <summary>Events per period. It has no interval: one that ignores that the ends were searched for would be too narrow.</summary>
    public double Rate => (double)Events / Length;
}

/// <summary>
/// Where a rate changes: the partition of a series of counts whose Poisson deviance plus a penalty for each change is least, found
/// exactly by PELT (Killick, Fearnhead and Eckley 2012). O(n) to O(n²). Deterministic; of equal partitions the one with the earlier last
/// change.
/// </summary>
/// <param name="Segments">The stretches in order; one when nothing changes.</param>
/// <param name="Penalty">What a change costs, on the scale of twice the log-likelihood.</param>
/// <param name="Method">The name of method, cost and penalty, to be shown.</param>
/// <param name="Caveats">What must stand beside them.</param>
public sealed record ChangePoints(IReadOnlyList<RateSegment> Segments, double Penalty, string Method, IReadOnlyList<Caveat> Caveats)
{
    /// <summary>
    /// The penalty unless said otherwise: twice the logarithm of the number of periods, that of BIC with place and rate as parameters.
    /// </summary>
    /// <param name="periods">How many periods.</param>
    /// <returns>The penalty.</returns>
    public static double DefaultPenalty(int periods) => 2 * Math.Log(periods);

    /// <summary>Finds the changes.</summary>
    /// <param name="counts">One for each period of one length, the empty ones included.</param>
    /// <param name="penalty">The penalty; default <see cref="DefaultPenalty"/>.</param>
    /// <returns>The segments; or why not: fewer than 10 periods (132), no event (133), a count below zero (134), a penalty not above
    /// zero (140).</returns>
    public static MethodResult<ChangePoints> Of(IReadOnlyList<int> counts, double? penalty = null)
    {
        if (CountedPeriod.FaultIn([.. counts.Select(count => new CountedPeriod(count, 1))], 10) is { } fault)
        {
            return new MethodResult<ChangePoints>.Refused(fault);
        }

        if (counts.All(count => count == 0))
        {
            return new MethodResult<ChangePoints>.Refused(MethodFaults.NoEvents());
        }

        var price = penalty ?? DefaultPenalty(counts.Count);
        if (!(price > 0) || double.IsInfinity(price))
        {
            return new MethodResult<ChangePoints>.Refused(MethodFaults.BadParameter("penalty", "above zero"));
        }

        var segments = new Pelt(counts, price).Segments();
        Caveat[] caveats = [Caveat.CountsAreLowerBounds];
        return new MethodResult<ChangePoints>.Computed(new ChangePoints(
            segments,
            price,
            "PELT, Poisson deviance, penalty per change",
            IsOverdispersed(counts, segments) ? [.. caveats, Caveat.Overdispersed] : caveats));
    }

    // The spread that is left within the segments, against what Poisson allows at one in a hundred.
    private static bool IsOverdispersed(IReadOnlyList<int> counts, List<RateSegment> segments)
    {
        var sum = segments.Where(segment => segment.Events > 0).Sum(segment => Enumerable.Range(segment.First, segment.Length)
            .Sum(at => (counts[at] - segment.Rate) * (counts[at] - segment.Rate) / segment.Rate));
        var degrees = segments.Where(segment => segment.Events > 0).Sum(segment => segment.Length - 1);
        return degrees > 0 && Numerics.SpecialFunctions.ChiSquareTail(sum, degrees) < 0.01;
    }
}
