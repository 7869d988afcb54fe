using Skein.Graph.Edges;

namespace Skein.Graph.Time;

/// <summary>
/// What the days of one edge can be. A choice is a start and an end within their bounds, the end on or after the start; the edge holds on
/// every day between them. Questions ask of all choices of one edge; edges are chosen independently of each other. The spans asked here are
/// tight, and of two windows neither end of the second lies before that of the first.
/// </summary>
internal static class SpanChoices
{
    /// <summary>Holds on every day.</summary>
    public static EdgeSpan Always { get; } = new(int.MinValue, int.MinValue, int.MaxValue, int.MaxValue);

    /// <summary>The same choices with bounds that are each reached by one of them: no start after the latest end, no end before the earliest start.</summary>
    public static EdgeSpan Tighten(EdgeSpan span) => span.IsOrdered
        ? new(span.EarliestStart, Math.Min(span.LatestStart, span.LatestEnd), Math.Max(span.EarliestEnd, span.EarliestStart), span.LatestEnd)
        : throw new ArgumentException("The bounds of a span are in order: earliest before latest, start before end.", nameof(span));

    /// <summary>True when it can miss the first window and touch the second: it begins after the first one's last day.</summary>
    public static bool CanBeBorn(EdgeSpan span, DayWindow before, DayWindow now)
    {
        var start = Math.Max(span.EarliestStart, before.Last + 1);
        return start <= Math.Min(span.LatestStart, now.Last) && span.LatestEnd >= Math.Max(start, now.First);
    }

    /// <summary>True when it can touch the first window and miss the second: it ends before the second one's first day.</summary>
    public static bool CanDie(EdgeSpan span, DayWindow before, DayWindow now)
    {
        var end = Math.Min(span.LatestEnd, now.First - 1);
        return end >= Math.Max(span.EarliestEnd, before.First) && span.EarliestStart <= Math.Min(end, before.Last);
    }

    /// <summary>True when it can miss both windows: after both, before both, or in a gap between them.</summary>
    public static bool CanMissBoth(EdgeSpan span, DayWindow before, DayWindow now)
    {
        var start = Math.Max(span.EarliestStart, before.Last + 1);
        var end = Math.Min(span.LatestEnd, now.First - 1);
        return span.LatestStart > now.Last || span.EarliestEnd < before.First
            || (start <= Math.Min(span.LatestStart, end) && end >= span.EarliestEnd);
    }
}
