using Skein.Methods.Agreement;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Survival;

/// <summary>
/// The product-limit estimate of Kaplan and Meier (1958): S(t) is the product of 1 - d/n over the times up to t with d ends among n at
/// risk. Its variance is Greenwood's, S² times the sum of d/(n(n-d)). Who is censored at a time of an end is still at risk at it. The
/// median is the first time with a share of one half or less; where the curve lies at one half exactly, the middle of that stretch.
/// Deterministic, O(n log n).
/// </summary>
public static class KaplanMeier
{
    private const double Tolerance = 1e-8;

    private static readonly Caveat[] Always =
        [Caveat.SelectedOnOutcome, Caveat.LeftTruncation, Caveat.ImmortalTime, Caveat.DatesOfDiscovery];

    /// <summary>Estimates the curve.</summary>
    /// <param name="followUps">The durations; in any order.</param>
    /// <param name="interval">The scale of the intervals; default log-log.</param>
    /// <returns>The curve; or why not: nobody (101), all censored (102), a duration below zero (103).</returns>
    public static MethodResult<SurvivalCurve> Of(IReadOnlyList<FollowUp> followUps, SurvivalInterval interval = SurvivalInterval.LogLog)
    {
        if (FaultIn(followUps) is { } fault)
        {
            return new MethodResult<SurvivalCurve>.Refused(fault);
        }

        var ends = followUps.Count(one => one.Ended);
        if (ends == 0)
        {
            return new MethodResult<SurvivalCurve>.Refused(MethodFaults.AllCensored(followUps.Count));
        }

        var steps = Steps(followUps, interval);
        return new MethodResult<SurvivalCurve>.Computed(new SurvivalCurve(
            followUps.Count,
            ends,
            interval,
            steps,
            Crossing(steps, step => step.Survival),
            Crossing(steps, step => step.Low),
            Crossing(steps, step => step.High),
            ends < 10 ? [.. Always, Caveat.FewEvents] : Always));
    }

    internal static NotComputable? FaultIn(IReadOnlyList<FollowUp> followUps)
    {
        if (followUps.Count == 0)
        {
            return MethodFaults.NobodyFollowed();
        }

        var bad = followUps.Index().FirstOrDefault(row => !(row.Item.Duration >= 0) || double.IsInfinity(row.Item.Duration), (-1, default));
        return bad.Index < 0 ? null : MethodFaults.BadDuration(bad.Index);
    }

    private static List<SurvivalStep> Steps(IReadOnlyList<FollowUp> followUps, SurvivalInterval interval)
    {
        var (atRisk, survival, sum) = (followUps.Count, 1.0, 0.0);
        var steps = new List<SurvivalStep>();
        foreach (var group in followUps.GroupBy(one => one.Duration).OrderBy(group => group.Key))
        {
            var ended = group.Count(one => one.Ended);
            if (ended > 0)
            {
                survival *= 1 - ((double)ended / atRisk);
                sum += ended / ((double)atRisk * (atRisk - ended));
                var (low, high) = ended == atRisk ? (null, null) : Interval(survival, Math.Sqrt(sum), interval);
                double? error = ended == atRisk ? null : survival * Math.Sqrt(sum);
                steps.Add(new SurvivalStep(group.Key, atRisk, ended, survival, error, low, high));
            }

            atRisk -= group.Count();
        }

        return steps;
    }

    // The argument named error is that of log S; it is divided by log S for log(-log S), and multiplied by S for S itself.
    private static (double? Low, double? High) Interval(double survival, double error, SurvivalInterval interval)
    {
        var width = WilsonInterval.At95 * error;
        switch (interval)
        {
            case SurvivalInterval.Plain:
                return (Math.Max(0, survival * (1 - width)), Math.Min(1, survival * (1 + width)));
            case SurvivalInterval.Log:
                return (survival * Math.Exp(-width), Math.Min(1, survival * Math.Exp(width)));
            default:
                var power = width / -Math.Log(survival);
                return (Math.Pow(survival, Math.Exp(power)), Math.Pow(survival, Math.Exp(-power)));
        }
    }

    private static double? Crossing(List<SurvivalStep> steps, Func<SurvivalStep, double?> curve)
    {
        var below = steps.FindIndex(step => curve(step) < 0.5 + Tolerance);
        if (below < 0)
        {
            return null;
        }

        var flat = Math.Abs(curve(steps[below])!.Value - 0.5) < Tolerance;
        var next = flat ? steps.FindIndex(below, step => curve(step) < 0.5 - Tolerance) : -1;
        return next < 0 ? steps[below].Time : (steps[below].Time + steps[next].Time) / 2;
    }
}
