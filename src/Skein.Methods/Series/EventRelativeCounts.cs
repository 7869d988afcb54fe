using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// Incidents in the days before and after dated events. The day of the event is in neither window. It is a description: coincidence,
/// seasons and coverage make differences, too, and the caveat says so with every result.
/// </summary>
/// <param name="Scope">What is counted, where and when.</param>
/// <param name="Days">The length of either window.</param>
/// <param name="Events">How many events have both windows wholly in the scope.</param>
/// <param name="CutOff">How many events do not, and are left out.</param>
/// <param name="BeforeAtLeast">Incidents that lie in a window before, whatever their day.</param>
/// <param name="BeforeAtMost">Incidents that may lie in one.</param>
/// <param name="AfterAtLeast">Incidents that lie in a window after, whatever their day.</param>
/// <param name="AfterAtMost">Incidents that may lie in one.</param>
/// <param name="Caveats">What must stand beside it; that on causes always.</param>
public sealed record EventRelativeCounts(
    CountScope Scope,
    int Days,
    int Events,
    int CutOff,
    int BeforeAtLeast,
    int BeforeAtMost,
    int AfterAtLeast,
    int AfterAtMost,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Counts. O((n + e) log n) for n incidents and e events. An incident in the windows of two events counts in both.</summary>
    /// <param name="incidents">The bounds of each incident's day; one without a bound on either side is in no window.</param>
    /// <param name="events">The days of the events, chosen without looking at the incidents.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="days">The length of either window; 1 or more.</param>
    /// <returns>The counts; or why not: an empty scope (131), a length below 1 (140), no event with whole windows (144), impossible
    /// bounds (145).</returns>
    public static MethodResult<EventRelativeCounts> Of(
        IReadOnlyList<DayBounds> incidents, IReadOnlyList<DateOnly> events, CountScope scope, int days)
    {
        var impossible = incidents.Index().FirstOrDefault(row => row.Item.IsImpossible, (-1, default)).Index;
        int[] whole = [.. events.Select(day => day.DayNumber).Order()
            .Where(day => day - (long)days >= scope.First.DayNumber && day + (long)days <= scope.Last.DayNumber)];
        var fault = scope.Last < scope.First ? MethodFaults.BadScope()
            : days < 1 ? MethodFaults.BadParameter("days", "1 or more")
            : impossible >= 0 ? MethodFaults.ImpossibleDate(impossible)
            : whole.Length == 0 ? MethodFaults.NoWindow()
            : null;
        return fault is null
            ? new MethodResult<EventRelativeCounts>.Computed(Count(incidents, whole, events.Count - whole.Length, scope, days))
            : new MethodResult<EventRelativeCounts>.Refused(fault);
    }

    private static EventRelativeCounts Count(IReadOnlyList<DayBounds> incidents, int[] events, int cutOff, CountScope scope, int days)
    {
        var windows = new DayWindows(incidents.Where(one => one is not { Earliest: null, Latest: null }));
        var before = events.Select(day => windows.Count(day - days, day - 1)).ToList();
        var after = events.Select(day => windows.Count(day + 1, day + days)).ToList();
        var overlaps = events.Zip(events.Skip(1)).Any(pair => pair.Second - pair.First <= 2 * days);
        Caveat[] caveats = [Caveat.NoCausalClaim, Caveat.CountsAreLowerBounds, Caveat.SeasonsAndReporting];
        return new EventRelativeCounts(
            scope,
            days,
            events.Length,
            cutOff,
            before.Sum(count => count.AtLeast),
            before.Sum(count => count.AtMost),
            after.Sum(count => count.AtLeast),
            after.Sum(count => count.AtMost),
            overlaps ? [.. caveats, Caveat.WindowsOverlap] : caveats);
    }
}
