using Skein.Exchange.Tables;
using Skein.Graph.Edges;
using Skein.Model.Dates;

namespace Skein.Exchange.Coded;

/// <summary>Reads when an edge holds from two dates in EDTF, each of which may be coarse, open or missing.</summary>
internal static class SpanText
{
    /// <summary>The span; null when neither date is given or one is faulty.</summary>
    /// <param name="start">When it begins: EDTF, <c>..</c> for without bound, empty for unknown.</param>
    /// <param name="end">When it ends, in the same way.</param>
    /// <param name="report">Told of faults.</param>
    public static EdgeSpan? Of(string start, string end, Action<string, (string Code, string Sentence)> report)
    {
        if (start.Length == 0 && end.Length == 0)
        {
            return null;
        }

        if (DaysOf("start", start, int.MinValue, report) is not { } starts || DaysOf("end", end, int.MaxValue, report) is not { } ends)
        {
            return null;
        }

        // What is coarser than it needs to be is cut: an end is never before the earliest start, a start never after the latest end.
        var span = new EdgeSpan(starts.Earliest, Math.Min(starts.Latest, ends.Latest), Math.Max(ends.Earliest, starts.Earliest), ends.Latest);
        if (span.IsOrdered)
        {
            return span;
        }

        report("end", CodedFaults.EndBeforeStart);
        return null;
    }

    private static (int Earliest, int Latest)? DaysOf(string column, string text, int unbounded, Action<string, (string Code, string Sentence)> report)
    {
        if (text.Length == 0)
        {
            return (int.MinValue, int.MaxValue);
        }

        if (text == "..")
        {
            return (unbounded, unbounded);
        }

        if (!Edtf.TryParse(text, out var date, out var reason))
        {
            report(column, TableFaults.NotADate(text, reason));
            return null;
        }

        var bounds = date.Bounds();
        return (
            bounds.Earliest.Kind == DateBoundKind.Finite ? NumberOf(bounds.Earliest.Day) : int.MinValue,
            bounds.Latest.Kind == DateBoundKind.Finite ? NumberOf(bounds.Latest.Day) : int.MaxValue);
    }

    private static int NumberOf(CalendarDay day) => (int)Math.Clamp(day.Number, int.MinValue + 1L, int.MaxValue - 1L);
}
