using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using Skein.Model;

namespace Skein.Casework.Methods.Signals;

/// <summary>Signals as they are shown, with the names of the case in place of identifiers.</summary>
internal sealed class SignalWriting(CaseView view, CaseSignals signals)
{
    /// <summary>What there is before any table: what waits, and what is no signal.</summary>
    public SignalsView Empty(Coder coder) => new(
        coder, [], [], [], [],
        [.. signals.Incidents.Select(incident => Ref(incident.Id.Value))],
        null,
        [.. signals.Waiting.Select(one => new WaitingSignalView(
            view.View(one.Signal.Told.Shown), Ref(one.Signal.Signal.Incident.Value), one.Why.Code, one.Why.Because,
            AgenciesOf(one.Signal), CodingViews.Views(view, one.Signal.Codings)))],
        [.. signals.NotTold.Select(one => new NoSignalView(view.View(one.Shown), one.Because))],
        signals.Hidden,
        [Caveat.Hindsight.Sentence()],
        view.Filter);

    /// <summary>The whole list.</summary>
    public MethodResult<SignalsView> Write(SignalsView empty, SignalFile file, SignalRequest request)
    {
        var incidents = request.Incident is { } one
            ? [new IncidentId(view.Identities.Of(one).Value)]
            : file.Signals.Select(signal => signal.Incident).Distinct().ToList();
        var timelines = new List<SignalTimelineView>();
        foreach (var incident in incidents)
        {
            switch (SignalTimeline.Of(file, incident))
            {
                case MethodResult<SignalTimeline>.Refused refused:
                    return new MethodResult<SignalsView>.Refused(refused.Why);
                case MethodResult<SignalTimeline>.Computed { Value: var timeline }:
                    timelines.Add(ViewOf(timeline));
                    break;
            }
        }

        AgencyOnDayView? asked = null;
        switch (Asked(file, request))
        {
            case MethodResult<AgencyView>.Refused refused:
                return new MethodResult<SignalsView>.Refused(refused.Why);
            case MethodResult<AgencyView>.Computed { Value: var own }:
                asked = new AgencyOnDayView(Ref(own.Agency.Value), own.Day, [.. own.Signals.Select(ViewOf)]);
                break;
        }

        var table = SignalTable.Of(file);
        return new MethodResult<SignalsView>.Computed(empty with
        {
            Signals = [.. signals.Ready.Select(ViewOf)],
            Timelines = timelines,
            Agencies = [.. table.Agencies.Select(ViewOf)],
            Countries = [.. table.Countries.Select(ViewOf)],
            IncidentsWithout = [.. table.IncidentsWithout.Select(incident => Ref(incident.Value))],
            Asked = asked,
            WouldChange = WithoutOrigins(table),
        });
    }

    // Ten prints of one dispatch fall together.
    private List<SignalsWithoutView> WithoutOrigins(SignalTable table) =>
    [
        .. signals.Ready.GroupBy(one => view.Sources.OriginOf(one.Told.Shown.Source.Id))
            .Select(group => (
                Origin: view.Sources.Get(group.Key).Title,
                Signals: group.Count(),
                Had: group.SelectMany(one => one.Signal.Had).CountBy(agency => agency).ToDictionary(row => row.Key, row => row.Value)))
            .OrderByDescending(one => one.Signals).ThenBy(one => one.Origin, StringComparer.Ordinal)
            .Select(one => new SignalsWithoutView(
                one.Origin,
                one.Signals,
                [
                    .. table.Agencies.Where(row => row.Agency is { } agency && one.Had.ContainsKey(agency))
                        .Select(row => new HadWithoutView(Ref(row.Agency!.Value.Value), row.Had, row.Had - one.Had[row.Agency.Value])),
                ])),
    ];

    private List<EntityRef> AgenciesOf(CaseSignal one) => [.. one.Signal.Named.Distinct().Select(agency => Ref(agency.Value))];

    private MethodResult<AgencyView>? Asked(SignalFile file, SignalRequest request) =>
        request.Agency is { } agency ? AgencyView.Of(file, new AgencyId(view.Identities.Of(agency).Value), request.On ?? EveOf(file)) : null;

    // The day before anything of it had happened; where no incident has a day, the last day of all.
    private static DateOnly EveOf(SignalFile file) =>
        file.Signals.Select(signal => file.When(signal.Incident).Earliest).Min() is { } first && first > DateOnly.MinValue
            ? first.AddDays(-1)
            : DateOnly.MaxValue;

    private EntityRef Ref(string id) => view.Ref(CanonicalId.From(id));

    private ToldSignalView ViewOf(CaseSignal one) => new(
        one.Signal.Id.Value,
        Ref(one.Signal.Incident.Value),
        one.Signal.Content,
        Ref(one.Signal.Holder.Value),
        [.. one.Signal.Outcomes.Select(outcome => new OutcomeView(Ref(outcome.Agency.Value), outcome.Code))],
        one.Signal.BaseRate switch
        {
            BaseRate.SoMany { High: { } high } many when high == many.Low => T.Of("signal.rate", many.Low, many.Of),
            BaseRate.SoMany { High: { } high } many => T.Of("signal.rate-between", many.Low, high, many.Of),
            BaseRate.SoMany many => T.Of("signal.rate-at-least", many.Low, many.Of),
            BaseRate.Unknown unknown => T.Of("signal.rate-unknown", unknown.Why),
            _ => "",
        },
        [.. one.Signal.Responses.Select(response => new ResponseView(
            Ref(response.Agency.Value), response is AgencyResponse.Given given ? given.Words : T.Of("signal.asked-in-vain")))],
        view.View(one.Told.Shown),
        CodingViews.Views(view, one.Codings))
    {
        Counterfactuals = one.Signal.Counterfactuals,
        Agencies = AgenciesOf(one),
    };

    private static SignalOnDayView ViewOf(SignalOnDay one) =>
        new(one.Signal.Value, one.State, one.Since?.Earliest, one.Since?.Latest, one.Outcomes, one.WasNotLinked);

    private SignalTimelineView ViewOf(SignalTimeline timeline) => new(
        Ref(timeline.Incident.Value),
        [.. timeline.Lines.Select(line => new SignalLineView(
            line.When.Earliest,
            line.When.Latest,
            line.Step,
            line.Signal?.Value,
            line.Agency is { } agency ? Ref(agency.Value) : null,
            line.OrderIsOpen))],
        [.. timeline.LeadTimes.Select(lead => new LeadTimeView(lead.Signal.Value, Ref(lead.Agency.Value), lead.Days))],
        [.. timeline.Handovers.Select(one =>
            new HandoverView(one.Signal.Value, Ref(one.From.Value), Ref(one.To.Value), one.Transit, one.Reaction))]);

    private SignalRowView ViewOf(SignalRow row) => new(
        row.Agency is { } agency ? Ref(agency.Value) : null,
        row.Country == AgencyCountries.NotTold ? null : Ref(row.Country.Value),
        row.Had,
        row.Outcomes,
        row.WithoutOutcome,
        row.Disputed);
}
