namespace Skein.Model.Dates;

/// <summary>The ends of a value.</summary>
internal static class EdtfEnds
{
    public static DateEnds Of(Edtf value)
    {
        var (earliest, latest, _) = value.Bounds();
        return value.Kind switch
        {
            // A day is filled, and so is a minute; a month or a year says only that something was at some time within it.
            EdtfKind.Date when value.Date is { HasMask: false, Precision: >= DatePrecision.Day } => new DateEnds(earliest, earliest, latest, latest),
            EdtfKind.Interval => OfInterval(value.Members[0], earliest, latest),
            _ => new DateEnds(earliest, latest, earliest, latest),
        };
    }

    private static DateEnds OfInterval(in EdtfMember interval, DateBound earliest, DateBound latest)
    {
        var lastStart = interval.StartKind switch
        {
            EdtfEnd.Open => DateBound.Open,
            EdtfEnd.Unknown => latest.Kind == DateBoundKind.Finite ? latest : DateBound.Unknown,
            _ => EdtfBounds.Last(interval.Start, null),
        };
        var firstEnd = interval.EndKind switch
        {
            EdtfEnd.Open => DateBound.Open,
            EdtfEnd.Unknown => earliest.Kind == DateBoundKind.Finite ? earliest : DateBound.Unknown,
            _ => EdtfBounds.First(interval.End, null),
        };

        // An end never lies before its start, whatever the two dates allow one by one.
        return new DateEnds(earliest, IsAfter(lastStart, latest) ? latest : lastStart, IsAfter(earliest, firstEnd) ? earliest : firstEnd, latest);
    }

    private static bool IsAfter(DateBound left, DateBound right) => left.BeginsAt > right.BeginsAt;
}
