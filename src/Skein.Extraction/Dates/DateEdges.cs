namespace Skein.Extraction.Dates;

/// <summary>Stretches with one known end: "since 2012" goes on, "until June" has a beginning that is not told.</summary>
internal static class DateEdges
{
    /// <summary>The stretch as EDTF.</summary>
    public static string Of(DateValue value, AroundKind kind) => kind switch
    {
        AroundKind.Since => (value with { To = null }) + "/..",
        AroundKind.Before => "/" + Neighbor(value with { To = null }, value.First, -1),
        AroundKind.After => Neighbor(value.To ?? value, value.Last, 1) + "/",
        _ => "/" + (value.To ?? value),
    };

    private static DateValue Neighbor(DateValue value, DateOnly day, int step) => value.Unit switch
    {
        DateUnit.Year => value with { Year = value.Year + step },
        DateUnit.Month => value.First.AddMonths(step) is var month ? value with { Year = month.Year, Month = month.Month } : value,
        _ => DateValue.Of(day.AddDays(step)) with { IsAbout = value.IsAbout },
    };
}
