using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Tells a month, year or weekday from a name, a count or a habit by what stands around it.</summary>
internal static class WeakDates
{
    /// <summary>Whether a candidate that needs more than its words is a date.</summary>
    /// <param name="document">The document.</param>
    /// <param name="date">The candidate.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="around">The length of a phrase such as "since" or "at the end of" in front; 0 when none.</param>
    public static bool Holds(AnnotatedDocument document, DateCandidate date, Sentence sentence, int around)
    {
        var words = date.Language;
        var before = date.Opens > sentence.First ? document.Words[date.Opens - 1] : 0;
        var after = date.End < sentence.End ? document.Words[date.End] : 0;
        if (words.NameEnds.Contains(after) && date.Value is { Year: 0 } or { Unit: DateUnit.Day })
        {
            return false;
        }

        // "0 May 2015" is no day, and no May either.
        if (date.Value is { Unit: DateUnit.Month, To: null } && date.Opens > sentence.First && document.Tokens[date.Opens - 1] is { Kind: TokenKind.Number, Span.Length: <= 2 })
        {
            return false;
        }

        return date.Weak switch
        {
            WeakDate.Month => date.End - date.First > 1 || words.MonthCues.Contains(before) || (around > 0 && !IsName(document, date.End, sentence, words)) || (date.Value!.IsMiddle),
            WeakDate.Year => date.End - date.First > 1 || IsYear(document, date, sentence, before, after, around),
            WeakDate.Weekday => !words.NoWeekdayAfter.Contains(before),
            _ => true,
        };
    }

    private static bool IsYear(AnnotatedDocument document, DateCandidate date, Sentence sentence, int before, int after, int around)
    {
        var words = date.Language;
        var next = date.End < sentence.End ? document.Tokens[date.End] : default;
        if (date.Value is not { Year: >= 1900 and <= 2099 } || words.Counted.Contains(after) || next.Kind is TokenKind.Symbol)
        {
            return false;
        }

        if (date.Value.IsMiddle || words.YearCues.Contains(before) || around > 1)
        {
            return true;
        }

        var at = date.Opens;
        var inBrackets = at > sentence.First && date.End < sentence.End && document.TextOf(at - 1) is "(" && document.TextOf(date.End) is ")" or "," or ";";
        if (inBrackets || (words.Articles.Contains(before) && document.Lexicon.Class("trigger").Contains(after)) || Lists(document, date))
        {
            return true;
        }

        // "Er wurde 2012 verhaftet": no preposition, no noun behind, no word of counting before.
        return words.BareYears && !words.NoYearAfter.Contains(before)
            && (at == sentence.First || document.Tokens[at - 1] is { Kind: TokenKind.Word, Shape: TokenShape.Lower })
            && next is not { Kind: TokenKind.Word, Shape: not TokenShape.Lower };
    }

    /// <summary>"in 2013, 2014 and 2015".</summary>
    private static bool Lists(AnnotatedDocument document, DateCandidate date) =>
        document.Dates.Count > 0 && document.Dates[^1] is var last && last.End == date.Opens - 1 && last.Rule == date.Rule
            && (document.TextOf(date.Opens - 1) is "," || date.Language.Links.Longest(document.Words, date.Opens - 1, date.Opens, out _) is { IsAnd: true });

    // "by June Harlow": a capital behind a month word that has no year.
    private static bool IsName(AnnotatedDocument document, int at, Sentence sentence, DateLanguage words) =>
        !words.BareYears && !document.IsUpperCase && at < sentence.End && document.Tokens[at] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalized };
}
