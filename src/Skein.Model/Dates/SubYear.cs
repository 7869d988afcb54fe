namespace Skein.Model.Dates;

/// <summary>
/// The parts of a year that EDTF writes in the month's place, codes 21 to 41. ISO 8601-2 gives the codes but no days; they are read here as
/// whole months. Seasons 21 to 24, which leave the hemisphere open, are read as northern ones, and a season that spans the turn of the year
/// belongs to the year in which it begins: winter 2014 is December 2014 to February 2015.
/// </summary>
internal static class SubYear
{
    public const int FirstCode = 21;
    public const int LastCode = 41;
    public const int LastSeasonOfLevel1 = 24;
    public const int LastSeason = 32;

    /// <summary>The first month (1 to 12) and the number of months; the last month may lie in the next year.</summary>
    public static (int FirstMonth, int Months) MonthsOf(int code) => code switch
    {
        <= 24 => (((code - 21) * 3) + 3, 3),
        <= 28 => (((code - 25) * 3) + 3, 3),
        <= 32 => ((((((code - 29) * 3) + 3) + 6 - 1) % 12) + 1, 3),
        <= 36 => (((code - 33) * 3) + 1, 3),
        <= 39 => (((code - 37) * 4) + 1, 4),
        _ => (((code - 40) * 6) + 1, 6),
    };
}
