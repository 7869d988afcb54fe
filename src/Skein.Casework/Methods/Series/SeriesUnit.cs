using Skein.Casework.Methods.Incidents;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;

namespace Skein.Casework.Methods.Series;

/// <summary>An incident as a series counts it.</summary>
/// <param name="Tree">The incidents.</param>
/// <param name="Record">The incident.</param>
/// <param name="When">The bounds of its day.</param>
internal sealed record SeriesUnit(IncidentTree Tree, IncidentRecord Record, DayBounds When)
{
    /// <summary>What is said of its day, of its own or of its parts.</summary>
    public IReadOnlyList<Assertion<DayBounds>> Said { get; } = IncidentDays.SaidOf(Tree, Record);

    /// <summary>The bounds of its day without statements.</summary>
    public DayBounds WhenWithout(HashSet<AssertionId> gone) =>
        Said.Count == gone.Count && !Tree.PartsOf(Record.Id).Any() ? default : IncidentDays.Of(Tree, Record, date => gone.Contains(date.Id));
}
