using System.Globalization;

namespace Skein.Model.Dates;

/// <summary>Why a text is no EDTF value: every sentence that the parser says, in one place.</summary>
internal static class EdtfReasons
{
    public const string Empty = "The date is empty.";
    public const string TooLong = "The date is longer than 4,000 characters.";
    public const string Spaces = "An EDTF date has no spaces.";
    public const string SmallX = "An unknown digit is written as a capital X, such as 201X.";
    public const string YearDigits = "A year is written with four digits, such as 2015 or 0950.";
    public const string YearTooLongWithoutY = "A year of more than four digits starts with Y, such as Y12345.";
    public const string LongYearTooShort = "Only a year of more than four digits starts with Y.";
    public const string LongYearDigits = "After Y come the digits of a year, without leading zeros, such as Y12345 or Y17E7.";
    public const string YearTooFar = "Years beyond 1,000,000,000,000,000 either side of year 0 are not supported.";
    public const string YearMinusZero = "There is no year -0000; year 0 is written 0000.";
    public const string SignificantDigits = "After S comes the number of digits that count, from 1 to the number of digits of the year, such as 1950S2.";
    public const string SignificantNeedsYear = "Significant digits (S) belong to a year alone, with no month, day or unknown digit.";
    public const string MonthDigits = "A month is written with two digits, such as 2015-01.";
    public const string DayDigits = "A day is written with two digits, such as 2015-01-05.";
    public const string NoMonthFits = "No month from 01 to 12 fits the month as written.";
    public const string NoDayFits = "No day of the calendar fits the date as written.";
    public const string TooManyParts = "A date has at most a year, a month and a day.";
    public const string TimeNeedsDay = "A time of day needs a whole date without ?, ~, % or X, such as 2015-11-13T21:20:00.";
    public const string TimeShape = "A time of day is written hh:mm:ss or hh:mm, from 00:00:00 to 23:59:59, with Z or an offset such as +01:00 after it.";
    public const string OffsetShape = "An offset from UTC is written Z, +hh:mm or -hh:mm and is at most 18 hours; no offset is written -00:00.";
    public const string OneSlash = "An interval has one slash, between its start and its end.";
    public const string IntervalWithoutDate = "An interval needs a date at one of its ends.";
    public const string IntervalBackwards = "The interval ends before it begins.";
    public const string SetInInterval = "A set in brackets or braces cannot be an end of an interval.";
    public const string SetNotClosed = "A set that opens with [ closes with ], and one that opens with { closes with }.";
    public const string SetMemberEmpty = "A set lists dates with commas between them and none left empty, such as [2015-11-12,2015-11-14].";
    public const string SetMemberTime = "A set lists dates without a time of day.";
    public const string SetOpenInside = "Only the first member of a set may have an open start (..2015), and only the last an open end (2015..).";
    public const string RangeWithoutDate = "A range in a set needs a date at one of its ends.";
    public const string RangeBackwards = "A range in the set ends before it begins.";
    public const string RangeShape = "A range in a set has two dots, with a date on one side or on both, such as 2013..2015.";
    public const string OpenAlone = "Two dots stand for an open end of an interval or of a range in a set, such as 2013/.. or [..2013].";

    public static string NoSuchMonth(int month) =>
        string.Create(CultureInfo.InvariantCulture, $"There is no month {month:D2}; months go from 01 to 12, and seasons and other parts of a year from 21 to 41.");

    public static string NoSuchDay(int day) => string.Create(CultureInfo.InvariantCulture, $"There is no day {day:D2}; days go from 01 to 31.");

    public static string SubYearHasNoDays(int code) =>
        string.Create(CultureInfo.InvariantCulture, $"{code} is a {(code <= 32 ? "season" : "part of the year")}, and no day can follow it.");

    public static string MonthHasFewerDays(int month, int days, string? year) =>
        $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}{(year is null ? "" : " ")}has {days.ToString(CultureInfo.InvariantCulture)} days.";

    public static string Unexpected(char c) => char.IsControl(c) || char.IsSurrogate(c)
        ? "The date holds a character that EDTF does not use."
        : $"The character \"{c}\" is not expected there; a date is written year, month, day, such as 2015-11-13.";
}
