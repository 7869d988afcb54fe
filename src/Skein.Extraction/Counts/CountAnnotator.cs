using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Counts;

/// <summary>
/// Counts with their bounds: "130", "at least 125", "more than seventy", "between 10 and 20", "dozens", "une trentaine de", each in the language
/// of its sentence. A count that a report rounds ("about 130") keeps its words beside the number. What the words mean stands in counts.yaml.
/// </summary>
internal sealed class CountAnnotator : IAnnotator
{
    private readonly Dictionary<string, CountLanguage> _languages;
    private readonly CountTermsFile _terms = DataFile.Yaml<CountTermsFile>("Data.counts.yaml");

    public CountAnnotator(Lexicon lexicon) =>
        _languages = DataFile.Names("Data.counts-").Select(name => new CountLanguage(name, lexicon)).ToDictionary(language => language.Code, StringComparer.Ordinal);

    public string Name => "counts/3";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var dates = document.Dates;
        var nextDate = 0;
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = document.Sentences[number];
            var language = LanguageOf(document, number);
            var from = sentence.First;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                while (nextDate < dates.Count && dates[nextDate].End <= at)
                {
                    nextDate++;
                }

                if (nextDate < dates.Count && dates[nextDate].First <= at)
                {
                    at = dates[nextDate].End - 1;
                    from = at + 1;
                }
                else if (Read(document, at, sentence, language, from) is { } count)
                {
                    document.Counts.Add(CountScopes.Told(document, count, sentence, language, from));
                    at = count.End - 1;
                    from = count.End;
                }
            }
        }
    }

    // A short text that does not tell is read as English, as everywhere.
    private CountLanguage? LanguageOf(AnnotatedDocument document, int sentence)
    {
        var code = sentence < document.SentenceLanguages.Count ? document.SentenceLanguages[sentence] : document.Language;
        return _languages.GetValueOrDefault(code == "und" ? "en" : code);
    }

    private FoundCount? Read(AnnotatedDocument document, int at, Sentence sentence, CountLanguage? language, int from)
    {
        var length = 0;
        if (language?.Phrases.Longest(document.Words, at, sentence.End, out length) is { } phrase)
        {
            return Phrase(document, phrase, at, at + length, language, from, sentence);
        }

        // "no one knows" counts nobody, and no one person either.
        var isNoOne = at > from && language?.Phrases.Longest(document.Words, at - 1, sentence.End, out length) is { Term: "no-one" } && length > 1;
        if (isNoOne || NumberReader.At(document, language, at, sentence, out var end) is not { } number)
        {
            return null;
        }

        if (language is null)
        {
            return new FoundCount(at, end, CountValues.Write(number)) { Estimate = CountValues.Exact(number) };
        }

        if (end < sentence.End && language.NotCounted.Contains(document.Words[end]))
        {
            return null;
        }

        if (Range(document, at, end, number, sentence, language, from) is { } range)
        {
            return range;
        }

        var bound = language.BoundBefore(document.Words, at, from, out var before);
        var behind = 0;
        if (before == 0 && end < sentence.End && language.BoundsBehind.Longest(document.Words, end, sentence.End, out behind) is { } told)
        {
            bound = told.Bound;
        }

        return new FoundCount(at - before, end + behind, CountValues.Write(number, bound)) { Estimate = CountValues.Of(number, bound, _terms) };
    }

    private FoundCount? Phrase(AnnotatedDocument document, CountPhrase phrase, int first, int end, CountLanguage language, int from, Sentence sentence)
    {
        if (phrase.Term is null)
        {
            var bound = language.BoundBefore(document.Words, first, from, out var before);
            bound = before == 0 ? phrase.Bound : bound;
            return new FoundCount(first - before, end, CountValues.Write(phrase.Number, bound)) { Estimate = CountValues.Of(phrase.Number, bound, _terms) };
        }

        var term = _terms.Terms[phrase.Term];
        // "No one said": a count only of the dead, the wounded, the held.
        return phrase.Term == "no-one" && !CountScopes.IsNear(document, end - 1, sentence, language)
            ? null
            : new FoundCount(first, end, term.High == term.Low && term.Low is { } only ? CountValues.Write(only) : CountValues.Write(term.Low, term.High))
            {
                Estimate = new CountEstimate(term.Low, term.Best, term.High, phrase.Term, term.Acled),
            };
    }

    /// <summary>"between 20 and 30", "20 to 30", "two or three".</summary>
    private static FoundCount? Range(AnnotatedDocument document, int at, int end, long number, Sentence sentence, CountLanguage language, int from)
    {
        if (end + 1 >= sentence.End || !language.Joins.Contains(document.Words[end]))
        {
            return null;
        }

        var opened = at > from && language.Between.Contains(document.Words[at - 1]);
        var barred = (language.And.Contains(document.Words[end]) && !opened) || (!opened && at > sentence.First && language.NoRangeAfter.Contains(document.Words[at - 1]));
        return !barred && NumberReader.At(document, language, end + 1, sentence, out var last) is { } high && high > number
            && !(last < sentence.End && language.NotCounted.Contains(document.Words[last]))
            ? new FoundCount(opened ? at - 1 : at, last, CountValues.Write(number, high)) { Estimate = new CountEstimate(number, null, high, null, null) }
            : null;
    }
}
