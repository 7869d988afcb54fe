using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Model.Dates;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Bare years behind a cue, parts of years ("early 2013"), seasons, decades, ranges of years.</summary>
internal sealed class YearDates(DateWords words)
{
    /// <summary>A date at the number of a token, or null.</summary>
    public FoundDate? At(AnnotatedDocument document, int at, Sentence sentence)
    {
        if (Decade(document, at, sentence) is { } decade)
        {
            return decade;
        }

        var year = DateReader.Year(document, at);
        if (year == 0)
        {
            return null;
        }

        var before = at > sentence.First ? document.Words[at - 1] : 0;
        if (before != 0 && (words.Early.Contains(before) || words.Late.Contains(before) || words.Middle.Contains(before)) && Part(before) is var part)
        {
            return Found(document, at - 1, at + 1, year.ToString(CultureInfo.InvariantCulture) + part, "date.part-of-year/1");
        }

        if (Range(document, at, year, sentence) is { } range)
        {
            return range;
        }

        return IsYear(document, at, before, sentence) ? Found(document, at, at + 1, year.ToString(CultureInfo.InvariantCulture), "date.year/1") : null;
    }

    /// <summary>"spring 2016", "spring of 2016"; a season needs its year.</summary>
    public FoundDate? Season(AnnotatedDocument document, int at, Sentence sentence)
    {
        var season = words.SeasonOf(document.Words[at]);
        var yearAt = at + 1 + (at + 1 < sentence.End && words.Of.Contains(document.Words[at + 1]) ? 1 : 0);
        return season > 0 && yearAt < sentence.End && DateReader.Year(document, yearAt) is var year and > 0
            ? Found(document, at, yearAt + 1, new DateParts(year, season, null).ToString(), "date.season/1")
            : null;
    }

    /// <summary>Dutch decades: "jaren negentig".</summary>
    public FoundDate? WordDecade(AnnotatedDocument document, int at, Sentence sentence)
    {
        var decade = words.DecadeOf(document.Words[at]);
        return decade > 0 && at > sentence.First && words.BeforeDecade.Contains(document.Words[at - 1])
            ? Found(document, at - 1, at + 1, decade.ToString(CultureInfo.InvariantCulture)[..3] + "X", "date.decade/1")
            : null;
    }

    // The four-month groups of EDTF, level 2: early, middle and late third of the year.
    private string Part(int word) => words.Early.Contains(word) ? "-37" : words.Middle.Contains(word) ? "-38" : "-39";

    private static FoundDate? Decade(AnnotatedDocument document, int at, Sentence sentence)
    {
        var text = document.TextOf(at);
        var hasS = text.Length == 5 && text[4] == 's' || text.Length == 6 && text[5] == 's' && text[4] is '\'' or '’';
        var isYears = text.Length == 4 && at > sentence.First && document.TextOf(at - 1) is "années" or "jaren";
        return (hasS || isYears) && text[3] == '0' && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2099
            ? Found(document, isYears ? at - 1 : at, at + 1, text[..3].ToString() + "X", "date.decade/1")
            : null;
    }

    private FoundDate? Range(AnnotatedDocument document, int at, int year, Sentence sentence)
    {
        if (at + 2 >= sentence.End || !words.To.Contains(document.Words[at + 1]))
        {
            return null;
        }

        var to = DateReader.Year(document, at + 2);
        if (to == 0 && document.TextOf(at + 1) is "-" or "–" && document.TextOf(at + 2).Length == 2
            && int.TryParse(document.TextOf(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var shortYear))
        {
            to = (year / 100 * 100) + shortYear;
        }

        var isAnd = document.TextOf(at + 1) is "and" or "et" or "en" or "und";
        var opened = at > sentence.First && words.From.Contains(document.Words[at - 1]);
        return to > year && (!isAnd || opened)
            ? Found(document, at, at + 3, string.Create(CultureInfo.InvariantCulture, $"{year}/{to}"), "date.range/1")
            : null;
    }

    /// <summary>A number of four digits is a year behind a cue ("in 2013"), in brackets, or as "the 2015 attacks"; otherwise it counts something.</summary>
    private bool IsYear(AnnotatedDocument document, int at, int before, Sentence sentence)
    {
        if (before != 0 && words.YearCues.Contains(before))
        {
            return at + 1 >= sentence.End || document.Tokens[at + 1].Kind != TokenKind.Word || document.Words[at + 1] != 0 && !words.Seen.Contains(document.Words[at + 1]);
        }

        var inBrackets = at > sentence.First && at + 1 < sentence.End && document.TextOf(at - 1) is "(" && document.TextOf(at + 1) is ")" or ",";
        return inBrackets || (before != 0 && words.The.Contains(before) && at + 1 < sentence.End && document.Lexicon.Class("trigger").Contains(document.Words[at + 1]));
    }

    private static FoundDate? Found(AnnotatedDocument document, int first, int end, string edtf, string rule) =>
        document.Tokens.Length >= end && Edtf.TryParse(edtf, out var date, out _) ? new FoundDate(first, end, date, rule) : null;
}
