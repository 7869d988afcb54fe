namespace Skein.Model.Dates;

/// <summary>The days on which a date may fall. A mask such as <c>156X-12-25</c> has gaps: ten days in ten years, none between them.</summary>
internal static class EdtfDays
{
    /// <summary>First and last possible day.</summary>
    /// <returns>False where no day of the calendar fits, as with <c>2015-02-3X</c>.</returns>
    public static bool TryHull(in EdtfDate date, out DayRun hull)
    {
        var (firstYear, lastYear) = Years(date);
        hull = default;
        for (var year = firstYear; year <= lastYear; year++)
        {
            if (RunsOfYear(date, year, out var first, out _))
            {
                hull = first;
                break;
            }
            if (date.Precision == DatePrecision.Year || year == lastYear)
            {
                return false;
            }
        }
        for (var year = lastYear; year >= firstYear; year--)
        {
            if (RunsOfYear(date, year, out _, out var last))
            {
                hull = hull with { Last = last.Last };
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the date leaves out days between its first and its last one.</summary>
    public static bool HasGaps(in EdtfDate date) => date.HasMask && !IsContiguous(date);

    /// <summary>The runs of possible days that meet a window of days, in order.</summary>
    public static IEnumerable<DayRun> Runs(EdtfDate date, DayRun window)
    {
        if (!TryHull(date, out var hull) || !hull.Meets(window))
        {
            yield break;
        }
        if (!HasGaps(date))
        {
            yield return hull;
            yield break;
        }
        var (firstYear, lastYear) = Years(date);
        // A winter reaches into the next year, so the year before the window counts too.
        firstYear = Math.Max(firstYear, CalendarDay.FromNumber(Math.Max(window.First, hull.First)).Year - 1);
        lastYear = Math.Min(lastYear, CalendarDay.FromNumber(Math.Min(window.Last, hull.Last)).Year);
        for (var year = firstYear; year <= lastYear; year++)
        {
            if (!MatchesYear(date, year))
            {
                continue;
            }
            foreach (var run in AllRunsOfYear(date, year))
            {
                if (run.Meets(window))
                {
                    yield return run;
                }
            }
        }
    }

    /// <summary>The first and the last year that the date may mean.</summary>
    public static (long First, long Last) Years(in EdtfDate date)
    {
        long low = date.Magnitude, high = date.Magnitude;
        if (date.Significant > 0)
        {
            low = low / date.YearsInUnit * date.YearsInUnit;
            high = low + date.YearsInUnit - 1;
        }
        for (var digit = 0; digit < 4; digit++)
        {
            if ((date.YearX >> digit & 1) != 0)
            {
                high += 9 * EdtfDate.PowerOfTen(digit);
            }
        }
        return date.Negative ? (-high, -low) : (low, high);
    }

    private static bool IsContiguous(in EdtfDate date)
    {
        // Only unknown digits at the right end, with everything above known, leave no day out; single months and days under a
        // known year are cheap to enumerate and therefore not worth more cases here.
        var yearIsWhole = date.YearX is 0 or 0b1 or 0b11 or 0b111 or 0b1111;
        return date.Precision switch
        {
            DatePrecision.Year => yearIsWhole,
            DatePrecision.Month => yearIsWhole && (date.MonthX == 0b11 || date is { YearX: 0, MonthX: 0b01 }),
            DatePrecision.Day => yearIsWhole && date.DayX == 0b11 && (date.MonthX == 0b11 || date is { YearX: 0, MonthX: 0 or 0b01 }),
            _ => date.YearX == 0,
        };
    }

    private static bool RunsOfYear(in EdtfDate date, long year, out DayRun first, out DayRun last)
    {
        first = last = default;
        if (!date.HasMask)
        {
            if (date.Precision >= DatePrecision.Day && date.Day > CalendarDay.DaysInMonth(year, date.Month))
            {
                return false;
            }
            first = last = PlainRun(date, year, date.Month, date.Day);
            return true;
        }
        if (!MatchesYear(date, year))
        {
            return false;
        }
        var any = false;
        foreach (var run in AllRunsOfYear(date, year))
        {
            first = any ? first : run;
            last = run;
            any = true;
        }
        return any;
    }

    private static IEnumerable<DayRun> AllRunsOfYear(EdtfDate date, long year)
    {
        if (date.Precision is DatePrecision.Year or DatePrecision.SubYear)
        {
            yield return PlainRun(date, year, date.Month, 1);
            yield break;
        }
        for (var month = 1; month <= 12; month++)
        {
            if (!Matches(month, date.Month, date.MonthX))
            {
                continue;
            }
            if (date.Precision == DatePrecision.Month)
            {
                yield return PlainRun(date, year, month, 1);
                continue;
            }
            for (var day = 1; day <= CalendarDay.DaysInMonth(year, month); day++)
            {
                if (Matches(day, date.Day, date.DayX))
                {
                    yield return PlainRun(date, year, month, day);
                }
            }
        }
    }

    private static DayRun PlainRun(in EdtfDate date, long year, int month, int day)
    {
        switch (date.Precision)
        {
            case DatePrecision.Year:
                return new DayRun(new CalendarDay(year, 1, 1).Number, new CalendarDay(year, 12, 31).Number);
            case DatePrecision.SubYear:
                var (firstMonth, months) = SubYear.MonthsOf(month);
                return new DayRun(
                    CalendarDay.FirstOfMonth(year, firstMonth).Number, CalendarDay.FirstOfMonth(year, firstMonth + months).Number - 1);
            case DatePrecision.Month:
                return new DayRun(
                    new CalendarDay(year, month, 1).Number, new CalendarDay(year, month, CalendarDay.DaysInMonth(year, month)).Number);
            default:
                var number = new CalendarDay(year, month, day).Number;
                return new DayRun(number, number);
        }
    }

    private static bool MatchesYear(in EdtfDate date, long year)
    {
        if (date.YearX == 0)
        {
            return true;
        }
        var known = date.Magnitude;
        var candidate = Math.Abs(year);
        for (var digit = 0; digit < 4; digit++, known /= 10, candidate /= 10)
        {
            if ((date.YearX >> digit & 1) == 0 && known % 10 != candidate % 10)
            {
                return false;
            }
        }
        return true;
    }

    private static bool Matches(int candidate, int known, int mask) =>
        ((mask & 0b01) != 0 || candidate % 10 == known % 10) && ((mask & 0b10) != 0 || candidate / 10 == known / 10);
}
