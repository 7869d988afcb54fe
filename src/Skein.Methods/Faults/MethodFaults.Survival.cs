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
}
