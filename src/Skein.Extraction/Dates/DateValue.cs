using System.Globalization;

namespace Skein.Extraction.Dates;

/// <summary>A date as far as words give it. Year 0 and month 0 are not given yet.</summary>
/// <param name="Unit">How fine it is; never a week.</param>
/// <param name="Year">1000 to 2199, or 0.</param>
/// <param name="Month">1 to 12, a code 21 to 41 of a part of the year, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
internal sealed record DateValue(DateUnit Unit, int Year, int Month = 0, int Day = 0)
{
    /// <summary>The last of a stretch that starts here, with its own doubt; null for a single date.</summary>
    public DateValue? To { get; init; }

    /// <summary>EDTF's mark "~".</summary>
    public bool IsAbout { get; init; }

    /// <summary>The middle third is meant ("mid-November").</summary>
    public bool IsMiddle { get; init; }

    /// <summary>Written as it is, where words leave two days open; empty otherwise.</summary>
    public string Written { get; init; } = "";

    /// <summary>A day of the calendar, which 31 June is not.</summary>
    public DateOnly? AsDay => Unit == DateUnit.Day && To is null && Year > 0 && Month is > 0 and <= 12 && Day > 0 && Day <= DateTime.DaysInMonth(Year, Month)
        ? new DateOnly(Year, Month, Day)
        : null;

    /// <summary>The first day; 1 January of the first year where the date is not whole.</summary>
    public DateOnly First => Unit switch
    {
        DateUnit.Day when AsDay is { } day => day,
        DateUnit.Month when Month is > 0 and <= 12 => new DateOnly(Year, Month, 1),
        DateUnit.Part => new DateOnly(Year, FirstMonth, 1),
        _ when To is not null && Unit == DateUnit.Day => new DateOnly(Year, Month, Math.Min(Day, DateTime.DaysInMonth(Year, Month))),
        _ => new DateOnly(Math.Max(1, Year), 1, 1),
    };

    /// <summary>The last day.</summary>
    public DateOnly Last => To is not null ? To.Last : Unit switch
    {
        DateUnit.Day => First,
        DateUnit.Month => First.AddMonths(1).AddDays(-1),
        DateUnit.Part => First.AddMonths(Month <= 36 ? 3 : Month <= 39 ? 4 : 6).AddDays(-1),
        DateUnit.Decade => First.AddYears(10).AddDays(-1),
        _ => First.AddYears(1).AddDays(-1),
    };

    private int FirstMonth => Month switch
    {
        <= 24 => ((Month - 21) * 3) + 3,
        <= 36 => ((Month - 33) * 3) + 1,
        <= 39 => ((Month - 37) * 4) + 1,
        _ => ((Month - 40) * 6) + 1,
    };

    public static DateValue Of(DateOnly day) => new(DateUnit.Day, day.Year, day.Month, day.Day);

    public static DateValue Stretch(DateOnly first, DateOnly last) => Of(first) with { To = Of(last) };

    /// <summary>As EDTF; what no calendar has is found when it is parsed.</summary>
    public override string ToString() => Written.Length > 0 ? Written : To is null ? One() : One() + "/" + To;

    private string One()
    {
        var year = Year == 0 ? "XXXX" : Year.ToString("0000", CultureInfo.InvariantCulture);
        var text = Unit == DateUnit.Decade ? year[..3] + "X"
            : year + (Month > 0 ? "-" + Month.ToString("00", CultureInfo.InvariantCulture) : "") + (Day > 0 ? "-" + Day.ToString("00", CultureInfo.InvariantCulture) : "");
        return IsAbout ? text + "~" : text;
    }
}
