using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Finds dates. A token belongs to one date at most; a longer reading comes before a shorter one.</summary>
internal sealed class DateAnnotator : IAnnotator
{
    private readonly DateWords _words;
    private readonly CalendarDates _calendar;
    private readonly YearDates _years;
    private readonly RelativeDates _relative;

    public DateAnnotator(Lexicon lexicon)
    {
        _words = new DateWords(lexicon);
        var reader = new DateReader(_words);
        _calendar = new CalendarDates(_words, reader);
        _years = new YearDates(_words);
        _relative = new RelativeDates(_words, reader);
    }

    public string Name => "dates/1";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (At(document, at, sentence) is { } date)
                {
                    Keep(document, date);
                    at = Math.Max(at, date.End - 1);
                }
            }
        }
    }

    private FoundDate? At(AnnotatedDocument document, int at, Sentence sentence)
    {
        var kind = document.Tokens[at].Kind;
        if (kind == TokenKind.Word && _words.Triggers.Contains(document.Words[at]))
        {
            return _calendar.MonthRange(document, at, sentence) ?? _calendar.At(document, at, sentence) ?? _years.Season(document, at, sentence)
                ?? _years.WordDecade(document, at, sentence) ?? _relative.At(document, at, sentence);
        }

        return kind is TokenKind.Number || (kind == TokenKind.Word && char.IsAsciiDigit(document.TextOf(at)[0]))
            ? CalendarDates.Figures(document, at) ?? _years.At(document, at, sentence)
            : null;
    }

    // A year that was read on its own gives way to the date that starts before it and holds it.
    private static void Keep(AnnotatedDocument document, FoundDate date)
    {
        while (document.Dates.Count > 0 && document.Dates[^1].End > date.First)
        {
            document.Dates.RemoveAt(document.Dates.Count - 1);
        }

        document.Dates.Add(date);
    }
}
