using Skein.Casework.Cases;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Running;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Networks;
using Skein.Networks.Change;

namespace Skein.Casework.Changes;

/// <summary>
/// How much of the network of documented ties was left after an incident, or after each. Nobody is taken out to see what would happen: who died
/// or was in custody is what the case's statements say.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowSurvival(CaseSession session)
{
    /// <summary>Looks at the network across incidents.</summary>
    /// <param name="incident">Across this one; across every dated incident and operation when null.</param>
    /// <param name="request">How far before and after.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Progress over incidents, stop.</param>
    public NetworkSurvival Run(EntityId? incident, SurvivalRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        work ??= Work.Default;
        using var view = new CaseView(session, filter);
        var graph = MeasuredNetwork.Of(session, view, new MeasureRequest { WithOrganisations = request.WithOrganisations }).Graph;
        var dates = IncidentDates.Of(view, incident);
        var departures = Departures.Of(view, graph.Vertices.ToHashSet());
        var survival = Survival.Across(graph, dates.All, new SurvivalOptions
        {
            MonthsBefore = request.MonthsBefore,
            MonthsAfter = request.MonthsAfter,
            Departures = departures.All,
        });
        var timed = new TimedNetwork(graph);
        var whyNone = graph.Pairs.Count == 0 ? T.Of("change.no-ties")
            : timed.Days() is null ? T.Of("change.no-dates")
            : incident is { } one && dates.All.Count == 0 ? T.Of("survival.no-date", view.Ref(one).Label)
            : dates.All.Count == 0 ? T.Of("survival.no-incidents")
            : survival.Incidents.Count == 0 ? T.Of("survival.open")
            : null;
        var citations = new Citations(view);
        var incidents = new List<IncidentSurvivalView>();
        foreach (var across in whyNone is null ? survival.Incidents : [])
        {
            work.Cancellation.ThrowIfCancellationRequested();
            incidents.Add(Describe(view, citations, timed, departures, dates, across, [.. graph.Vertices]));
            work.Progress?.Report((incidents.Count, survival.Incidents.Count));
        }

        return new NetworkSurvival(
            [.. incidents.OrderBy(row => row.After, StringComparer.Ordinal).ThenBy(row => row.Incident.Label, StringComparer.Ordinal).ThenBy(row => row.Incident.Id)],
            whyNone,
            [.. survival.Unplaced.Select(row => new UnplacedIncidentView(view.Ref(row.Id), CaseView.Date(row.Date)!))],
            dates.Undated,
            request.WithOrganisations,
            survival.UndatedPairs,
            Citations.Unbounded(graph),
            Name(view, departures.Undated.Select(row => row.Node).Distinct(), node => citations.Cite(departures.Undated.Where(row => row.Node == node).Select(row => row.Statement))),
            request.MonthsBefore,
            request.MonthsAfter,
            citations.Statements(),
            NetworkFacts.Of(graph.Network).Caveats,
            filter);
    }

    private static IncidentSurvivalView Describe(
        CaseView view, Citations citations, TimedNetwork timed, Departures departures, IncidentDates dates, IncidentSurvival across, IReadOnlyList<CanonicalId> vertices)
    {
        var (first, last) = (TieSpans.NumberOf(across.FirstBefore), TieSpans.NumberOf(across.LastAfter));
        var before = timed.Lay([new DayWindow(first, TieSpans.NumberOf(across.LastBefore))]).May(0);
        var wasThere = vertices.Index().Where(row => before.Degree(row.Index) > 0).Select(row => row.Item).ToHashSet();
        return new IncidentSurvivalView(
            view.Ref(across.Incident.Id),
            CaseView.Date(across.Incident.Date)!,
            citations.Cite(dates.StatementsOf(across.Incident)),
            $"{across.FirstBefore}/{across.LastBefore}",
            $"{across.FirstAfter}/{across.LastAfter}",
            Left(across.All),
            Left(across.AmongOthers),
            Departed(across.Departed),
            Departed(across.PerhapsDeparted),
            citations.Pairs(across.CarriedOver));

        IReadOnlyList<DepartureView> Departed(IEnumerable<CanonicalId> nodes) => Name(
            view, nodes.Where(wasThere.Contains), node => citations.Cite(departures.StatementsOf(node, departure => MayBe(departure, first, last))));
    }

    private static bool MayBe(Departure departure, int first, int last) =>
        TieSpans.Of(departure.From) is var span && span.EarliestStart <= last && (departure.IsForGood || span.LatestEnd >= first);

    private static List<DepartureView> Name(CaseView view, IEnumerable<CanonicalId> nodes, Func<CanonicalId, IReadOnlyList<StatementId>> statementsOf) =>
        [.. nodes.Select(node => new DepartureView(view.Ref(node), statementsOf(node)))
            .OrderBy(row => row.Entity.Label, StringComparer.Ordinal).ThenBy(row => row.Entity.Id)];

    private static LeftView Left(WhatIsLeft left) => new(
        left.NodesBefore, left.NodesLeft, Citations.Share(left.NodeShare), left.PairsBefore, left.PairsLeft, Citations.Share(left.PairShare));
}
