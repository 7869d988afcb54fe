using Skein.Methods.Incidents;
using Skein.Methods.Signals;

namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable NoSignals() => Fault(
        "SK-METH-441", "There is no signal to list; no source tells one, or the filter leaves none. Code the signals first.");

    public static NotComputable SignalTwice(string id) => Fault(
        "SK-METH-442", $"'{id}' stands twice among incidents, authorities or signals, and would count twice. Keep one.");

    public static NotComputable UnknownInSignal(SignalId signal, string name) => Fault(
        "SK-METH-443", $"The signal '{signal.Value}' names '{name}', which is no incident or authority of the list. Add it, or mend the name.");

    public static NotComputable UnknownAgency(AgencyId agency) => Fault(
        "SK-METH-443", $"'{agency.Value}' is no authority of the list. Choose one that a signal names.");

    public static NotComputable ImpossibleSignalDate(string id) => Fault(
        "SK-METH-444", $"A date of '{id}' ends before it begins. Its ends were probably swapped; mend them.");

    public static NotComputable HandoverReversed(SignalId signal) => Fault(
        "SK-METH-445",
        $"A hand-over of '{signal.Value}' was received before it was sent, or acted on before it came. Sources probably contradict each other; "
        + "look at both, and widen the date that is less sure.");

    public static NotComputable SignalsIncomplete(IReadOnlyList<string> gaps) => Fault(
        "SK-METH-446",
        $"{(gaps.Count == 1 ? "1 answer is" : $"{Number(gaps.Count)} answers are")} missing: {string.Join("; ", gaps.Take(10))}{(gaps.Count > 10 ? "; and others" : "")}. Say how many "
        + "similar signals there were, or that nobody knows, and what each authority says, or that it was asked.");

    public static NotComputable CounterfactualWithoutAuthor(SignalId signal) => Fault(
        "SK-METH-447", $"A sentence on what would have happened otherwise stands at '{signal.Value}' without its author. Name who says so.");

    public static NotComputable NoSignalsOf(IncidentId incident) => Fault(
        "SK-METH-448", $"No source tells a signal about '{incident.Value}'. Choose an incident with signals; silence says nothing about it.");
}
