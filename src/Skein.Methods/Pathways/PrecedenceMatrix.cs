using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>How often one kind of spell begins before another, over the trajectories that have both.</summary>
/// <param name="One">The kind of the row.</param>
/// <param name="Other">The kind of the column.</param>
/// <param name="Before">In how many the first of the row begins before the first of the column.</param>
/// <param name="After">In how many it begins after.</param>
/// <param name="CannotBeTold">In how many the order cannot be told.</param>
public readonly record struct PrecedenceCell(SpellKind One, SpellKind Other, int Before, int After, int CannotBeTold)
{
    /// <summary>In how many the order is known: the base of the share.</summary>
    public int Known => Before + After;

    /// <summary>The share with the row's kind first, of those with a known order; null when there is none.</summary>
    public double? Share => Known == 0 ? null : (double)Before / Known;

    /// <summary>The counts as they may be published: before, after, cannot be told, those under 5 suppressed.</summary>
    public IReadOnlyList<PublishedCell> Published() => Suppression.Of([Before, After, CannotBeTold]);

    /// <summary>The share as it may be published: null also when either count behind it is suppressed.</summary>
    public double? PublishedShare => Published().Take(2).Any(cell => cell.IsSuppressed) ? null : Share;
}

/// <summary>
/// The precedence of kinds. The first spell of each kind counts; a doubtful one that may be earlier widens its bounds, and a kind that is
/// doubtful only is not there. Trajectories with a contradictory date are left out and counted.
/// </summary>
/// <param name="Cells">All ordered pairs of different kinds that some trajectory has both of, by row and column.</param>
/// <param name="Trajectories">How many trajectories are in it.</param>
/// <param name="LeftOut">How many are not, because a date contradicts itself.</param>
/// <param name="Caveats">What must stand beside the matrix.</param>
public sealed record PrecedenceMatrix(IReadOnlyList<PrecedenceCell> Cells, int Trajectories, int LeftOut, IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Counts the pairs. O(trajectories × kinds²).</summary>
    /// <param name="trajectories">The trajectories.</param>
    /// <returns>The matrix; or that there are no trajectories with sound dates (122).</returns>
    public static MethodResult<PrecedenceMatrix> Of(IReadOnlyCollection<Trajectory> trajectories)
    {
        var sound = trajectories.Where(one => !one.Spells.Any(spell => spell.Began.IsImpossible)).ToList();
        if (sound.Count == 0)
        {
            return new MethodResult<PrecedenceMatrix>.Refused(MethodFaults.NoTrajectory());
        }

        var pairs = sound.SelectMany(Pairs).CountBy(pair => pair).ToDictionary(row => row.Key, row => row.Value);
        var cells = pairs.Keys.Select(pair => (pair.One, pair.Other)).Distinct().Order().Select(pair => new PrecedenceCell(
            pair.One,
            pair.Other,
            pairs.GetValueOrDefault((pair.One, pair.Other, DatedOrder.Before)),
            pairs.GetValueOrDefault((pair.One, pair.Other, DatedOrder.After)),
            pairs.GetValueOrDefault((pair.One, pair.Other, DatedOrder.CannotBeTold))));
        return new MethodResult<PrecedenceMatrix>.Computed(
            new PrecedenceMatrix([.. cells], sound.Count, trajectories.Count - sound.Count, PatternCounts.Always));
    }

    private static IEnumerable<(SpellKind One, SpellKind Other, DatedOrder Order)> Pairs(Trajectory trajectory)
    {
        var firsts = trajectory.Spells.GroupBy(spell => spell.Kind)
            .Select(group => (group.Key, Began: Trajectory.First(group)))
            .Where(first => first.Began is not null)
            .Select(first => (first.Key, Began: first.Began!.Value))
            .ToList();
        return from one in firsts
               from other in firsts
               where one.Key != other.Key
               select (one.Key, other.Key, DatedOrders.Of(one.Began, other.Began));
    }
}
