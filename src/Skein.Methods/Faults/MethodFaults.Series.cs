namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable BadScope() => Fault(
        "SK-METH-131", "The scope ends before it begins, so it holds no period. Give the earlier day first.");

    public static NotComputable TooFewPeriods(int periods, int fewest) => Fault(
        "SK-METH-132", Say($"There are {periods} periods, and the method needs {fewest}. Take shorter periods or a longer scope."));

    public static NotComputable NoEvents() => Fault(
        "SK-METH-133", "No event was counted, so there is no rate to describe. Widen the scope or the filter.");

    public static NotComputable NegativePeriod(int at) => Fault(
        "SK-METH-134", Say($"Count number {at + 1} is below zero. Mend the table."));

    public static NotComputable BadExposure(int at) => Fault(
        "SK-METH-135",
        Say($"Exposure number {at + 1} is not above zero.")
            + " Give the length of each period, or leave out periods that were not observed.");

    public static NotComputable EmptyGroup() => Fault(
        "SK-METH-136", "One of the groups has no event, so the ratio of the rates has no interval. Say the two totals instead.");

    public static NotComputable TooFewEvents(int events, int fewest) => Fault(
        "SK-METH-137",
        Say($"There are {events} events, and the model is fitted to {fewest} or more.")
            + " Show the flat rate with its interval instead.");

    public static NotComputable NotAscending(int at) => Fault(
        "SK-METH-138",
        Say($"Time number {at + 1} is not later than the one before it.")
            + " Events of one day belong in a model of days (the hurdle model); otherwise sort the times.");

    public static NotComputable OutsideWindow(int at) => Fault(
        "SK-METH-139",
        Say($"Time number {at + 1} lies outside of the time observed, or is not a number.")
            + " Give the times from the beginning of observation, and its full length.");

    public static NotComputable BadParameter(string name, string range) => Fault(
        "SK-METH-140", Say($"The parameter {name} is out of its range: {range}."));

    public static NotComputable TooFewInTail(int tail, int fewest) => Fault(
        "SK-METH-141",
        Say($"The tail has {tail} values, and a power law is fitted to {fewest} or more.")
            + " That is the usual answer for one campaign; show the quantiles instead.");

    public static NotComputable BadSize(int at) => Fault(
        "SK-METH-142",
        Say($"Value number {at + 1} is not a finite number above zero, or no whole number where whole ones are needed.")
            + " Leave out what has no size.");

    public static NotComputable EqualTail() => Fault(
        "SK-METH-143", "All values of the tail are equal, so they have no exponent. Look at whether they were rounded.");

    public static NotComputable NoWindow() => Fault(
        "SK-METH-144", "No window around an event lies wholly within the time observed. Take shorter windows or a longer scope.");

    public static NotComputable ImpossibleDate(int at) => Fault(
        "SK-METH-145",
        Say($"The date of incident number {at + 1} ends before it begins.")
            + " Its sources probably contradict each other; mend the bounds.");

    public static NotComputable NoQuietDay() => Fault(
        "SK-METH-146",
        "Every day has an attack, so nothing tells days with from days without."
            + " Take shorter steps of time, or a model of counts.");
}
