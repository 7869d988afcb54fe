namespace Skein.Model.Dates;

/// <summary>Earliest and latest of a value.</summary>
internal static class EdtfBounds
{
    public static DateBounds Of(Edtf value, FuzzyPadding? padding)
    {
        switch (value.Kind)
        {
            case EdtfKind.Date:
                return new DateBounds(First(value.Date, padding), Last(value.Date, padding), padding);
            case EdtfKind.Interval:
                var interval = value.Members[0];
                return new DateBounds(Earliest(interval, padding), Latest(interval, padding), padding);
            default:
                var earliest = Earliest(value.Members[0], padding);
                var latest = Latest(value.Members[0], padding);
                foreach (var member in value.Members.AsSpan(1))
                {
                    // An open member can only be the first or the last of its set.
                    if (earliest.Kind == DateBoundKind.Finite && Earliest(member, padding).Day < earliest.Day)
                    {
                        earliest = Earliest(member, padding);
                    }
                    if (Latest(member, padding) is var other && (other.Kind == DateBoundKind.Open || other.Day > latest.Day))
                    {
                        latest = other;
                    }
                }
                return new DateBounds(earliest, latest, padding);
        }
    }

    private static DateBound Earliest(in EdtfMember member, FuzzyPadding? padding) => member.StartKind switch
    {
        EdtfEnd.Open => DateBound.Open,
        EdtfEnd.Unknown => DateBound.Unknown,
        _ => First(member.Start, padding),
    };

    private static DateBound Latest(in EdtfMember member, FuzzyPadding? padding) => member.EndKind switch
    {
        EdtfEnd.Open => DateBound.Open,
        EdtfEnd.Unknown => DateBound.Unknown,
        _ => Last(member.End, padding),
    };

    public static DateBound First(in EdtfDate date, FuzzyPadding? padding) =>
        Bound(date, DateEdge.Of(date, padding).First, date.SecondOfDay);

    public static DateBound Last(in EdtfDate date, FuzzyPadding? padding) =>
        Bound(date, DateEdge.Of(date, padding).Last, date.Precision == DatePrecision.Minute ? date.SecondOfDay + 59 : date.SecondOfDay);

    private static DateBound Bound(in EdtfDate date, long day, int second) => new(
        DateBoundKind.Finite,
        CalendarDay.FromNumber(day),
        date.HasTime ? new TimeOnly(second * TimeSpan.TicksPerSecond) : null,
        date.Offset);
}
