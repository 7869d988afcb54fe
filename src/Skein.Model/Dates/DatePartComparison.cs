namespace Skein.Model.Dates;

/// <summary>Compares two parts; how parts make up sets is <see cref="DateComparison"/>'s concern.</summary>
internal static class DatePartComparison
{
    public static Certainty Before(in DatePart left, in DatePart right) => DateEdge.Precedes(left.End, right.Start);

    public static Certainty Overlaps(in DatePart left, in DatePart right)
    {
        var before = Before(left, right);
        var after = Before(right, left);
        if (before == Certainty.Certain || after == Certainty.Certain || !HaveDayInCommon(left, right))
        {
            return Certainty.Impossible;
        }
        if (left.Form == DatePartForm.Series || right.Form == DatePartForm.Series)
        {
            return SeriesMeets(left, right) || SeriesMeets(right, left) ? Certainty.Certain : Certainty.Possible;
        }
        return before == Certainty.Impossible && after == Certainty.Impossible ? Certainty.Certain : Certainty.Possible;
    }

    /// <summary>Whether all of <paramref name="inner"/> lies inside <paramref name="outer"/>.</summary>
    public static Certainty Contains(in DatePart outer, in DatePart inner)
    {
        var start = outer.IsPeriod ? outer.Start with { Last = outer.Start.First } : outer.Start;
        var end = outer.IsPeriod ? outer.End with { First = outer.End.Last } : outer.End;
        var startsInside = Not(DateEdge.Precedes(inner.Start, start));
        var endsInside = Not(DateEdge.Precedes(end, inner.End));
        var answer = startsInside < endsInside ? startsInside : endsInside;
        return answer == Certainty.Possible && !HaveDayInCommon(outer, inner) ? Certainty.Impossible : answer;
    }

    private static Certainty Not(Certainty certainty) => Certainty.Certain - (int)certainty;

    private static bool SeriesMeets(in DatePart series, in DatePart other) =>
        series.Form == DatePartForm.Series && other.Core is { } core && series.HasUnitInside(core);

    private static bool HaveDayInCommon(in DatePart left, in DatePart right)
    {
        if (!left.HasGaps && !right.HasGaps)
        {
            return true; // The edges have answered already; instants of two zones need not share a day.
        }
        foreach (var run in left.Runs(right.Hull))
        {
            if (right.Runs(run).Any())
            {
                return true;
            }
        }
        return false;
    }
}
