using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Networks.Doubt;

namespace Skein.Casework.Incidents;

/// <summary>A row of the incident table. A cell holds every value that a source gives, each with its statement: nothing is resolved silently.</summary>
/// <param name="Incident">The incident or operation.</param>
/// <param name="Dates">When, by source.</param>
/// <param name="Places">Where, by source.</param>
/// <param name="Types">What, by category.</param>
/// <param name="Killed">Deaths, by source.</param>
/// <param name="Wounded">Wounded, by source.</param>
/// <param name="Attributions">Attributed to whom, by source and stance.</param>
/// <param name="Claims">Claims, pledges and denials.</param>
/// <param name="PartOf">The operation that it is part of.</param>
/// <param name="SortKey">The earliest date, as an ISO text that sorts; null when no source gives one.</param>
public sealed record IncidentRow(
    EntityRef Incident,
    IReadOnlyList<StatementView> Dates,
    IReadOnlyList<StatementView> Places,
    IReadOnlyList<StatementView> Types,
    IReadOnlyList<StatementView> Killed,
    IReadOnlyList<StatementView> Wounded,
    IReadOnlyList<StatementView> Attributions,
    IReadOnlyList<StatementView> Claims,
    EntityRef? PartOf,
    string? SortKey);

/// <summary>The incident table.</summary>
/// <param name="Rows">The rows, by date; undated last.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record IncidentTable(IReadOnlyList<IncidentRow> Rows, ViewFilter Filter)
{
    /// <summary>Incidents of which a source leaves open which of several they are: each has a row of its own, and its casualties are nobody else's.</summary>
    public IReadOnlyList<EitherOrView> EitherOrs { get; init; } = [];

    /// <summary>Between how many incidents and operations the rows are; null where none is left open.</summary>
    public EitherOrCount? Count { get; init; }
}
