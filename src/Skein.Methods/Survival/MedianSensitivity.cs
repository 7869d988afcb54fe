namespace Skein.Methods.Survival;

/// <summary>A change of one follow-up.</summary>
/// <param name="Out">What is taken out; null for nothing.</param>
/// <param name="In">What comes in for it; null for nothing.</param>
public readonly record struct FollowUpChange(FollowUp? Out, FollowUp? In);

/// <summary>
/// What the median of a curve becomes when one follow-up is another: as <see cref="KaplanMeier"/> has it, without estimating each curve anew.
/// O(n log n) once, then O(times) for each change.
/// </summary>
public static class MedianSensitivity
{
    private const double Tolerance = 1e-8;

    /// <summary>The median after each change, each for itself.</summary>
    /// <param name="followUps">The follow-ups.</param>
    /// <param name="changes">The changes; what one takes out must stand among the follow-ups.</param>
    /// <returns>A median for each change; null where the curve stays above one half, or nobody is left.</returns>
    public static IReadOnlyList<double?> Of(IReadOnlyList<FollowUp> followUps, IReadOnlyList<FollowUpChange> changes)
    {
        ArgumentNullException.ThrowIfNull(followUps);
        ArgumentNullException.ThrowIfNull(changes);
        double[] times = [.. followUps.Concat(changes.Select(change => change.In).OfType<FollowUp>()).Select(one => one.Duration).Distinct().Order()];
        var (ends, leave) = (new int[times.Length], new int[times.Length]);
        foreach (var one in followUps)
        {
            Add(one, 1);
        }

        var medians = new List<double?>(changes.Count);
        foreach (var change in changes)
        {
            Change(change.Out, -1);
            Change(change.In, 1);
            medians.Add(Median(times, ends, leave, followUps.Count + (change.In is null ? 0 : 1) - (change.Out is null ? 0 : 1)));
            Change(change.Out, 1);
            Change(change.In, -1);
        }

        return medians;

        void Change(FollowUp? one, int by)
        {
            if (one is { } some)
            {
                Add(some, by);
            }
        }

        void Add(FollowUp one, int by)
        {
            var at = Array.BinarySearch(times, one.Duration);
            leave[at] += by;
            ends[at] += one.Ended ? by : 0;
        }
    }

    private static double? Median(double[] times, int[] ends, int[] leave, int atRisk)
    {
        var (survival, flatSince) = (1.0, (double?)null);
        for (var at = 0; at < times.Length && atRisk > 0; at++)
        {
            survival *= 1 - ((double)ends[at] / atRisk);
            atRisk -= leave[at];
            if (survival < 0.5 - Tolerance)
            {
                return flatSince is { } flat ? (flat + times[at]) / 2 : times[at];
            }

            flatSince ??= survival < 0.5 + Tolerance ? times[at] : null;
        }

        return flatSince;
    }
}
