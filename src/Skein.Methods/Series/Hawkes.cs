using Skein.Methods.Faults;
using Skein.Methods.Numerics;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// Fits a self-exciting process by maximum likelihood (Hawkes 1971 for the process, Ozaki 1979 for the likelihood). The search runs over
/// log background, log-odds of the branching ratio and log decay, from three decays, so that the ratio stays within 0 and 1; intervals
/// are Wald's on these scales, with the observed information. The fit is checked by time-rescaling: the integrated rates between events
/// are exponential if the model holds. Deterministic; about 600 passes over the times.
/// </summary>
public static class Hawkes
{
    /// <summary>How many events a fit needs. Fewer are refused.</summary>
    public const int FewestEvents = 30;

    // Where the search for the decay begins, in multiples of the flat rate: effects over several gaps, over about one, and within a gap.
    private static readonly double[] Decays = [0.2, 2, 20];

    /// <summary>Fits the process.</summary>
    /// <param name="times">The times of the events from the beginning of observation on, strictly ascending.</param>
    /// <param name="length">How long was observed; no less than the last time.</param>
    /// <returns>The fit; or why not: fewer than 30 events (137), ties or disorder (138), times outside (139).</returns>
    public static MethodResult<HawkesFit> Fit(IReadOnlyList<double> times, double length)
    {
        if (FaultIn(times, length) is { } fault)
        {
            return new MethodResult<HawkesFit>.Refused(fault);
        }

        double[] copy = [.. times];
        double Negative(double[] point)
        {
            var value = -Parameters(point).LogLikelihood(copy, length);
            return double.IsNaN(value) ? double.PositiveInfinity : value;
        }

        var rate = copy.Length / length;
        var best = Decays
            .Select(factor => Simplex.Minimize(Negative, [Math.Log(rate / 2), 0, Math.Log(rate * factor)]))
            .MinBy(Negative)!;
        return new MethodResult<HawkesFit>.Computed(Describe(copy, length, best, Curvature.Variances(Negative, best)));
    }

    private static HawkesParameters Parameters(double[] point) => new(Math.Exp(point[0]), Scale.Share(point[1]), Math.Exp(point[2]));

    private static HawkesFit Describe(double[] times, double length, double[] point, double[]? variances)
    {
        var (parameters, rate) = (Parameters(point), times.Length / length);
        var distance = Distance(parameters.Residuals(times));
        return new HawkesFit(
            times.Length,
            length,
            Scale.OfLog(point[0], variances?[0]),
            Scale.OfOdds(point[1], variances?[1]),
            Scale.OfLog(point[2], variances?[2]),
            parameters.LogLikelihood(times, length),
            (times.Length * Math.Log(rate)) - times.Length,
            distance,
            SpecialFunctions.KolmogorovTail(distance, times.Length),
            variances is null
                ? [Caveat.CountsAreLowerBounds, Caveat.SeasonsAndReporting, Caveat.NotIdentified]
                : [Caveat.CountsAreLowerBounds, Caveat.SeasonsAndReporting]);
    }

    private static double Distance(IReadOnlyList<double> residuals)
        => residuals.Order().Index().Max(row =>
        {
            var expected = 1 - Math.Exp(-row.Item);
            return Math.Max(expected - ((double)row.Index / residuals.Count), ((row.Index + 1.0) / residuals.Count) - expected);
        });

    private static NotComputable? FaultIn(IReadOnlyList<double> times, double length)
    {
        if (times.Count < FewestEvents)
        {
            return MethodFaults.TooFewEvents(times.Count, FewestEvents);
        }

        foreach (var (at, time) in times.Index())
        {
            if (!(time >= 0 && time <= length) || double.IsInfinity(length))
            {
                return MethodFaults.OutsideWindow(at);
            }

            if (at > 0 && !(time > times[at - 1]))
            {
                return MethodFaults.NotAscending(at);
            }
        }

        return null;
    }
}
