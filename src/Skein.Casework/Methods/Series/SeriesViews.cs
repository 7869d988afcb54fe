using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Series;
using Skein.Model;

namespace Skein.Casework.Methods.Series;

/// <summary>Which incidents are counted by period.</summary>
/// <param name="Level">On which level, so that none counts twice.</param>
/// <param name="Length">The length of a period.</param>
public sealed record SeriesRequest(IncidentLevel Level, PeriodLength Length)
{
    /// <summary>The first day of the scope; null for the earliest day of any incident.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day, inclusive; null for the latest day of any incident.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Days of events, chosen without looking at the incidents, around which incidents are counted; none for no such count.</summary>
    public IReadOnlyList<DateOnly> Events { get; init; } = [];

    /// <summary>The days counted before and after each event; 1 or more.</summary>
    public int Window { get; init; } = 30;

    /// <summary>Two stretches of days whose rates are compared, chosen without looking at the counts; null (the default) for none.</summary>
    public ComparedStretches? Compare { get; init; }

    /// <summary>Whose deaths are the size of an incident; default the victims' alone.</summary>
    public ScopeRule Scope { get; init; } = ScopeRule.VictimsOnly;

    /// <summary>
    /// How many sets are drawn to ask whether a power law can have made the sizes; 0 (the default) asks nothing. A thousand take seconds to minutes.
    /// </summary>
    public int Bootstrap { get; init; }

    /// <summary>Where chance begins: one seed gives one answer. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many of the statements behind the counts are given with their passages; default 100.</summary>
    public int Passages { get; init; } = 100;
}

/// <summary>Incidents by period, with the models of series that the counts can carry; docs/methods/series.md.</summary>
/// <param name="Level">The level.</param>
/// <param name="Counts">The counts with their scope.</param>
/// <param name="Fits">Each model with its figures, or with the reason why it has none.</param>
/// <param name="Undated">Incidents without a day, and in no count.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record SeriesView(
    IncidentLevel Level,
    PeriodCounts Counts,
    IReadOnlyList<SeriesFit> Fits,
    IReadOnlyList<EntityRef> Undated,
    ViewFilter Filter)
{
    /// <summary>The stretches of periods with one rate each, counted from the lower bounds; none where change points were refused.</summary>
    public IReadOnlyList<RateSegment> Segments { get; init; } = [];

    /// <summary>What would change the change points or the comparison of rates; null where neither has an answer.</summary>
    public SeriesChangesView? WouldChange { get; init; }

    /// <summary>The statements that say when the counted incidents were and how many died in them.</summary>
    public IReadOnlyList<StatementId> Inputs { get; init; } = [];

    /// <summary>The first of them with their passages, as many as were asked for; those of protected persons only where the filter asks for them.</summary>
    public IReadOnlyList<StatementView> Passages { get; init; } = [];
}

/// <summary>A model put to the counts.</summary>
/// <param name="Model">Its name.</param>
/// <param name="Question">What it is asked.</param>
/// <param name="Figures">Its figures, with their intervals; none where it is refused.</param>
/// <param name="Caveats">What must stand beside them.</param>
/// <param name="Code">Why it gives no result, as a code; null where it does.</param>
/// <param name="Because">The same in sentences.</param>
public sealed record SeriesFit(
    string Model,
    string Question,
    IReadOnlyList<SeriesFigure> Figures,
    IReadOnlyList<string> Caveats,
    string? Code = null,
    string? Because = null);

/// <summary>A figure of a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The lower end of its 95 percent interval; null for none.</param>
/// <param name="High">The upper end; null for none.</param>
public sealed record SeriesFigure(string Name, double Value, double? Low = null, double? High = null);
