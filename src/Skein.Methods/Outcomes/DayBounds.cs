namespace Skein.Methods.Outcomes;

/// <summary>
/// An uncertain date as the days between which it lies, both inclusive. An absent end is open: nothing is known on that side. A known
/// day has both ends on it.
/// </summary>
/// <param name="Earliest">The earliest day it can be; null when open.</param>
/// <param name="Latest">The latest day it can be; null when open.</param>
public readonly record struct DayBounds(DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Bounds that hold this day only.</returns>
    public static DayBounds On(DateOnly day) => new(day, day);

    /// <summary>True when the earliest day lies after the latest: no day is left, and the two sources contradict each other.</summary>
    public bool IsImpossible => First > Last;

    /// <summary>True when either end is open.</summary>
    public bool IsOpen => Earliest is null || Latest is null;

    /// <summary>The earliest day as a number of days; the least of all numbers when open.</summary>
    internal int First => Earliest?.DayNumber ?? int.MinValue;

    /// <summary>The latest day as a number of days; the greatest of all numbers when open.</summary>
    internal int Last => Latest?.DayNumber ?? int.MaxValue;
}
