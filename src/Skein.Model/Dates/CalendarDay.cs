using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar in any year: year 0 is 1 BC, year -1 is 2 BC, and years beyond 9999 are as good as others
/// (<see cref="DateOnly"/> ends at both sides). Days are ordered by time.
/// </summary>
/// <param name="Year">The astronomical year, within ±<see cref="MaximumYear"/>.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the length of the month.</param>
public readonly record struct CalendarDay(long Year, int Month, int Day) : IComparable<CalendarDay>
{
    /// <summary>The largest year, either side of year 0; beyond it day numbers could overflow when they are shifted.</summary>
    public const long MaximumYear = 1_000_000_000_000_000;

    private const long DaysInCycle = 146_097; // 400 Gregorian years
    private const long EpochShift = 719_468;  // days from 0000-03-01 to 1970-01-01

    /// <summary>Days since 1970-01-01, negative before it.</summary>
    public long Number
    {
        get
        {
            // Years run from March here, so that the leap day is the last day of its year.
            var year = Month <= 2 ? Year - 1 : Year;
            var cycle = FloorDivide(year, 400);
            var yearOfCycle = year - (cycle * 400);
            var dayOfYear = (((153 * ((Month + 9) % 12)) + 2) / 5) + Day - 1;
            return (cycle * DaysInCycle) + (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear - EpochShift;
        }
    }

    /// <summary>The day that lies <paramref name="number"/> days after 1970-01-01.</summary>
    public static CalendarDay FromNumber(long number)
    {
        var shifted = number + EpochShift;
        var cycle = FloorDivide(shifted, DaysInCycle);
        var dayOfCycle = shifted - (cycle * DaysInCycle);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        return new CalendarDay((cycle * 400) + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>28 to 31.</summary>
    /// <param name="year">The astronomical year.</param>
    /// <param name="month">1 to 12.</param>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => Number.CompareTo(other.Number);

    /// <summary>Whether <paramref name="left"/> is the earlier day.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the later day.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the earlier or the same day.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the later or the same day.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601 text: <c>2015-11-13</c>; years outside 0 to 9999 carry a sign, as in <c>-0044-03-15</c> and <c>+12345-01-01</c>.</summary>
    public override string ToString()
    {
        var sign = Year < 0 ? "-" : Year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(Year):D4}-{Month:D2}-{Day:D2}");
    }

    /// <summary>The first day of a month that may lie outside 1 to 12: month 13 is January of the year after.</summary>
    internal static CalendarDay FirstOfMonth(long year, long month)
    {
        var months = (year * 12) + month - 1;
        var actualYear = FloorDivide(months, 12);
        return new CalendarDay(actualYear, (int)(months - (actualYear * 12)) + 1, 1);
    }

    /// <summary>The same day of another month, or that month's last day where it is shorter.</summary>
    internal CalendarDay AddMonths(long months)
    {
        var first = FirstOfMonth(Year, Month + months);
        return first with { Day = Math.Min(Day, DaysInMonth(first.Year, first.Month)) };
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static long FloorDivide(long value, long divisor) => value >= 0 ? value / divisor : ((value + 1) / divisor) - 1;
}
