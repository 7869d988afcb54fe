using Skein.Methods.Faults;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>What happened to a signal, or the incident itself.</summary>
public enum SignalStep
{
    /// <summary>An authority obtained it.</summary>
    Obtained,

    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was received.</summary>
    Received,

    /// <summary>The receiver acted on it.</summary>
    ActedOn,

    /// <summary>It was public.</summary>
    Public,

    /// <summary>The incident.</summary>
    Incident,
}

/// <summary>A line of the timeline.</summary>
/// <param name="When">When.</param>
/// <param name="Step">What.</param>
/// <param name="Signal">Which signal; null for the incident.</param>
/// <param name="Agency">Which authority; null for the incident and for what was public.</param>
/// <param name="OrderIsOpen">True when it may lie on the day of a line above it, or before.</param>
public sealed record TimelineLine(DayBounds When, SignalStep Step, SignalId? Signal, AgencyId? Agency, bool OrderIsOpen = false);

/// <summary>How long before an incident an authority had a signal.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Agency">The authority.</param>
/// <param name="Days">The days; below zero when it had it afterwards only.</param>
public sealed record LeadTime(SignalId Signal, AgencyId Agency, DayInterval Days);

/// <summary>The times of a hand-over.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="From">Who sent it.</param>
/// <param name="To">Who was to receive it.</param>
/// <param name="Transit">Days from sending to reception; null when no source says that it was received.</param>
/// <param name="Reaction">Days from reception to an act; null when no source says that there was one.</param>
public sealed record HandoverTimes(SignalId Signal, AgencyId From, AgencyId To, DayInterval? Transit, DayInterval? Reaction);

/// <summary>The signals told about one incident, in the order of their dates.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Lines">By the earliest day each can have, undated ones first; lines whose order is open say so.</param>
/// <param name="LeadTimes">How long each authority had each signal before the incident.</param>
/// <param name="Handovers">How long each hand-over took.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record SignalTimeline(
    IncidentId Incident,
    IReadOnlyList<TimelineLine> Lines,
    IReadOnlyList<LeadTime> LeadTimes,
    IReadOnlyList<HandoverTimes> Handovers,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>The timeline of an incident.</summary>
    /// <param name="file">The signals.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>The timeline; or why not: an incident that the file does not have, or has no signal of (448).</returns>
    public static MethodResult<SignalTimeline> Of(SignalFile file, IncidentId incident)
    {
        List<Signal> signals = [.. file.About(incident)];
        if (signals.Count == 0)
        {
            return new MethodResult<SignalTimeline>.Refused(MethodFaults.NoSignalsOf(incident));
        }

        var when = file.When(incident);
        List<TimelineLine> lines =
            [.. signals.SelectMany(LinesOf).Append(new TimelineLine(when, SignalStep.Incident, null, null))
                .OrderBy(line => line.When.First).ThenBy(line => line.When.Last).ThenBy(line => line.Step)];
        return new MethodResult<SignalTimeline>.Computed(new SignalTimeline(
            incident,
            Opened(lines),
            [.. signals.SelectMany(signal => signal.Had.Select(agency =>
                new LeadTime(signal.Id, agency, DayInterval.Between(signal.HadSince(agency)!.Value, when))))],
            [.. signals.SelectMany(signal => signal.Handovers.Select(one => TimesOf(signal, one)))],
            [Caveat.Hindsight]));
    }

    private static List<TimelineLine> Opened(List<TimelineLine> lines)
    {
        var (opened, latest) = (new List<TimelineLine>(lines.Count), long.MinValue);
        foreach (var line in lines)
        {
            opened.Add(line with { OrderIsOpen = line.When.First <= latest });
            latest = Math.Max(latest, line.When.Last);
        }

        return opened;
    }

    private static IEnumerable<TimelineLine> LinesOf(Signal signal) =>
    [
        new(signal.ObtainedOn, SignalStep.Obtained, signal.Id, signal.Holder),
        .. signal.PublicFrom is { } open ? [new TimelineLine(open, SignalStep.Public, signal.Id, null)] : Array.Empty<TimelineLine>(),
        .. signal.Handovers.SelectMany(one => new (DayBounds? When, SignalStep Step, AgencyId Agency)[]
        {
            (one.SentOn, SignalStep.Sent, one.From), (one.ReceivedOn, SignalStep.Received, one.To), (one.ActedOn, SignalStep.ActedOn, one.To),
        }).Where(step => step.When is not null).Select(step => new TimelineLine(step.When!.Value, step.Step, signal.Id, step.Agency)),
    ];

    private static HandoverTimes TimesOf(Signal signal, Handover one) => new(
        signal.Id,
        one.From,
        one.To,
        one.ReceivedOn is { } received ? DayInterval.Between(one.SentOn, received) : null,
        one.ReceivedOn is { } came && one.ActedOn is { } acted ? DayInterval.Between(came, acted) : null);
}
