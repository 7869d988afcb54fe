using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Text.Languages;

namespace Skein.Extraction.Dates;

/// <summary>
/// Finds dates, sentence by sentence, each in its own language; see README.md in this folder. Dates do not overlap; relative ones are read
/// against the publication or against the date narrated last.
/// </summary>
internal sealed class DateAnnotator : IAnnotator
{
    private readonly DateFinder _finder;
    private readonly DateJoiner _joiner;

    public DateAnnotator(Lexicon lexicon)
    {
        _finder = new DateFinder(lexicon);
        _joiner = new DateJoiner(_finder);
    }

    public string Name => "dates/2";

    /// <summary>The rules, for the tests of their examples.</summary>
    public IReadOnlyList<DateLanguage> Languages => _finder.Languages;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var clock = new DateClock(document.Request.Published);
        var languages = new PassageLanguages(document.Text, document.Language);
        document.SentenceLanguages = [.. document.Sentences.Select(sentence => languages.Of(document.SpanOf(sentence.First, sentence.End)))];
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = document.Sentences[number];
            Read(document, sentence, number, document.SentenceLanguages[number], clock);
        }
    }

    private void Read(AnnotatedDocument document, Sentence sentence, int number, string language, DateClock clock)
    {
        var from = sentence.First;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var date = _finder.At(document, at, sentence, language, clock);
            var first = date ?? DateJoiner.BareDay(document, at, _finder.WordsOf(language));
            date = first is null ? null : _joiner.Join(document, first, sentence, language, clock, from) ?? date;
            if (date is null)
            {
                continue;
            }

            if (date.Value is not null && DateFinisher.Finish(document, date, sentence, clock, number, from) is { } found)
            {
                document.Dates.Add(found);
            }

            from = date.End;
            at = date.End - 1;
        }
    }
}
