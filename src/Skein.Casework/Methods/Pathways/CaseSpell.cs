using Skein.Graph.Edges;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Change;

namespace Skein.Casework.Methods.Pathways;

/// <summary>A spell as one statement tells it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">When it held, in days since 1970-01-01.</param>
/// <param name="IsDoubtful">True when it may not have been.</param>
/// <param name="Statement">The statement.</param>
internal sealed record CaseSpell(SpellKind Kind, EdgeSpan Span, bool IsDoubtful, StatementId Statement)
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The spell as the method counts it.</summary>
    public DatedSpell Dated => new(Kind, Began, IsDoubtful);

    /// <summary>
    /// When it began. A spell without a beginning began some day up to its end: that it was always there is not what a source means.
    /// </summary>
    public DayBounds Began => new(DayOf(Span.EarliestStart), DayOf(Span.LatestStart == int.MinValue ? Span.LatestEnd : Span.LatestStart));

    /// <summary>The last days of which it tells anything; open where it goes on.</summary>
    public DayBounds Ended => new(DayOf(Span.EarliestEnd), DayOf(Span.LatestEnd));

    /// <summary>The span of a date; unknown for none.</summary>
    public static EdgeSpan SpanOf(Edtf? date, SpellTiming timing)
    {
        if (date is null)
        {
            return EdgeSpan.Unknown;
        }

        var span = TieSpans.Of(date);
        return timing switch
        {
            SpellTiming.Happened => Within(span.EarliestStart, span.LatestEnd),
            SpellTiming.Stood when !date.ToString().Contains('/', StringComparison.Ordinal) => span with { EarliestStart = int.MinValue },
            _ => span,
        };
    }

    /// <summary>The span of what happened on one day within bounds.</summary>
    public static EdgeSpan SpanOf(DayBounds bounds) => Within(
        bounds.Earliest is { } first ? first.DayNumber - Epoch : int.MinValue, bounds.Latest is { } last ? last.DayNumber - Epoch : int.MaxValue);

    /// <summary>True when it is sure to have touched the days from first to last.</summary>
    public bool IsIn(DateOnly first, DateOnly last)
    {
        var (from, to) = (first.DayNumber - Epoch, last.DayNumber - Epoch);
        return !IsDoubtful
            && ((Span.LatestStart <= Span.EarliestEnd && Span.LatestStart <= to && Span.EarliestEnd >= from)
                || (Span.EarliestStart >= from && Span.LatestEnd <= to));
    }

    private static EdgeSpan Within(int first, int last) => new(first, last, first, last);

    // Days that the calendar does not reach are open.
    private static DateOnly? DayOf(int day) =>
        (long)day + Epoch is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;
}
