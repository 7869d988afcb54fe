using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;

namespace Skein.Casework.Methods.Incidents;

/// <summary>When an incident was, over all that sources say.</summary>
internal static class IncidentDays
{
    /// <summary>
    /// The days between which it lies: sources that differ leave open which of their days it was; a whole without a date of its own spans its
    /// parts.
    /// </summary>
    /// <param name="tree">The incidents.</param>
    /// <param name="unit">The incident.</param>
    /// <param name="without">What is left out of the record; null for nothing.</param>
    public static DayBounds Of(IncidentTree tree, IncidentRecord unit, Func<Assertion<DayBounds>, bool>? without = null)
    {
        var said = SaidOf(tree, unit, without);
        return said.Count == 0 ? default : new DayBounds(
            said.Any(one => one.Says.Earliest is null) ? null : said.Min(one => one.Says.Earliest),
            said.Any(one => one.Says.Latest is null) ? null : said.Max(one => one.Says.Latest));
    }

    /// <summary>What is said of its day, of its own or of its parts.</summary>
    public static IReadOnlyList<Assertion<DayBounds>> SaidOf(IncidentTree tree, IncidentRecord unit, Func<Assertion<DayBounds>, bool>? without = null)
    {
        var own = Left(unit.Dates, without);
        return own.Count > 0 ? own : [.. tree.Within(unit.Id).SelectMany(part => Left(part.Dates, without))];
    }

    private static IReadOnlyList<Assertion<DayBounds>> Left(IReadOnlyList<Assertion<DayBounds>> dates, Func<Assertion<DayBounds>, bool>? without) =>
        without is null ? dates : [.. dates.Where(date => !without(date))];
}
