using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;

namespace Skein.Methods.Survival;

/// <summary>A row of a published curve.</summary>
/// <param name="Time">The time, a whole number of steps.</param>
/// <param name="Ends">The ends since the row before, five or more.</param>
/// <param name="Survival">The share that outlasts the time.</param>
/// <param name="Low">The lower end of its 95 percent interval; null where the share is 0.</param>
/// <param name="High">The upper end; null where the share is 0.</param>
public sealed record PublishedStep(double Time, int Ends, double Survival, double? Low, double? High);

/// <summary>
/// A survival curve as it may be published: on a grid of times, with rows drawn together until each has five ends or more, so that no row
/// shows when a single person's time was over.
/// </summary>
/// <param name="Followed">How many were followed, five or more.</param>
/// <param name="Ends">How many ends were observed; null when withheld.</param>
/// <param name="Censored">How many are right-censored; null when withheld.</param>
/// <param name="Rows">The rows, by time.</param>
/// <param name="MedianAtMost">The first time of a row with a share of one half or less; null when there is none.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record PublishedCurve(
    int Followed, int? Ends, int? Censored, IReadOnlyList<PublishedStep> Rows, double? MedianAtMost, IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Estimates a curve and draws it together.</summary>
    /// <param name="followUps">The durations; in any order.</param>
    /// <param name="step">The step of the grid, above zero, in the unit of the durations.</param>
    /// <returns>The rows; or why not: as <see cref="KaplanMeier.Of"/>, or fewer than five ends (106).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero.</exception>
    public static MethodResult<PublishedCurve> Of(IReadOnlyList<FollowUp> followUps, double step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return KaplanMeier.Of(followUps) switch
        {
            // A sentence with the number of those followed would tell of a few.
            _ when followUps.Count is > 0 and < Suppression.Least =>
                new MethodResult<PublishedCurve>.Refused(MethodFaults.FewEndsToPublish(Suppression.Least)),
            MethodResult<SurvivalCurve>.Computed { Value.Ends: < Suppression.Least } =>
                new MethodResult<PublishedCurve>.Refused(MethodFaults.FewEndsToPublish(Suppression.Least)),
            MethodResult<SurvivalCurve>.Computed { Value: var curve } => new MethodResult<PublishedCurve>.Computed(Draw(curve, step)),
            MethodResult<SurvivalCurve>.Refused refused => new MethodResult<PublishedCurve>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A curve is estimated or refused."),
        };
    }

    private static PublishedCurve Draw(SurvivalCurve curve, double step)
    {
        var rows = new List<PublishedStep>();
        foreach (var cell in curve.Steps.GroupBy(one => Math.Max(1, Math.Ceiling(one.Time / step)) * step))
        {
            // A row that is too small takes in the next one.
            var open = rows is [.., { Ends: < Suppression.Least } last] ? last.Ends : 0;
            if (open > 0)
            {
                rows.RemoveAt(rows.Count - 1);
            }

            var end = cell.Last();
            rows.Add(new PublishedStep(cell.Key, open + cell.Sum(one => one.Ends), end.Survival, end.Low, end.High));
        }

        if (rows is [.., var before, { Ends: < Suppression.Least } rest])
        {
            rows.RemoveRange(rows.Count - 2, 2);
            rows.Add(rest with { Ends = before.Ends + rest.Ends });
        }

        var counts = Suppression.Of([curve.Ends, curve.Censored]);
        return new PublishedCurve(
            curve.Followed, counts[0].Count, counts[1].Count, rows, rows.Find(row => row.Survival <= 0.5)?.Time, curve.Caveats);
    }
}
