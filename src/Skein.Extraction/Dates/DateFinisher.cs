using Skein.Extraction.Annotations;
using Skein.Model.Dates;

namespace Skein.Extraction.Dates;

/// <summary>Gives a candidate its year, applies the words in front ("early", "since") and writes it as EDTF.</summary>
internal static class DateFinisher
{
    /// <summary>The date, or null when it is none or nothing tells it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="date">The candidate, its value known.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="clock">The clock; it takes the date as narrated.</param>
    /// <param name="number">The number of the sentence.</param>
    /// <param name="from">The first token that may stand in front.</param>
    public static FoundDate? Finish(AnnotatedDocument document, DateCandidate date, Sentence sentence, DateClock clock, int number, int from)
    {
        var words = date.Language;
        words.Around.Ending(document.Words, date.Opens, from, IsPlain, out var around);
        if (!WeakDates.Holds(document, date, sentence, around))
        {
            return null;
        }

        var value = date.Value!;
        if (value.Year == 0)
        {
            value = DateYears.Resolve(value, clock, words.Tense.IsFuture(document, sentence, date.First, date.End), number);
            if (value.Year == 0 && (value.Unit != DateUnit.Day || value.IsMiddle))
            {
                return null;
            }
        }

        var opens = date.Opens;
        if (value is { IsMiddle: true, Year: > 0 })
        {
            value = DateThirds.Of(value with { IsMiddle = false }, 1);
            opens -= opens > from && words.MonthCues.Contains(document.Words[opens - 1]) ? 1 : 0;
        }

        var told = value;
        var edge = default(AroundKind?);
        for (var step = 0; step < 4 && value.Year > 0 && value.Written.Length == 0; step++)
        {
            var kind = words.Around.Ending(document.Words, opens, from, IsPlain, out var length);
            var article = length == 0 && opens - 1 > from && words.Articles.Contains(document.Words[opens - 1]) ? 1 : 0;
            kind = article > 0 ? words.Around.Ending(document.Words, opens - 1, from, IsEdge, out length) : kind;
            if (length == 0 || (edge is not null && !IsEdge(kind)))
            {
                break;
            }

            if (IsEdge(kind))
            {
                (edge, opens) = (kind, opens - length - article);
                break;
            }

            (value, opens) = (Around(value, kind), opens - length);
            told = kind == AroundKind.About ? told : value;
        }

        var text = edge is { } open ? DateEdges.Of(value, open) : value.ToString();
        Narrate(document, date, told, edge is not null, clock, number, sentence);
        return Edtf.TryParse(text, out var edtf, out _) ? new FoundDate(date.First, date.End, edtf, date.Rule) { Opens = opens } : null;
    }

    private static bool IsPlain(AroundKind kind) => kind is not (AroundKind.Between or AroundKind.From);

    private static bool IsEdge(AroundKind kind) => kind is AroundKind.Since or AroundKind.Until or AroundKind.Before or AroundKind.After or AroundKind.By;

    private static DateValue Around(DateValue value, AroundKind kind) => kind switch
    {
        AroundKind.Early => DateThirds.Of(value, 0),
        AroundKind.Middle => DateThirds.Of(value, 1),
        AroundKind.Late => DateThirds.Of(value, 2),
        AroundKind.About => value with { IsAbout = true, To = value.To is null ? null : value.To with { IsAbout = true } },
        AroundKind.NightInto when value.AsDay is { } day => DateValue.Stretch(day.AddDays(-1), day),
        _ => value,
    };

    // A birth, and a date in brackets, is not where the story stands.
    private static void Narrate(AnnotatedDocument document, DateCandidate date, DateValue value, bool isEdge, DateClock clock, int number, Sentence sentence)
    {
        for (var at = date.Opens - 1; at >= Math.Max(sentence.First, date.Opens - 3); at--)
        {
            if (document.TextOf(at) is "(" || date.Language.Background.Contains(document.Words[at]))
            {
                return;
            }
        }

        if (isEdge)
        {
            clock.ForgetDay();
        }
        else
        {
            clock.Narrate(value, number);
        }
    }
}
