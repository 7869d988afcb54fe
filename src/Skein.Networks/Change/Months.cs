using Skein.Model.Dates;

namespace Skein.Networks.Change;

/// <summary>Calendar months counted from a day.</summary>
internal static class Months
{
    /// <summary>The same day some months later, or earlier below zero; the last day of that month where it is shorter.</summary>
    public static CalendarDay After(CalendarDay day, long months)
    {
        var index = (day.Year * 12) + day.Month - 1 + months;
        var month = (int)(((index % 12) + 12) % 12);
        var year = (index - month) / 12;
        return new CalendarDay(year, month + 1, Math.Min(day.Day, CalendarDay.DaysInMonth(year, month + 1)));
    }
}
