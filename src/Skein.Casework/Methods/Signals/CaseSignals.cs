using Skein.Casework.Codings;
using Skein.Casework.Disclosure;
using Skein.Casework.Views;
using Skein.Methods.Faults;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Methods.Signals;

/// <summary>A signal with the statement that tells it and what the coder coded of it.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Told">What its statement tells.</param>
/// <param name="Codings">The codings.</param>
internal sealed record CaseSignal(Signal Signal, SignalTold Told, IReadOnlyList<Recorded<MethodCoding>> Codings);

/// <summary>
/// The signals of a view: what statements tell, with what one coder coded of them. A signal that lacks an answer waits, and does not hold up
/// the others.
/// </summary>
internal sealed class CaseSignals
{
    private readonly CaseView _view;
    private readonly SignalIncidents _incidents;
    private readonly AgencyCountries _countries;
    private readonly ILookup<StatementId, Recorded<MethodCoding>> _codings;

    public CaseSignals(CaseView view, IncidentTree tree, Coder coder)
    {
        (_view, _incidents, _countries) = (view, new SignalIncidents(view, tree), new AgencyCountries(view));
        _codings = view.Reader.Codings(CodingScheme.Signals.Method, view.Filter.RecordedBy)
            .Where(row => row.By == coder && row.Value.Grounds.Count == 1)
            .ToLookup(row => row.Value.Grounds[0]);
        Incidents = _incidents.All;
        foreach (var shown in view.Statements(new StatementQuery { Properties = SignalTold.Properties }))
        {
            Read(SignalTold.Of(view, shown));
        }
    }

    /// <summary>The incidents on the highest level.</summary>
    public IReadOnlyList<SignalledIncident> Incidents { get; }

    /// <summary>Those that have both answers.</summary>
    public List<CaseSignal> Ready { get; } = [];

    /// <summary>Those that have not, with what is missing.</summary>
    public List<(CaseSignal Signal, NotComputable Why)> Waiting { get; } = [];

    /// <summary>Statements that are no signal of the list.</summary>
    public List<(Shown Shown, NoSignalBecause Because)> NotTold { get; } = [];

    /// <summary>How many are about somebody whom the disclosure policy leaves out.</summary>
    public int Hidden { get; private set; }

    /// <summary>The list that the method takes; or why there is none.</summary>
    public MethodResult<SignalFile> File() => SignalFile.Of(Incidents, AgenciesOf(Ready.Select(one => one.Signal)), [.. Ready.Select(one => one.Signal)]);

    private void Read(SignalTold told)
    {
        if (told.About is { } about && DisclosurePolicy.Hides(_view.Ref(about), _view.Filter))
        {
            Hidden++;
            return;
        }

        var incidents = told.About is { } whom ? _incidents.About(whom) : [];
        NoSignalBecause? because = told.Shown.Row.Statement.Stance == Stance.Denies ? NoSignalBecause.Denied
            : told.Holder is null ? NoSignalBecause.WithoutHolder
            : incidents.Count == 0 ? NoSignalBecause.WithoutIncident
            : null;
        if (because is { } reason)
        {
            NotTold.Add((told.Shown, reason));
            return;
        }

        foreach (var incident in incidents)
        {
            Sort(Coded(told, told.SignalOf(_view, incident, isOnly: incidents.Count == 1)));
        }
    }

    // Each is checked alone, so that one with a gap does not keep the others from being shown.
    private void Sort(CaseSignal one)
    {
        SignalledIncident[] incident = [new(one.Signal.Incident, default)];
        if (SignalFile.Of(incident, AgenciesOf([one.Signal]), [one.Signal]) is MethodResult<SignalFile>.Refused refused)
        {
            Waiting.Add((one, refused.Why));
        }
        else
        {
            Ready.Add(one);
        }
    }

    private CaseSignal Coded(SignalTold told, Signal signal)
    {
        var rows = _codings[told.Shown.Row.Statement.Id].GroupBy(row => row.Value.Toward).SelectMany(group => CodingViews.At(group, null)).ToList();
        var codings = rows.ToLookup(row => CodingScheme.ItemOf(row.Value.Item), row => row.Value);
        var outcomes = signal.Outcomes.ToHashSet();
        foreach (var coding in rows.Select(row => row.Value))
        {
            if (coding.Toward is { } agency && SignalOutcomes.Find(CodingScheme.ItemOf(coding.Item)) is { } code)
            {
                var outcome = new AgencyOutcome(AgencyOf(agency), code);
                _ = coding.Value == "yes" ? outcomes.Add(outcome) : outcomes.Remove(outcome);
            }
        }

        var isPublic = codings[SignalCodebook.Public].FirstOrDefault(coding => coding.Value == "yes");
        return new CaseSignal(
            signal with
            {
                PublicFrom = isPublic is null ? null : isPublic.KnownFrom is { } day ? DayBounds.On(day) : default(DayBounds),
                Outcomes = [.. outcomes.OrderBy(outcome => outcome.Agency.Value, StringComparer.Ordinal).ThenBy(outcome => outcome.Code)],
                BaseRate = codings[SignalCodebook.BaseRate].FirstOrDefault() is { } rate ? SignalCodebook.RateOf(rate) : null,
                Responses = [.. codings[SignalCodebook.Response].Where(coding => coding.Toward is not null)
                    .Select(coding => SignalCodebook.ResponseOf(coding, AgencyOf(coding.Toward!.Value)))],
                Counterfactuals = [.. codings[SignalCodebook.Counterfactual].Where(coding => coding.Toward is not null)
                    .Select(coding => new Counterfactual(coding.Words ?? "", _view.Ref(coding.Toward!.Value).Label))],
            },
            told,
            rows);
    }

    private AgencyId AgencyOf(EntityId agency) => new(_view.Identities.Of(agency).Value);

    private IReadOnlyList<Agency> AgenciesOf(IEnumerable<Signal> signals) =>
        [.. signals.SelectMany(signal => signal.Named).Distinct().Select(agency => _countries.Of(CanonicalId.From(agency.Value)))];
}
