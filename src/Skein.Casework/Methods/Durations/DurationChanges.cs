using Skein.Methods.Survival;
using Skein.Model;

namespace Skein.Casework.Methods.Durations;

/// <summary>What the medians become without each one of the statements, each withdrawn alone.</summary>
internal static class DurationChanges
{
    /// <summary>The medians at the shortest and at the longest durations.</summary>
    /// <param name="followUps">All chosen trajectories, followed or not.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static (MedianWithoutView Shortest, MedianWithoutView Longest) Of(
        IReadOnlyList<CaseFollowUp> followUps, DurationRequest request, CancellationToken cancellation)
    {
        var changed = new List<(CaseFollowUp Before, CaseFollowUp After)>();
        foreach (var one in followUps)
        {
            cancellation.ThrowIfCancellationRequested();
            changed.AddRange(one.Of.Spells.Select(spell => spell.Statement).Distinct().Select(statement => (one, Without(one, statement, request))));
        }

        List<CaseFollowUp> followed = [.. followUps.Where(IsFollowed)];
        return (Of(one => one.Shortest), Of(one => one.Longest));

        MedianWithoutView Of(Func<CaseFollowUp, FollowUp> of)
        {
            List<FollowUpChange> changes = [new(null, null), .. changed.Select(pair => new FollowUpChange(Part(pair.Before, of), Part(pair.After, of)))];
            var medians = MedianSensitivity.Of([.. followed.Select(of)], changes).Select(median => OnGrid(median, request)).ToList();
            return new MedianWithoutView(
                medians.Count(median => median != medians[0]), medians.Min(), medians.Contains(null) ? null : medians.Max());
        }
    }

    private static bool IsFollowed(CaseFollowUp one) => one.Because == FollowedBecause.Followed;

    private static FollowUp? Part(CaseFollowUp one, Func<CaseFollowUp, FollowUp> of) => IsFollowed(one) ? of(one) : null;

    // Without what made the person one of those asked for, they are not followed either.
    private static CaseFollowUp Without(CaseFollowUp one, StatementId statement, DurationRequest request)
    {
        var left = one.Of.Without(statement);
        return left.HasAll(request.Whose.Having)
            ? CaseFollowUp.From(left, request)
            : new CaseFollowUp(left, default, default, default, FollowedBecause.WithoutStart);
    }

    // An exact median would be the duration of one person.
    private static double? OnGrid(double? median, DurationRequest request)
    {
        var step = Math.Max(DurationRequest.LeastStep, request.Step);
        return median is { } days ? Math.Max(1, Math.Ceiling(days / step)) * step : null;
    }
}
