using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>Says a single date in words.</summary>
internal static class EdtfDateDisplay
{
    public static string Describe(in EdtfDate date, EdtfWords words)
    {
        var text = Bare(date, words);
        if (date.AnyQualifier == EdtfQualifier.None)
        {
            return text;
        }
        if (!date.IsQualifiedAsAWhole)
        {
            return EdtfWords.Put(words.Components, text, Components(date, words));
        }
        return EdtfWords.Put(
            date.YearQualifier switch
            {
                EdtfQualifier.Uncertain => words.Uncertain,
                EdtfQualifier.Approximate => words.Approximate,
                _ => words.Both,
            },
            text);
    }

    /// <summary>The first of two dates, without the month and year that the second repeats: "12" of "12 to 14 November 2015".</summary>
    public static string DescribeBefore(in EdtfDate date, in EdtfDate next, EdtfWords words)
    {
        var plain = IsPlain(date) && IsPlain(next) && date.Precision == next.Precision && date.Year == next.Year;
        return (plain, date.Precision) switch
        {
            (true, DatePrecision.Month) => words.Months[date.Month - 1],
            (true, DatePrecision.Day) when date.Month == next.Month => Number(date.Day),
            (true, DatePrecision.Day) => EdtfWords.Put(words.DayOfMonth, Number(date.Day), words.Months[date.Month - 1]),
            _ => Describe(date, words),
        };
    }

    private static bool IsPlain(in EdtfDate date) => !date.HasMask && date.AnyQualifier == EdtfQualifier.None;

    private static string Bare(in EdtfDate date, EdtfWords words)
    {
        if (date.HasMask)
        {
            return Masked(date, words);
        }
        var year = Year(date.Year, words);
        switch (date.Precision)
        {
            case DatePrecision.Year when date.Significant > 0:
                var (first, last) = EdtfDays.Years(date);
                return EdtfWords.Put(words.Estimate, year, Year(first, words), Year(last, words));
            case DatePrecision.Year:
                return year;
            case DatePrecision.SubYear:
                return EdtfWords.Put(words.PartsOfYear[date.Month - SubYear.FirstCode], year);
            case DatePrecision.Month:
                return EdtfWords.Put(words.Month, words.Months[date.Month - 1], year);
            default:
                var day = EdtfWords.Put(words.Day, Number(date.Day), words.Months[date.Month - 1], year);
                return date.HasTime ? EdtfWords.Put(words.WithTime, day, Time(date), Zone(date)) : day;
        }
    }

    private static string Masked(in EdtfDate date, EdtfWords words)
    {
        var year = Year(date.Year, words);
        return date switch
        {
            { Precision: DatePrecision.Year, YearX: 0b1, Negative: false } => EdtfWords.Put(words.Decade, year),
            { Precision: DatePrecision.Month, YearX: 0, MonthX: 0b11 } => EdtfWords.Put(words.MonthNotKnown, year),
            { Precision: DatePrecision.Day, YearX: 0, MonthX: 0b11, DayX: 0b11 } => EdtfWords.Put(words.MonthAndDayNotKnown, year),
            { Precision: DatePrecision.Day, YearX: 0, MonthX: 0, DayX: 0b11 } =>
                EdtfWords.Put(words.DayNotKnown, EdtfWords.Put(words.Month, words.Months[date.Month - 1], year)),
            { Precision: DatePrecision.Month, YearX: 0b1111, MonthX: 0 } => EdtfWords.Put(words.YearNotKnown, words.Months[date.Month - 1]),
            { Precision: DatePrecision.Day, YearX: 0b1111, MonthX: 0, DayX: 0 } =>
                EdtfWords.Put(words.YearNotKnown, EdtfWords.Put(words.DayOfMonth, Number(date.Day), words.Months[date.Month - 1])),
            _ => Between(date, words),
        };
    }

    private static string Between(in EdtfDate date, EdtfWords words)
    {
        EdtfDays.TryHull(date, out var hull);
        var bare = date with { YearQualifier = EdtfQualifier.None, MonthQualifier = EdtfQualifier.None, DayQualifier = EdtfQualifier.None };
        return EdtfWords.Put(
            words.Mask,
            Day(CalendarDay.FromNumber(hull.First), words),
            Day(CalendarDay.FromNumber(hull.Last), words),
            EdtfPrinter.Print(EdtfKind.Date, bare, []));
    }

    private static string Day(CalendarDay day, EdtfWords words) =>
        EdtfWords.Put(words.Day, Number(day.Day), words.Months[day.Month - 1], Year(day.Year, words));

    private static string Year(long year, EdtfWords words) => year < 1 ? EdtfWords.Put(words.YearBefore, Number(1 - year)) : Number(year);

    private static string Time(in EdtfDate date)
    {
        var time = new TimeOnly(date.SecondOfDay * TimeSpan.TicksPerSecond);
        return time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Zone(in EdtfDate date) => date.Offset switch
    {
        null => "",
        0 => " UTC",
        { } offset => " UTC" + EdtfPrinter.OffsetText(offset),
    };

    private static string Components(in EdtfDate date, EdtfWords words)
    {
        (string Name, EdtfQualifier Qualifier)[] components =
            [(words.YearName, date.YearQualifier), (words.MonthName, date.MonthQualifier), (words.DayName, date.DayQualifier)];
        return string.Join(words.Comma, components.Where(component => component.Qualifier != EdtfQualifier.None)
            .GroupBy(component => component.Qualifier)
            .Select(group => EdtfWords.Put(
                group.Key switch
                {
                    EdtfQualifier.Uncertain => words.ComponentUncertain,
                    EdtfQualifier.Approximate => words.ComponentApproximate,
                    _ => words.ComponentBoth,
                },
                string.Join(words.And, group.Select(component => component.Name)))));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
