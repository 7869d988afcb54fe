using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>An authority.</summary>
/// <param name="Id">Which.</param>
/// <param name="Country">Of which country.</param>
public sealed record Agency(AgencyId Id, CountryCode Country);

/// <summary>An incident that signals are told about.</summary>
/// <param name="Id">Which.</param>
/// <param name="When">When it happened.</param>
public sealed record SignalledIncident(IncidentId Id, DayBounds When);

/// <summary>
/// Signals over incidents, checked once: what the field asks of a fair list of missed signals is there, or there is no list. Nothing is shown
/// of a signal that lacks its base rate or the answer of an authority.
/// </summary>
public sealed class SignalFile
{
    private readonly Dictionary<IncidentId, DayBounds> _days;
    private readonly ILookup<IncidentId, Signal> _signals;

    private SignalFile(IReadOnlyList<SignalledIncident> incidents, IReadOnlyList<Agency> agencies, IReadOnlyList<Signal> signals)
    {
        (Incidents, Agencies, Signals) = (incidents, agencies, signals);
        _days = incidents.ToDictionary(one => one.Id, one => one.When);
        _signals = signals.ToLookup(signal => signal.Incident);
    }

    /// <summary>The incidents.</summary>
    public IReadOnlyList<SignalledIncident> Incidents { get; }

    /// <summary>The authorities.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>The signals.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>Puts a file together.</summary>
    /// <param name="incidents">The incidents, also those without any signal.</param>
    /// <param name="agencies">The authorities that signals name.</param>
    /// <param name="signals">The signals.</param>
    /// <returns>
    /// The file; or why not: no signal (441), something twice (442), an unknown incident or authority (443), a date that ends before it begins
    /// (444), a hand-over received before it was sent or acted on before it came (445), a field that must be answered and is not (446), a
    /// sentence on what would have happened without its author (447).
    /// </returns>
    public static MethodResult<SignalFile> Of(
        IReadOnlyList<SignalledIncident> incidents, IReadOnlyList<Agency> agencies, IReadOnlyList<Signal> signals) =>
        SignalChecks.FaultOf(incidents, agencies, signals) is { } fault
            ? new MethodResult<SignalFile>.Refused(fault)
            : new MethodResult<SignalFile>.Computed(new SignalFile(incidents, agencies, signals));

    /// <summary>When an incident of the file happened.</summary>
    /// <param name="incident">The incident.</param>
    public DayBounds When(IncidentId incident) => _days[incident];

    /// <summary>The signals told about an incident; none for one without.</summary>
    /// <param name="incident">The incident.</param>
    public IEnumerable<Signal> About(IncidentId incident) => _signals[incident];
}
