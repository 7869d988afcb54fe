namespace Skein.Model.Dates;

/// <summary>
/// Where a start or an end may lie: a range of days, and for a date-time also a range of instants. Two edges are compared by instant only
/// if both have an offset from UTC; otherwise by the days as written, and two times of one day are then not put in order.
/// </summary>
internal readonly record struct DateEdge(long First, long Last, bool IsMoment = false, bool IsZoned = false, long FirstInstant = 0, long LastInstant = 0)
{
    private const int SecondsInDay = 86_400;

    public static DateEdge MinusInfinity { get; } = new(DayRun.NegativeInfinity, DayRun.NegativeInfinity);

    public static DateEdge PlusInfinity { get; } = new(DayRun.PositiveInfinity, DayRun.PositiveInfinity);

    public DayRun Days => new(First, Last);

    public static DateEdge Of(in EdtfDate date, FuzzyPadding? padding)
    {
        EdtfDays.TryHull(date, out var days);
        if (!date.HasTime)
        {
            days = padding?.Widen(date, days) ?? days;
            return new DateEdge(days.First, days.Last);
        }
        if (date.Offset is not { } offset)
        {
            return new DateEdge(days.First, days.Last, IsMoment: true);
        }
        var instant = (days.First * SecondsInDay) + date.SecondOfDay - (offset * 60);
        return new DateEdge(
            days.First, days.Last, IsMoment: true, IsZoned: true, instant, date.Precision == DatePrecision.Minute ? instant + 59 : instant);
    }

    /// <summary>Whether the end <paramref name="left"/> lies before the start <paramref name="right"/>.</summary>
    public static Certainty Precedes(in DateEdge left, in DateEdge right)
    {
        if (left.IsZoned && right.IsZoned)
        {
            return Precedes(left.FirstInstant, left.LastInstant, right.FirstInstant, right.LastInstant);
        }
        if (left.IsMoment && right.IsMoment && left.First == right.First)
        {
            return Certainty.Possible;
        }
        return Precedes(left.First, left.Last, right.First, right.Last);
    }

    private static Certainty Precedes(long leftFirst, long leftLast, long rightFirst, long rightLast) =>
        leftLast < rightFirst ? Certainty.Certain : leftFirst < rightLast ? Certainty.Possible : Certainty.Impossible;
}
