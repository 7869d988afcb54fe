namespace Skein.Model.Dates;

/// <summary>The finest component that a date names.</summary>
internal enum DatePrecision : byte
{
    Year,
    SubYear,
    Month,
    Day,
    Minute,
    Second,
}

/// <summary>How a year is written.</summary>
internal enum YearForm : byte
{
    FourDigits,
    Long,
    Exponential,
}

/// <summary>
/// One EDTF date with its components, as written: the building block of plain values, interval ends and set members.
/// A digit written X is stored as zero, and a bit of the component's X field marks it (bit 0 is the ones).
/// </summary>
internal readonly record struct EdtfDate
{
    public DatePrecision Precision { get; init; }

    public bool Negative { get; init; }

    /// <summary>The year without its sign.</summary>
    public long Magnitude { get; init; }

    public byte YearX { get; init; }

    public YearForm Form { get; init; }

    /// <summary>Of an exponential year: 17 in <c>Y17E7</c>.</summary>
    public long Mantissa { get; init; }

    public byte Exponent { get; init; }

    /// <summary>The digits that count in <c>1950S2</c>; 0 where nothing is said.</summary>
    public byte Significant { get; init; }

    /// <summary>1 to 12, or a sub-year code 21 to 41.</summary>
    public byte Month { get; init; }

    public byte MonthX { get; init; }

    public byte Day { get; init; }

    public byte DayX { get; init; }

    public EdtfQualifier YearQualifier { get; init; }

    public EdtfQualifier MonthQualifier { get; init; }

    public EdtfQualifier DayQualifier { get; init; }

    /// <summary>The first second of the day that the time names.</summary>
    public int SecondOfDay { get; init; }

    /// <summary>Minutes east of UTC, null where no offset is written.</summary>
    public short? Offset { get; init; }

    public bool HasTime => Precision >= DatePrecision.Minute;

    public bool HasMask => (YearX | MonthX | DayX) != 0;

    /// <summary>The year as written, with zeros for unknown digits.</summary>
    public long Year => Negative ? -Magnitude : Magnitude;

    public EdtfQualifier AnyQualifier => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>Whether every component carries the same qualifier, so that one sign at the end says it all.</summary>
    public bool IsQualifiedAsAWhole => Precision switch
    {
        DatePrecision.Year => true,
        DatePrecision.Month or DatePrecision.SubYear => YearQualifier == MonthQualifier,
        _ => YearQualifier == MonthQualifier && MonthQualifier == DayQualifier,
    };

    /// <summary>How many years one unit of the year's precision holds: 10 for <c>201X</c>, 100 for <c>1950S2</c>, 1 for <c>2015</c>.</summary>
    public long YearsInUnit
    {
        get
        {
            if (Significant > 0)
            {
                // Four-digit years keep their leading zeros, so 0950 has four digits.
                var digits = Form == YearForm.FourDigits ? 4 : DigitCount(Magnitude);
                return PowerOfTen(digits - Significant);
            }
            var unknownAtRight = 0;
            while ((YearX >> unknownAtRight & 1) != 0)
            {
                unknownAtRight++;
            }
            return PowerOfTen(unknownAtRight);
        }
    }

    /// <summary>The lowest level of ISO 8601-2 whose features write this date.</summary>
    public int Level
    {
        get
        {
            if (Form == YearForm.Exponential || Significant > 0 || !IsQualifiedAsAWhole
                || (Precision == DatePrecision.SubYear && Month > SubYear.LastSeasonOfLevel1)
                || (HasMask && !IsMaskOfLevel1))
            {
                return 2;
            }
            return HasMask || Negative || Form == YearForm.Long || AnyQualifier != EdtfQualifier.None || Precision == DatePrecision.SubYear ? 1 : 0;
        }
    }

    private bool IsMaskOfLevel1 => Precision switch
    {
        DatePrecision.Year => YearX is 0b01 or 0b11,
        DatePrecision.Month => YearX == 0 && MonthX == 0b11,
        DatePrecision.Day => YearX == 0 && MonthX is 0 or 0b11 && DayX == 0b11,
        _ => false,
    };

    private static int DigitCount(long magnitude)
    {
        var digits = 1;
        for (var rest = magnitude; rest >= 10; rest /= 10)
        {
            digits++;
        }
        return digits;
    }

    internal static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }
        return power;
    }
}
