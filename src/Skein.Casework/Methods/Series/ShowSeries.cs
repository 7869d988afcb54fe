using Skein.Casework.Cases;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Running;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;
using Skein.Model;

namespace Skein.Casework.Methods.Series;

/// <summary>Counts the incidents of a case by period, each once on the level asked, and puts the models of series to the counts.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowSeries(CaseSession session)
{
    /// <summary>Counts and fits.</summary>
    /// <param name="request">Which incidents, by which period.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Progress over drawn sets, stop.</param>
    /// <returns>The series; or why there is none: no incident (SK-METH-406), none with a date or an empty scope (131), and those of the tree.</returns>
    public MethodResult<SeriesView> Run(SeriesRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, filter);
        var incidents = new CodedIncidents(view);
        return incidents.Tree switch
        {
            MethodResult<IncidentTree>.Computed { Value: var tree } => Count(view, incidents, tree, request, work ?? Work.Default),
            MethodResult<IncidentTree>.Refused refused => new MethodResult<SeriesView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A tree is made or refused."),
        };
    }

    private static MethodResult<SeriesView> Count(CaseView view, CodedIncidents incidents, IncidentTree tree, SeriesRequest request, Work work)
    {
        List<SeriesUnit> units = [.. tree.Units(request.Level).Select(unit => new SeriesUnit(tree, unit, IncidentDays.Of(tree, unit)))];
        List<DayBounds> days = [.. units.Select(one => one.When)];
        return PeriodCounts.Of(days, ScopeOf(request, view.Filter, days), request.Length) switch
        {
            MethodResult<PeriodCounts>.Computed { Value: var counts } => new MethodResult<SeriesView>.Computed(
                ViewOf(view, incidents, units, counts, request, work)),
            MethodResult<PeriodCounts>.Refused refused => new MethodResult<SeriesView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("Periods are counted or refused."),
        };
    }

    private static SeriesView ViewOf(
        CaseView view, CodedIncidents incidents, List<SeriesUnit> units, PeriodCounts counts, SeriesRequest request, Work work)
    {
        var rows = new SeriesRows(counts.Scope, request, units.Select(one => one.When));
        var outcome = rows.Outcome();
        List<AssertionId> inputs = [.. units.SelectMany(InputsOf).Distinct()];
        return new SeriesView(
            request.Level,
            counts,
            Fits(units, counts, rows, outcome, request, work),
            [.. units.Where(one => one.When is { Earliest: null, Latest: null }).Select(one => incidents.Ref(one.Record.Id))],
            view.Filter)
        {
            Segments = outcome.Changes is MethodResult<ChangePoints>.Computed { Value: var found } ? found.Segments : [],
            WouldChange = SeriesChanges.Of(view, units, rows, outcome, work.Cancellation),
            Inputs = [.. inputs.Select(input => StatementId.From(input.Value))],
            Passages = incidents.Views(inputs.Take(request.Passages)),
        };
    }

    private static IEnumerable<AssertionId> InputsOf(SeriesUnit unit) =>
    [
        .. unit.Said.Select(date => date.Id),
        .. unit.Record.Casualties.Where(count => count.Says.Category == CasualtyCategory.Killed).Select(count => count.Id),
    ];

    private static CountScope ScopeOf(SeriesRequest request, ViewFilter filter, List<DayBounds> when)
    {
        var first = request.First ?? when.Select(one => one.Earliest).OfType<DateOnly>().DefaultIfEmpty(DateOnly.MaxValue).Min();
        var last = request.Last ?? when.Select(one => one.Latest).OfType<DateOnly>().DefaultIfEmpty(DateOnly.MinValue).Max();
        DateOnly? asOf = filter.RecordedBy is { } recorded ? DateOnly.FromDateTime(recorded.UtcDateTime) : null;
        return new CountScope(T.Of("series.counted"), first, last, asOf);
    }

    private static List<SeriesFit> Fits(
        List<SeriesUnit> units, PeriodCounts counts, SeriesRows rows, SeriesOutcome outcome, SeriesRequest request, Work work)
    {
        int[] least = [.. counts.Periods.Select(period => period.AtLeast)];
        var (first, last) = (counts.Scope.First.DayNumber, counts.Scope.Last.DayNumber);
        var days = units.Where(one => one.When.Earliest is { } day && day == one.When.Latest && day.DayNumber >= first && day.DayNumber <= last)
            .Select(one => one.When.Earliest!.Value.DayNumber - first)
            .Order()
            .ToList();
        var daily = new int[last - first + 1];
        foreach (var day in days)
        {
            daily[day]++;
        }

        var deaths = units.Select(one => DeathsOf(one.Record, request.Scope)).Where(size => size > 0).ToList();
        return
        [
            SeriesFits.Dispersion(least),
            SeriesFits.Changes(outcome.Changes),
            .. request.Compare is { } compared && outcome.Rates is { } rates ? [SeriesFits.Rates(rates, compared.In(counts.Scope), rows)] : Array.Empty<SeriesFit>(),
            // The middle of the day: what happened on the first day did so after observation began.
            SeriesFits.SelfExcitation([.. days.Select(day => day + 0.5)], last - first + 1),
            SeriesFits.DaysWithAttacks(daily),
            SeriesFits.Sizes(deaths, request, work),
            .. request.Events.Count > 0
                ? [SeriesFits.Around([.. units.Select(one => one.When)], request.Events, counts.Scope, request.Window)]
                : Array.Empty<SeriesFit>(),
        ];
    }

    // The best figure by UCDP's rules, and 0 where there is none: a model of sizes takes what has a size.
    private static double DeathsOf(IncidentRecord unit, ScopeRule scope)
    {
        var reading = CasualtyReading.Of(unit, new CasualtyQuery(CasualtyCategory.Killed, scope), new CasualtyPolicy.Ucdp());
        return reading is MethodResult<CasualtyReading>.Computed { Value.Figure: { } figure } ? figure.Best ?? figure.Low ?? 0 : 0;
    }
}
