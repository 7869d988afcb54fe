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
    public static DayBounds Of(IncidentTree tree, IncidentRecord unit)
    {
        var said = unit.Dates.Count > 0 ? unit.Dates : [.. tree.Within(unit.Id).SelectMany(part => part.Dates)];
        return said.Count == 0 ? default : new DayBounds(
            said.Any(one => one.Says.Earliest is null) ? null : said.Min(one => one.Says.Earliest),
            said.Any(one => one.Says.Latest is null) ? null : said.Max(one => one.Says.Latest));
    }
}
