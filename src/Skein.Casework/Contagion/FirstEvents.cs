using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Networks.Change;
using Skein.Storage.Reading;

namespace Skein.Casework.Contagion;

/// <summary>
/// When a person first joined, pledged or travelled, as far as statements date it: some day from the first to the last, counted from
/// 1970-01-01, both included. <see cref="int.MinValue"/> where no first day is known ("by March 2016").
/// </summary>
/// <param name="First">The first day on which it may have been.</param>
/// <param name="Last">The last day on which it may have been.</param>
internal readonly record struct EventSpan(int First, int Last)
{
    /// <summary>True when it was certainly before the other.</summary>
    public bool IsBefore(EventSpan other) => Last < other.First;
}

/// <summary>
/// The first dated event of each person of a case. Events are statements with the properties <see cref="Properties"/>, asserted, claimed or
/// found, and not hedged; what is denied, alleged or suspected dates nobody. A valid time that is an interval counts by its start.
/// </summary>
/// <param name="Spans">By person: of several events the first, whichever that was.</param>
/// <param name="Undated">Persons with events of which none has a date.</param>
internal sealed record FirstEvents(IReadOnlyDictionary<CanonicalId, EventSpan> Spans, IReadOnlySet<CanonicalId> Undated)
{
    public static IReadOnlyList<PropertyCode> Properties { get; } =
        [PropertyCode.From("joined"), PropertyCode.From("pledged-to"), PropertyCode.From("travelled-to")];

    public static FirstEvents Of(CaseView view)
    {
        var spans = new Dictionary<CanonicalId, EventSpan>();
        var seen = new HashSet<CanonicalId>();
        foreach (var shown in view.Statements(new StatementQuery { Properties = [.. Properties] }))
        {
            var statement = shown.Row.Statement;
            if (statement.Stance is Stance.Denies or Stance.Alleges || statement.Modality is not (Modality.Flat or Modality.Reported))
            {
                continue;
            }

            var person = view.Identities.Of(statement.Subject);
            seen.Add(person);
            if (SpanOf(statement.ValidTime) is { } span)
            {
                // The first of two events lies between the smaller first days and the smaller last days.
                spans[person] = spans.TryGetValue(person, out var other)
                    ? new EventSpan(Math.Min(span.First, other.First), Math.Min(span.Last, other.Last))
                    : span;
            }
        }

        seen.ExceptWith(spans.Keys);
        return new FirstEvents(spans, seen);
    }

    private static EventSpan? SpanOf(Edtf? date)
    {
        if (date is null)
        {
            return null;
        }

        // "By some day" is an interval with an open start: the event lies at or before its end.
        var span = TieSpans.Of(date);
        var last = span.LatestStart == int.MinValue ? span.LatestEnd : span.LatestStart;
        return last == int.MaxValue && span.EarliestStart == int.MinValue ? null : new EventSpan(span.EarliestStart, last);
    }
}
