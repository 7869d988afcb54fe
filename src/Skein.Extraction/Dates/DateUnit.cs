namespace Skein.Extraction.Dates;

/// <summary>How fine a date is.</summary>
internal enum DateUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week; only as a unit of counting, its value is a stretch of days.</summary>
    Week,

    /// <summary>Saturday and Sunday; a stretch of days.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A part of a year by its EDTF code, 21 to 41.</summary>
    Part,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years; the year is the first of them.</summary>
    Decade,
}
