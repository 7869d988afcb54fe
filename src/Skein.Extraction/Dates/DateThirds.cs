namespace Skein.Extraction.Dates;

/// <summary>Thirds of a year, a month or ten years; the conventions stand in docs/reference/dates.md.</summary>
internal static class DateThirds
{
    /// <summary>The third of a date; a day or a stretch of days stays as it is.</summary>
    /// <param name="value">With its year.</param>
    /// <param name="third">0 early, 1 middle, 2 late.</param>
    public static DateValue Of(DateValue value, int third) => value.To is not null ? value : value.Unit switch
    {
        DateUnit.Year => value with { Unit = DateUnit.Part, Month = 37 + third },
        DateUnit.Month when value.Month <= 12 => Days(value, third),
        DateUnit.Decade => Years(value.Year + (third switch { 0 => 0, 1 => 4, _ => 7 }), value.Year + (third switch { 0 => 3, 1 => 6, _ => 9 })),
        DateUnit.Part => value with { IsAbout = true },
        _ => value,
    };

    private static DateValue Days(DateValue value, int third)
    {
        var last = third switch { 0 => 10, 1 => 20, _ => DateTime.DaysInMonth(value.Year, value.Month) };
        var first = value with { Unit = DateUnit.Day, Day = 1 + (third * 10), IsAbout = true };
        return first with { To = first with { Day = last } };
    }

    private static DateValue Years(int first, int last)
    {
        var value = new DateValue(DateUnit.Year, first) { IsAbout = true };
        return value with { To = value with { Year = last } };
    }
}
