using Skein.Graph.Edges;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Ties;

namespace Skein.Networks.Change;

/// <summary>
/// When a tie holds, as spans of days since 1970-01-01 with bounds. Statements are taken as true, so a tie holds in each span; what is
/// between them is stated below. Dates are read as everywhere in Skein: a date coarser than a day is something at some time within it; an
/// interval is everything from some day in its start to some day in its end; an open end is without bound; an unknown end is any day from
/// its start on. A set is read cautiously, as something at some time from its first to its last day. Times of day are left aside.
/// </summary>
public static class TieSpans
{
    /// <summary>The spans of a tie; none when no date is known. What has no date adds nothing to what has one.</summary>
    /// <remarks>
    /// <para>
    /// A tie that a source states holds at each of its dates. With several dates there is one more span, of which nothing is certain: that
    /// it held from some of them to some others. So a friendship dated 2010 and 2014 may touch 2012 and must touch 2010 and 2014.
    /// </para>
    /// <para>
    /// A tie through an entity (one flat, one prison) holds while both are there. Of two statements with two dates that is what the dates
    /// share, or, where they share nothing, some time from the first to the last day of both. Where more statements make it, or it is only
    /// possible, it is some time from its <see cref="Tie.Since"/> to the last day of them all: that it exists is as certain as the tie, and
    /// nothing is said of when it began and ended. A tie without valid times has the date of its act or journey.
    /// </para>
    /// </remarks>
    /// <param name="tie">The tie.</param>
    /// <param name="padding">How far approximate dates are widened; null, the default, for strict bounds.</param>
    public static EquatableList<EdgeSpan> Of(Tie tie, FuzzyPadding? padding = null)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var spans = tie.When.Select(date => Of(date, padding)).ToList();
        if (spans.Count == 0)
        {
            return tie.Since is null ? [] : [Of(tie.Since, padding)];
        }

        if (tie.Through.Count > 0)
        {
            return [Through(tie, spans, padding)];
        }

        return spans.Count == 1 ? [spans[0]] : [.. spans, Between(spans)];
    }

    /// <summary>The span of a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="padding">How far approximate dates are widened; null for strict bounds.</param>
    public static EdgeSpan Of(Edtf date, FuzzyPadding? padding = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        // Bounds have the first day of the start and the last of the end; each end of an interval, read by itself, has its own two.
        if (date.ToString().Split('/') is not [var start, var end])
        {
            var (first, last) = DaysOf(date, padding);
            return new EdgeSpan(first, last, first, last);
        }

        var (earliestStart, latestStart) = EndOf(start, int.MinValue, padding);
        var (earliestEnd, latestEnd) = EndOf(end, int.MaxValue, padding);
        return new EdgeSpan(earliestStart, Math.Min(latestStart, latestEnd), Math.Max(earliestEnd, earliestStart), latestEnd);
    }

    /// <summary>The number of a day as spans count it; days millions of years away are as far as a number reaches.</summary>
    /// <param name="day">The day.</param>
    public static int NumberOf(CalendarDay day) => (int)Math.Clamp(day.Number, int.MinValue + 1L, int.MaxValue - 1L);

    private static EdgeSpan Through(Tie tie, List<EdgeSpan> spans, FuzzyPadding? padding)
    {
        if (spans.Count == 1 && tie.Certainty == Certainty.Certain)
        {
            return spans[0];
        }

        if (spans.Count == 2 && tie.Statements.Count == 2)
        {
            var shared = new EdgeSpan(
                spans.Max(span => span.EarliestStart), spans.Max(span => span.LatestStart), spans.Min(span => span.EarliestEnd), spans.Min(span => span.LatestEnd));
            if (shared.IsOrdered)
            {
                return new EdgeSpan(
                    shared.EarliestStart,
                    Math.Min(shared.LatestStart, shared.LatestEnd),
                    Math.Max(shared.EarliestEnd, shared.EarliestStart),
                    shared.LatestEnd);
            }
        }

        // Since says when the later of two spells begins, unless the start of one of them is without bound or unknown.
        var first = spans.Min(span => span.EarliestStart);
        var last = spans.Max(span => span.LatestEnd);
        var since = tie.Since is null || first == int.MinValue ? first : Math.Max(first, Of(tie.Since, padding).EarliestStart);
        return since <= last ? new EdgeSpan(since, last, since, last) : new EdgeSpan(first, last, first, last);
    }

    private static EdgeSpan Between(List<EdgeSpan> spans) => new(
        spans.Min(span => span.EarliestStart), spans.Max(span => span.LatestStart), spans.Min(span => span.EarliestEnd), spans.Max(span => span.LatestEnd));

    private static (int Earliest, int Latest) EndOf(string end, int unbounded, FuzzyPadding? padding) => end switch
    {
        ".." => (unbounded, unbounded),
        "" => (int.MinValue, int.MaxValue),
        _ => DaysOf(Edtf.Parse(end), padding),
    };

    private static (int First, int Last) DaysOf(Edtf date, FuzzyPadding? padding)
    {
        var bounds = date.Bounds(padding);
        return (
            bounds.Earliest.Kind == DateBoundKind.Finite ? NumberOf(bounds.Earliest.Day) : int.MinValue,
            bounds.Latest.Kind == DateBoundKind.Finite ? NumberOf(bounds.Latest.Day) : int.MaxValue);
    }
}
