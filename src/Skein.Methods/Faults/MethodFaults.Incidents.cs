using System.Globalization;
using Skein.Methods.Incidents;

namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable NoSchemeFile(long? line) => Fault(
        "SK-METH-401",
        $"The file of labels cannot be read{(line is { } at ? $" from line {(at + 1).ToString(CultureInfo.InvariantCulture)} on" : "")}. "
        + "Give it the form of a shipped scheme: id, scheme, version, question, source, standing, labels.");

    public static NotComputable UnknownSchemeWords(IEnumerable<string> words) => Fault(
        "SK-METH-402",
        $"The file of labels has words that no scale has: {string.Join(", ", words.Distinct().Select(word => $"'{word}'"))}. "
        + "They are probably mistyped; facts and values are in lower case with hyphens.");

    public static NotComputable SchemeNotCovering() => Fault(
        "SK-METH-403",
        "The labels of the file do not cover every case once: the last must have no condition, all others must have one, and no label may "
        + "stand twice. Add a last label for the rest.");

    public static NotComputable BadVagueWord(string name) => Fault(
        "SK-METH-404",
        $"The list of vague words cannot be used from '{name}' on: a word stands twice, its bounds are not in order, or the file has another "
        + "form. Mend the list.");

    public static NotComputable ImpossibleCoding(IncidentId incident) => Fault(
        "SK-METH-405",
        $"The coding of '{incident.Value}' leaves no value for stage, effect or proof: two findings exclude each other. Look at both, and code "
        + "both values where sources differ.");

    public static NotComputable NoIncidents() => Fault(
        "SK-METH-406", "There is no incident to read; the filter probably leaves none. Widen it.");

    public static NotComputable ImpossibleFigure(AssertionId assertion) => Fault(
        "SK-METH-407",
        $"The figure of '{assertion.Value}' contradicts itself: it is below zero, its least lies above its most, it has more attackers than people, "
        + "or its dates end before they begin. Mend it.");

    public static NotComputable NoReason(IncidentId incident) => Fault(
        "SK-METH-408", $"The figure that a person set for '{incident.Value}' lacks its reason or its author. Say why, and who says so.");

    public static NotComputable DeathsOnly(string policy) => Fault(
        "SK-METH-409", $"The policy {policy} counts deaths only, and injured or missing were asked for. Choose another policy for them.");

    public static NotComputable BadPolicyParameter(string policy, string what) => Fault(
        "SK-METH-410", $"The policy {policy} has a parameter out of its range: {what}. Numbers begin at 0, and an order names at least one kind.");

    public static NotComputable IncidentTwice(IncidentId incident) => Fault(
        "SK-METH-411", $"The incident '{incident.Value}' stands twice, and would be counted twice. Keep one record.");

    public static NotComputable AssertionTwice(AssertionId assertion) => Fault(
        "SK-METH-411", $"The assertion '{assertion.Value}' stands twice, and would be one voice too many. Keep one.");

    public static NotComputable UnknownWhole(IncidentId part, IncidentId whole) => Fault(
        "SK-METH-412", $"'{part.Value}' is said to be part of '{whole.Value}', which is no record of the list. Add the whole, or mend the name.");

    public static NotComputable WholeNotAbove(IncidentId part, IncidentId whole) => Fault(
        "SK-METH-413",
        $"'{part.Value}' is said to be part of '{whole.Value}', which does not lie on a higher level, or is part of it in turn. A site "
        + "belongs to an incident, an incident to an operation, an operation to a larger one; mend a level or a tie.");

    public static NotComputable TooManyParts(IncidentId whole) => Fault(
        "SK-METH-414", $"More parts of '{whole.Value}' are recorded than it is said to have. Mend the number, or take out what is no part.");

    public static NotComputable NothingCounted(int units) => Fault(
        "SK-METH-415",
        $"None of {Number(units)} incidents has a figure under this policy, scope and date, so that there is nothing to add up. Choose another "
        + "policy or scope, or a later date.");

    public static NotComputable ImpossibleManual(IncidentId incident) => Fault(
        "SK-METH-416", $"The figure that a person set for '{incident.Value}' is none: it is empty, or its parts are not in order. Mend it.");
}
