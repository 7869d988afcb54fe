using Skein.Methods.Incidents;

namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable QuestionIncomplete(IReadOnlyList<string> missing) => Fault(
        "SK-METH-421",
        $"The question does not name its {string.Join(", its ", missing)}. Its answer would depend on what is left unsaid; name it, or say "
        + "that it does not matter.");

    public static NotComputable BeforeAfterAsOf() => Fault(
        "SK-METH-422",
        "The question asks for attacks up to a day after the one as of which it is asked. Nothing can be recorded of them; take an earlier day, "
        + "or ask as of a later one.");

    public static NotComputable DaysBelowZero() => Fault(
        "SK-METH-423", "The days within which a death counts are below zero. Give 0 or more, or leave them out to count delayed deaths.");

    public static NotComputable ImpossibleDate(AssertionId assertion) => Fault(
        "SK-METH-424", $"The date of '{assertion.Value}' ends before it begins. Its ends were probably swapped; mend them.");
}
