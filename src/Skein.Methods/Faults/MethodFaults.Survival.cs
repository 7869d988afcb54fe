namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable NobodyFollowed()
        => Fault("SK-METH-101", "Nobody was followed, so there is no curve. The filter probably leaves nobody over; widen it.");

    public static NotComputable AllCensored(int followed) => Fault(
        "SK-METH-102",
        Say($"No end was observed among the {followed} followed: all are censored.")
            + " The record may stop too early; give later dates, or say only that none ended.");

    public static NotComputable BadDuration(int at) => Fault(
        "SK-METH-103",
        Say($"Duration number {at + 1} is below zero or not a number.")
            + " An end probably lies before its beginning; mend the two dates.");

    public static NotComputable FewEnds(int one, int other, int fewest) => Fault(
        "SK-METH-104",
        Say($"The groups have {one} and {other} ends, and a log-rank test needs {fewest} in each.")
            + " Show both curves with their intervals instead.");

    public static NotComputable NothingCompares() => Fault(
        "SK-METH-105",
        "At no end was somebody of both groups at risk and somebody left over, so nothing compares them."
            + " Check whether the groups were observed over the same durations.");

    public static NotComputable FewEndsToPublish(int least) => Fault(
        "SK-METH-106",
        Say($"Fewer than {least} ends were observed, and a curve of them would show single persons, so there is none.")
            + " Choose an end that more of them reached, or widen the filter.");

    public static NotComputable BadSpan() => Fault(
        "SK-METH-107",
        "Start and end cannot be read: each needs one letter or more of R O P K J X G T D, with a slash between them and none twice."
            + " Write them like J and X/D.");
}
