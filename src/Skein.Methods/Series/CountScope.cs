namespace Skein.Methods.Series;

/// <summary>How long a period is.</summary>
public enum PeriodLength
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>Seven days from the first day of the scope on.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>Three months of the calendar, from January, April, July and October on.</summary>
    Quarter,

    /// <summary>A year of the calendar.</summary>
    Year,
}

/// <summary>What a count is a count of. A number of a series is not to be shown without it.</summary>
/// <param name="Counted">What is counted and by whom, in words: level, place, inclusion rule, sources.</param>
/// <param name="First">The first day of the scope.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="AsOf">Up to which day the sources were read; null when not said. Later ones may raise every count.</param>
public sealed record CountScope(string Counted, DateOnly First, DateOnly Last, DateOnly? AsOf = null)
{
    /// <summary>The periods of the scope in order; the first and the last are cut where the scope is.</summary>
    /// <param name="length">The length of a period.</param>
    /// <returns>The first and the last day of each; none when the scope ends before it begins.</returns>
    public IReadOnlyList<(DateOnly First, DateOnly Last)> Periods(PeriodLength length)
    {
        var starts = Starts(length);
        return [.. starts.Select((start, at) => (start, at + 1 < starts.Count ? starts[at + 1].AddDays(-1) : Last))];
    }

    // The first days of the periods; the first and the last period are cut where the scope is.
    internal List<DateOnly> Starts(PeriodLength length)
    {
        var starts = new List<DateOnly>();
        for (var day = First.DayNumber; day <= Last.DayNumber; day = Next(DateOnly.FromDayNumber(day), length))
        {
            starts.Add(DateOnly.FromDayNumber(day));
        }

        return starts;
    }

    // A number, since what follows the last period of the calendar is no date.
    private static int Next(DateOnly day, PeriodLength length)
    {
        var months = length switch
        {
            PeriodLength.Month => 1,
            PeriodLength.Quarter => 3 - ((day.Month - 1) % 3),
            PeriodLength.Year => 13 - day.Month,
            _ => 0,
        };
        var days = length == PeriodLength.Day ? 1 : 7;
        return months == 0 ? day.DayNumber + days
            : day.Year == 9999 && day.Month + months > 12 ? DateOnly.MaxValue.DayNumber + 1
            : new DateOnly(day.Year, day.Month, 1).AddMonths(months).DayNumber;
    }
}
