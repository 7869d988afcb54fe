namespace Skein.Model.Dates;

/// <summary>Consecutive days, both ends included, by day number; the extreme long values stand for minus and plus infinity.</summary>
internal readonly record struct DayRun(long First, long Last)
{
    public const long NegativeInfinity = long.MinValue;
    public const long PositiveInfinity = long.MaxValue;

    public bool Meets(DayRun other) => First <= other.Last && other.First <= Last;

    public bool Covers(DayRun other) => First <= other.First && other.Last <= Last;
}
