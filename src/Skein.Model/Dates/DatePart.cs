namespace Skein.Model.Dates;

/// <summary>How a part of a value fills time.</summary>
internal enum DatePartForm
{
    /// <summary>Something at an unknown place between the edges: <c>2015-11</c> is some time in November.</summary>
    Plain,

    /// <summary>Everything from a start to an end.</summary>
    Interval,

    /// <summary>Something in every unit from the first to the last: <c>{2013..2015}</c> is three years.</summary>
    Series,
}

/// <summary>
/// A piece of time with edges that may be uncertain. <see cref="Start"/> and <see cref="End"/> say where it may begin and end; a plain part
/// may do both anywhere in its days.
/// </summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">How it fills the time between.</param>
/// <param name="Date">The date behind a plain part (its mask may leave gaps); the finer end of a series.</param>
/// <param name="IsPeriod">Whether it can be read as the whole of its days when the question is what lies inside it.</param>
internal readonly record struct DatePart(DateEdge Start, DateEdge End, DatePartForm Form, EdtfDate Date, bool IsPeriod)
{
    /// <summary>Every day that it may touch.</summary>
    public DayRun Hull => new(Start.First, End.Last);

    /// <summary>The days that it certainly fills, null where there are none.</summary>
    public DayRun? Core
    {
        get
        {
            if (Form == DatePartForm.Series || (Form == DatePartForm.Plain && Start.IsMoment))
            {
                return null;
            }
            var first = Start.IsMoment ? Start.Last + 1 : Start.Last;
            var last = End.IsMoment ? End.First - 1 : End.First;
            return first <= last ? new DayRun(first, last) : null;
        }
    }

    public bool HasGaps => Form == DatePartForm.Plain && EdtfDays.HasGaps(Date) && Hull == StrictHull;

    private static long LastUpTo(long limit, in DateEdge edge, in EdtfDate date)
    {
        var last = limit;
        if (EdtfDays.HasGaps(date))
        {
            foreach (var run in EdtfDays.Runs(date, new DayRun(edge.First, limit)))
            {
                last = Math.Min(run.Last, limit);
            }
        }
        return last;
    }

    private static long FirstFrom(long limit, in DateEdge edge, in EdtfDate date)
    {
        if (EdtfDays.HasGaps(date))
        {
            foreach (var run in EdtfDays.Runs(date, new DayRun(limit, edge.Last)))
            {
                return Math.Max(run.First, limit);
            }
        }
        return limit;
    }

    private DayRun StrictHull => EdtfDays.TryHull(Date, out var hull) ? hull : default;

    public static DatePart Of(in EdtfDate date, FuzzyPadding? padding)
    {
        var edge = DateEdge.Of(date, padding);
        return new DatePart(edge, edge, DatePartForm.Plain, date, IsPeriod: !date.HasMask && date.Significant == 0);
    }

    public static DatePart OfInterval(in EdtfMember member, FuzzyPadding? padding)
    {
        var start = member.StartKind == EdtfEnd.Date ? DateEdge.Of(member.Start, padding) : DateEdge.MinusInfinity;
        var end = member.EndKind == EdtfEnd.Date ? DateEdge.Of(member.End, padding) : DateEdge.PlusInfinity;
        if (member.StartKind == EdtfEnd.Unknown)
        {
            start = new DateEdge(DayRun.NegativeInfinity, end.Last);
        }
        if (member.EndKind == EdtfEnd.Unknown)
        {
            end = new DateEdge(start.First, DayRun.PositiveInfinity);
        }
        // An end never lies before its start, whatever the two dates allow one by one.
        if (start.Last > end.Last)
        {
            start = start with { Last = LastUpTo(end.Last, start, member.Start) };
        }
        if (end.First < start.First)
        {
            end = end with { First = FirstFrom(start.First, end, member.End) };
        }
        return new DatePart(start, end, DatePartForm.Interval, default, IsPeriod: false);
    }

    /// <summary>One unknown day of a range in a one-of set.</summary>
    public static DatePart OfOneInRange(in EdtfMember member, FuzzyPadding? padding)
    {
        var hull = OfInterval(member, padding).Hull;
        var edge = new DateEdge(hull.First, hull.Last);
        return new DatePart(edge, edge, DatePartForm.Plain, default, IsPeriod: false);
    }

    /// <summary>Every unit of a range in an all-of set; of days, that is an interval.</summary>
    public static DatePart OfAllInRange(in EdtfMember member, FuzzyPadding? padding)
    {
        var interval = OfInterval(member, padding);
        var finer = member.StartKind != EdtfEnd.Date || (member.EndKind == EdtfEnd.Date && member.End.Precision > member.Start.Precision)
            ? member.End
            : member.Start;
        return finer is { Precision: DatePrecision.Day, HasMask: false }
            ? interval
            : interval with { Form = DatePartForm.Series, Date = finer, IsPeriod = true };
    }

    /// <summary>Whether some unit of a series lies wholly inside the days.</summary>
    public bool HasUnitInside(DayRun days)
    {
        if (Date.HasMask || Date.YearsInUnit != 1 || Date.Precision is not (DatePrecision.Year or DatePrecision.Month))
        {
            return false; // Seasons and decades are not counted through; the answer stays "possible".
        }
        var first = Math.Max(days.First, Hull.First);
        var last = Math.Min(days.Last, Hull.Last);
        if (first > last || last == DayRun.PositiveInfinity || first == DayRun.NegativeInfinity)
        {
            return first <= last;
        }
        var months = Date.Precision == DatePrecision.Year ? 12 : 1;
        var day = CalendarDay.FromNumber(first);
        var unit = CalendarDay.FirstOfMonth(day.Year, months == 12 ? 1 : day.Month);
        unit = unit.Number < first ? unit.AddMonths(months) : unit;
        return unit.AddMonths(months).Number - 1 <= last;
    }

    /// <summary>The possible days that meet a window, in order.</summary>
    public IEnumerable<DayRun> Runs(DayRun window) => HasGaps ? EdtfDays.Runs(Date, window) : Hull.Meets(window) ? [Hull] : [];
}
