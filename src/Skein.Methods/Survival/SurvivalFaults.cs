using System.Globalization;
using Skein.Methods.Faults;

namespace Skein.Methods.Survival;

/// <summary>The faults of the survival methods, SK-METH-101 to 109.</summary>
internal static class SurvivalFaults
{
    public static NotComputable Empty()
        => new("SK-METH-101", "Nobody was followed, so there is no curve. The filter probably leaves nobody over; widen it.");

    public static NotComputable AllCensored(int followed) => new(
        "SK-METH-102",
        string.Create(CultureInfo.InvariantCulture, $"No end was observed among the {followed} followed: all are censored.")
            + " The record may stop too early; give later dates, or say only that none ended.");

    public static NotComputable BadDuration(int at) => new(
        "SK-METH-103",
        string.Create(CultureInfo.InvariantCulture, $"Duration number {at + 1} is below zero or not a number.")
            + " An end probably lies before its beginning; mend the two dates.");

    public static NotComputable FewEnds(int one, int other, int fewest) => new(
        "SK-METH-104",
        string.Create(CultureInfo.InvariantCulture, $"The groups have {one} and {other} ends, and a log-rank test needs {fewest} in each.")
            + " Show both curves with their intervals instead.");

    public static NotComputable NoSpread() => new(
        "SK-METH-105",
        "At no end was somebody of both groups at risk and somebody left over, so nothing compares them."
            + " Check whether the groups were observed over the same durations.");
}
