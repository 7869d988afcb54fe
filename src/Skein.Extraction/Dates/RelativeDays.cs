namespace Skein.Extraction.Dates;

/// <summary>Reckons from one date to another. Null where the calendar ends.</summary>
internal static class RelativeDays
{
    /// <summary>A weekday before, after or on a day; Monday is 1. By tense, the day itself counts.</summary>
    public static DateOnly Weekday(DateOnly from, int weekday, DateDirection direction, bool isFuture)
    {
        var back = ((int)from.DayOfWeek + 7 - (weekday % 7)) % 7;
        return direction switch
        {
            DateDirection.Past => from.AddDays(back == 0 ? -7 : -back),
            DateDirection.Next => from.AddDays(7 - back),
            _ when isFuture => from.AddDays(back == 0 ? 0 : 7 - back),
            _ => from.AddDays(-back),
        };
    }

    /// <summary>"last October", "next March".</summary>
    public static DateValue Month(DateOnly from, int month, DateDirection direction) => direction == DateDirection.Next
        ? new DateValue(DateUnit.Month, month > from.Month ? from.Year : from.Year + 1, month)
        : new DateValue(DateUnit.Month, month < from.Month ? from.Year : from.Year - 1, month);

    /// <summary>"last fall" is the last that is over, "next" the first that has not begun, "this" the one of the year.</summary>
    public static DateValue Season(DateOnly from, int season, DateDirection direction)
    {
        var ofYear = new DateValue(DateUnit.Part, season == 24 && from.Month < 3 ? from.Year - 1 : from.Year, season);
        return direction switch
        {
            DateDirection.Past when ofYear.Last >= from => ofYear with { Year = ofYear.Year - 1 },
            DateDirection.Next when ofYear.First <= from => ofYear with { Year = ofYear.Year + 1 },
            _ => ofYear,
        };
    }

    /// <summary>"last week", "this month", "the following year": the whole unit, some units away.</summary>
    public static DateValue? Shifted(DateOnly from, DateUnit unit, int number)
    {
        if (IsBeyond(from, unit, number))
        {
            return null;
        }

        var monday = from.AddDays(-(((int)from.DayOfWeek + 6) % 7));
        return unit switch
        {
            DateUnit.Day => DateValue.Of(from.AddDays(number)),
            DateUnit.Week => DateValue.Stretch(monday.AddDays(7 * number), monday.AddDays((7 * number) + 6)),
            DateUnit.Weekend => DateValue.Stretch(monday.AddDays((7 * number) + 5), monday.AddDays((7 * number) + 6)),
            DateUnit.Month => Month(from.AddMonths(number)),
            _ => new DateValue(DateUnit.Year, from.Year + number),
        };
    }

    /// <summary>"two weeks ago", "four months later": days are exact, the others about.</summary>
    public static DateValue? Counted(DateOnly from, DateUnit unit, int number) => IsBeyond(from, unit, number) ? null : unit switch
    {
        DateUnit.Day => DateValue.Of(from.AddDays(number)),
        DateUnit.Week or DateUnit.Weekend => DateValue.Of(from.AddDays(7 * number)) with { IsAbout = true },
        DateUnit.Month => Month(from.AddMonths(number)) with { IsAbout = true },
        _ => new DateValue(DateUnit.Year, from.Year + number) { IsAbout = true },
    };

    // A publication of year 1, or 999 years ago.
    private static bool IsBeyond(DateOnly from, DateUnit unit, int number)
    {
        var year = from.Year + (unit switch { DateUnit.Year => number, DateUnit.Month => number / 12, _ => number / 50 });
        return year is < 1001 or > 2198;
    }

    private static DateValue Month(DateOnly day) => new(DateUnit.Month, day.Year, day.Month);
}
