using Skein.Methods.Pathways;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Pathways;

/// <summary>
/// Trajectories as states at equal steps of time, from the step of the first dated spell on. The state of a step is the letters of the spells
/// that are sure to have touched it, in the order of the notation; where there is none, nothing is known. A spell that goes on without an end
/// does so up to the last step of which the trajectory tells anything.
/// </summary>
internal static class StateSteps
{
    // Dates written with too few digits would otherwise make sequences of a hundred thousand steps.
    private const int MostSteps = 600;

    /// <summary>The states; null when no spell has a sure step.</summary>
    public static StateSequence? Of(CaseTrajectory trajectory, PeriodLength step)
    {
        var days = trajectory.Spells.Where(spell => !spell.IsDoubtful)
            .SelectMany(spell => new[] { spell.Began.Earliest, spell.Began.Latest, spell.Ended.Earliest, spell.Ended.Latest })
            .OfType<DateOnly>()
            .ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var periods = new CountScope("", days.Min(), days.Max()).Periods(step);
        var states = periods.Take(MostSteps).Select(period => StateOf(trajectory, period.First, period.Last)).ToList();
        var first = states.FindIndex(state => state is not null);
        return first < 0 ? null : StateSequence.Of(states[first..]);
    }

    private static PathState? StateOf(CaseTrajectory trajectory, DateOnly first, DateOnly last)
    {
        var letters = trajectory.Spells.Where(spell => spell.IsIn(first, last)).Select(spell => spell.Kind).Distinct().Order()
            .Select(kind => kind.Letter()).ToArray();
        return letters.Length == 0 ? null : new PathState(new string(letters));
    }
}
