namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable BadPattern() => Fault(
        "SK-METH-121",
        "The pattern cannot be read: it needs two steps or more, of the letters R O P K J X G T D, each at most once."
            + " Write it like R<O/P<J.");

    public static NotComputable NoTrajectory() => Fault(
        "SK-METH-122",
        "There is no trajectory with sound dates, so nothing is counted."
            + " The filter probably leaves nobody over, or dates contradict themselves; widen the one or mend the other.");

    public static NotComputable TooFewSequences(int count) => Fault(
        "SK-METH-123",
        Say($"A distance needs two sequences, and there are {count}. Widen the filter."));

    public static NotComputable TooManyDistinct(int distinct, int most) => Fault(
        "SK-METH-124",
        Say($"There are {distinct} different sequences, and at most {most} are compared with each other.")
            + " Use longer steps of time or fewer states.");

    public static NotComputable TooFewToGroup(int count, int fewest) => Fault(
        "SK-METH-125",
        Say($"Groups need {fewest} sequences or more, and there are {count}: so few fall into groups by chance.")
            + " Widen the filter, or show the distances alone.");

    public static NotComputable TooFewDifferent(int distinct, int groups) => Fault(
        "SK-METH-126",
        Say($"There are {distinct} different sequences, and {groups} groups need more of them than that.")
            + " Ask for fewer groups, or take shorter steps of time.");
}
