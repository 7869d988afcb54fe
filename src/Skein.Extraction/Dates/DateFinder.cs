using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Dates;

/// <summary>Finds single dates: figures, then the longest rule.</summary>
internal sealed class DateFinder
{
    private readonly DateMatcher _matcher;

    public DateFinder(Lexicon lexicon)
    {
        Languages = [.. DataFile.Names("Data.dates-").Select(name => new DateLanguage(name, lexicon))];
        English = Languages.First(language => language.Code == "en");
        _matcher = new DateMatcher(Languages.SelectMany(language => language.Rules));
    }

    /// <summary>All languages with rules, in ordinal order of their files.</summary>
    public IReadOnlyList<DateLanguage> Languages { get; }

    private DateLanguage English { get; }

    /// <summary>A date at a token, or null. Its value is null where its words need a date that is not known.</summary>
    public DateCandidate? At(AnnotatedDocument document, int at, Sentence sentence, string language, DateClock clock)
    {
        if (FigureDates.At(document, at, sentence, WordsOf(language), language, clock.PublishedDay) is { } figures)
        {
            return figures;
        }

        if (_matcher.Longest(document, at, sentence, language, clock.PublishedDay) is not var (rule, captures, end))
        {
            return null;
        }

        var isFuture = rule.Means.NeedsTense && rule.Language.Tense.IsFuture(document, sentence, at, end);
        return new DateCandidate(at, at + captures.Lead, end, rule.Means.Read(captures, clock, isFuture), rule.Id, rule.Weak, rule.Language);
    }

    /// <summary>The words of a language; English for one without.</summary>
    public DateLanguage WordsOf(string language)
    {
        foreach (var words in Languages)
        {
            if (words.Code == language)
            {
                return words;
            }
        }

        return English;
    }
}
