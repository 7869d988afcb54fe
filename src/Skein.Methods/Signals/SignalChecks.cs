using Skein.Methods.Faults;
using Skein.Methods.Incidents;

namespace Skein.Methods.Signals;

/// <summary>What keeps a list of signals from being shown.</summary>
internal static class SignalChecks
{
    public static NotComputable? FaultOf(
        IReadOnlyList<SignalledIncident> incidents, IReadOnlyList<Agency> agencies, IReadOnlyList<Signal> signals)
    {
        if (signals.Count == 0)
        {
            return MethodFaults.NoSignals();
        }

        var twice = Twice(incidents.Select(one => one.Id.Value)) ?? Twice(agencies.Select(one => one.Id.Value))
            ?? Twice(signals.Select(one => one.Id.Value));
        if (twice is not null)
        {
            return MethodFaults.SignalTwice(twice);
        }

        if (incidents.FirstOrDefault(one => one.When.IsImpossible) is { } undatable)
        {
            return MethodFaults.ImpossibleSignalDate(undatable.Id.Value);
        }

        var (known, offices) = (incidents.Select(one => one.Id).ToHashSet(), agencies.Select(one => one.Id).ToHashSet());
        return signals.Select(signal => FaultOf(signal, known, offices)).FirstOrDefault(fault => fault is not null)
            ?? Incomplete(signals);
    }

    private static NotComputable? FaultOf(Signal signal, HashSet<IncidentId> incidents, HashSet<AgencyId> agencies)
    {
        if (!incidents.Contains(signal.Incident))
        {
            return MethodFaults.UnknownInSignal(signal.Id, signal.Incident.Value);
        }

        if (signal.Named.FirstOrDefault(agency => !agencies.Contains(agency)) is { Value: not null } stranger)
        {
            return MethodFaults.UnknownInSignal(signal.Id, stranger.Value);
        }

        if (signal.ValidTime.IsImpossible || signal.ObtainedOn.IsImpossible || signal.PublicFrom?.IsImpossible == true
            || signal.Handovers.Any(one => one.IsImpossible))
        {
            return MethodFaults.ImpossibleSignalDate(signal.Id.Value);
        }

        return signal.Handovers.Any(one => one.IsReversed) ? MethodFaults.HandoverReversed(signal.Id)
            : signal.Counterfactuals.Any(one => string.IsNullOrWhiteSpace(one.Author)) ? MethodFaults.CounterfactualWithoutAuthor(signal.Id)
            : null;
    }

    // All gaps in one sentence, so that a list is mended in one go.
    private static NotComputable? Incomplete(IReadOnlyList<Signal> signals)
    {
        List<string> gaps = [.. signals.SelectMany(Gaps)];
        return gaps.Count == 0 ? null : MethodFaults.SignalsIncomplete(gaps);
    }

    private static IEnumerable<string> Gaps(Signal signal)
    {
        if (signal.BaseRate is null or { IsEmpty: true })
        {
            yield return $"{signal.Id.Value}: base rate";
        }

        var heard = signal.Responses
            .Where(response => response is not AgencyResponse.Given given || !string.IsNullOrWhiteSpace(given.Words))
            .Select(response => response.Agency).ToHashSet();
        foreach (var agency in signal.Outcomes.Select(outcome => outcome.Agency).Prepend(signal.Holder).Distinct())
        {
            if (!heard.Contains(agency))
            {
                yield return $"{signal.Id.Value}: response of {agency.Value}";
            }
        }
    }

    private static string? Twice(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !seen.Add(id));
    }
}
