using Skein.Casework.Methods.Pathways;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Signals;
using Skein.Methods.Survival;

namespace Skein.Casework.Methods.Durations;

/// <summary>Why a trajectory is not followed, if it is not.</summary>
internal enum FollowedBecause
{
    /// <summary>It is followed.</summary>
    Followed,

    /// <summary>It has no sure entry.</summary>
    WithoutStart,

    /// <summary>The end came before the entry, and none after it.</summary>
    EndedBefore,

    /// <summary>No bound holds the entry or the end.</summary>
    NotDated,
}

/// <summary>One trajectory from entry to end or to the last day that is known of it, at the shortest and the longest that its dates allow.</summary>
/// <param name="Of">The trajectory.</param>
/// <param name="Entry">When it was entered.</param>
/// <param name="Shortest">The shortest.</param>
/// <param name="Longest">The longest.</param>
/// <param name="Because">Whether it is followed.</param>
internal sealed record CaseFollowUp(
    CaseTrajectory Of, DayBounds Entry, FollowUp Shortest, FollowUp Longest, FollowedBecause Because = FollowedBecause.Followed)
{
    /// <summary>True when the record stops at a death that is no end.</summary>
    public bool StopsAtDeath => !Longest.Ended && Of.Spells.Exists(spell => spell.Kind == SpellKind.Death && !spell.IsDoubtful);

    /// <summary>Follows a trajectory.</summary>
    public static CaseFollowUp From(CaseTrajectory trajectory, DurationRequest request)
    {
        List<DatedSpell> spells = [.. trajectory.Spells.Select(spell => spell.Dated)];
        if (Trajectory.First(spells.Where(spell => request.Between.Start.Contains(spell.Kind))) is not { } entry)
        {
            return Not(FollowedBecause.WithoutStart);
        }

        List<DatedSpell> ends = [.. spells.Where(spell => request.Between.End.Contains(spell.Kind) && !spell.IsDoubtful)];
        if (entry is not { Earliest: not null, Latest: not null })
        {
            return Not(FollowedBecause.NotDated);
        }

        if (ends.Count > 0 && ends.TrueForAll(end => DatedOrders.Of(end.Began, entry) == DatedOrder.Before))
        {
            return Not(FollowedBecause.EndedBefore);
        }

        var end = Trajectory.First(ends.Where(end => DatedOrders.Of(end.Began, entry) != DatedOrder.Before));
        return Lasting(entry, end ?? LastOf(trajectory), request.Until) is { } days
            ? new CaseFollowUp(
                trajectory,
                entry,
                new FollowUp(days.Least, end is not null && !days.StopsFirst),
                new FollowUp(days.Most, end is not null && !days.MayStopFirst))
            : Not(FollowedBecause.NotDated);

        CaseFollowUp Not(FollowedBecause because) => new(trajectory, default, default, default, because);
    }

    // The days from the entry to what is last, cut where observation stops; null where nothing bounds them, or observation stops before.
    private static (int Least, int Most, bool StopsFirst, bool MayStopFirst)? Lasting(DayBounds entry, DayBounds last, DateOnly? until)
    {
        var (stopsFirst, mayStopFirst) = (last.Earliest > until, until is not null && !(last.Latest <= until));
        var days = DayInterval.Between(
            entry, new DayBounds(stopsFirst ? until : last.Earliest, mayStopFirst ? until : last.Latest));
        return days.Most is { } most && most >= 0 && !(until < entry.Latest) ? (Math.Max(0, days.Least ?? 0), most, stopsFirst, mayStopFirst) : null;
    }

    private static DayBounds LastOf(CaseTrajectory trajectory)
    {
        List<DayBounds> told = [.. trajectory.Spells.Where(spell => !spell.IsDoubtful).SelectMany(spell => new[] { spell.Began, spell.Ended })];
        return new DayBounds(told.Max(bounds => bounds.Earliest), told.Max(bounds => bounds.Latest));
    }
}
