namespace Skein.Extraction.Dates;

/// <summary>What the elements of a pattern took; 0 is nothing.</summary>
internal struct DateCaptures
{
    public int Weekday;
    public int Day;
    public int Month;
    public int Year;
    public int Season;
    public int Decade;
    public int Number;
    public DateUnit? Unit;
    public bool IsMiddle;

    /// <summary>The tokens in front that belong to the mention only.</summary>
    public int Lead;
}
