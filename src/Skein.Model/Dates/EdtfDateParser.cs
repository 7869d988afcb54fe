namespace Skein.Model.Dates;

/// <summary>Reads one date: components with qualifiers and unknown digits, long years, and the time of day.</summary>
internal static class EdtfDateParser
{
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, out string? reason)
    {
        date = default;
        reason = Read(text, ref date);
        return reason is null;
    }

    private static string? Read(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        if (text.IsEmpty)
        {
            return EdtfReasons.Empty;
        }
        if (text.IndexOfAny(' ', '\t') >= 0)
        {
            return EdtfReasons.Spaces;
        }
        if (text.SequenceEqual(".."))
        {
            return EdtfReasons.OpenAlone;
        }
        if (text.IndexOfAny('x', 'u') >= 0)
        {
            return EdtfReasons.SmallX;
        }
        var time = text.IndexOf('T');
        var fault = EdtfYearParser.StartsLong(text)
            ? EdtfYearParser.ReadLong(text, ref date)
            : ReadComponents(time < 0 ? text : text[..time], ref date);
        fault ??= Check(date);
        return fault is null && time >= 0 ? EdtfTimeParser.Read(text[(time + 1)..], ref date) : fault;
    }

    private static string? ReadComponents(ReadOnlySpan<char> text, ref EdtfDate date)
    {
        var left = TakeQualifier(ref text);
        var fault = EdtfYearParser.ReadFourDigits(ref text, ref date);
        if (fault is not null)
        {
            return fault;
        }
        var right = TakeQualifier(ref text);
        date = date with { Precision = DatePrecision.Year, YearQualifier = left | right };
        if (text.IsEmpty)
        {
            return null;
        }
        if (text[0] != '-')
        {
            return char.IsAsciiDigit(text[0]) || text[0] == 'X' ? EdtfReasons.YearTooLongWithoutY : EdtfReasons.Unexpected(text[0]);
        }

        text = text[1..];
        left = TakeQualifier(ref text);
        if (!TakeTwoDigits(ref text, out var month, out var monthX))
        {
            return EdtfReasons.MonthDigits;
        }
        right = TakeQualifier(ref text);
        date = date with
        {
            Precision = monthX == 0 && month is >= SubYear.FirstCode and <= SubYear.LastCode ? DatePrecision.SubYear : DatePrecision.Month,
            Month = month,
            MonthX = monthX,
            MonthQualifier = left | right,
            YearQualifier = date.YearQualifier | right,
        };
        if (text.IsEmpty)
        {
            return null;
        }
        if (text[0] != '-')
        {
            return char.IsAsciiDigit(text[0]) ? EdtfReasons.MonthDigits : EdtfReasons.Unexpected(text[0]);
        }
        if (date.Precision == DatePrecision.SubYear)
        {
            return EdtfReasons.SubYearHasNoDays(month);
        }

        text = text[1..];
        left = TakeQualifier(ref text);
        if (!TakeTwoDigits(ref text, out var day, out var dayX))
        {
            return EdtfReasons.DayDigits;
        }
        right = TakeQualifier(ref text);
        date = date with
        {
            Precision = DatePrecision.Day,
            Day = day,
            DayX = dayX,
            DayQualifier = left | right,
            MonthQualifier = date.MonthQualifier | right,
            YearQualifier = date.YearQualifier | right,
        };
        return text.IsEmpty ? null
            : char.IsAsciiDigit(text[0]) ? EdtfReasons.DayDigits
            : text[0] == '-' ? EdtfReasons.TooManyParts
            : EdtfReasons.Unexpected(text[0]);
    }

    /// <summary>Whether the calendar knows what was written.</summary>
    private static string? Check(in EdtfDate date)
    {
        if (date.Significant > 0 && (date.Precision != DatePrecision.Year || date.YearX != 0))
        {
            return EdtfReasons.SignificantNeedsYear;
        }
        if (date.Precision is DatePrecision.Year or DatePrecision.SubYear)
        {
            return null;
        }
        if (date.MonthX == 0 && date.Month is < 1 or > 12)
        {
            return EdtfReasons.NoSuchMonth(date.Month);
        }
        if (date.Precision == DatePrecision.Day && date.DayX == 0 && date.Day is < 1 or > 31)
        {
            return EdtfReasons.NoSuchDay(date.Day);
        }
        if (EdtfDays.TryHull(date, out _))
        {
            return null;
        }
        if (date.Precision == DatePrecision.Month || (date.MonthX != 0 && date.DayX != 0))
        {
            return date.Precision == DatePrecision.Month ? EdtfReasons.NoMonthFits : EdtfReasons.NoDayFits;
        }
        if (date.MonthX != 0 || date.DayX != 0)
        {
            return EdtfReasons.NoDayFits;
        }
        return date.YearX == 0
            ? EdtfReasons.MonthHasFewerDays(date.Month, CalendarDay.DaysInMonth(date.Year, date.Month), EdtfYearParser.PlainYear(date.Year))
            : EdtfReasons.MonthHasFewerDays(date.Month, LongestOf(date), year: null);
    }

    private static int LongestOf(in EdtfDate date)
    {
        // February 30 is refused in any year; February 29 only where no year of the mask is a leap year.
        return date.Month != 2 ? CalendarDay.DaysInMonth(2001, date.Month) : date.Day == 29 ? 28 : 29;
    }

    private static EdtfQualifier TakeQualifier(ref ReadOnlySpan<char> text)
    {
        var qualifier = text.IsEmpty ? EdtfQualifier.None : EdtfQualifierText.FromChar(text[0]);
        text = qualifier == EdtfQualifier.None ? text : text[1..];
        return qualifier;
    }

    private static bool TakeTwoDigits(ref ReadOnlySpan<char> text, out byte value, out byte mask)
    {
        value = mask = 0;
        if (text.Length < 2)
        {
            return false;
        }
        for (var i = 0; i < 2; i++)
        {
            value *= 10;
            if (text[i] == 'X')
            {
                mask |= (byte)(0b10 >> i);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                value += (byte)(text[i] - '0');
            }
            else
            {
                return false;
            }
        }
        text = text[2..];
        return true;
    }
}
