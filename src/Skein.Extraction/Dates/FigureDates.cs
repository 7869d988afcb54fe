using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>ISO dates and dates of figures. A date whose day and month cannot be told apart gives both readings.</summary>
internal static class FigureDates
{
    private const string Rule = "date.figures/2";

    /// <summary>A date at a token, or null.</summary>
    public static DateCandidate? At(AnnotatedDocument document, int at, Sentence sentence, DateLanguage words, string language, DateOnly? published)
    {
        var text = document.TextOf(at);
        if (document.Tokens[at].Kind != TokenKind.Number || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        if (text.Length <= 2)
        {
            return Dashed(document, at, sentence, words, language);
        }

        if (text.Length is < 8 or > 10)
        {
            return null;
        }

        Span<Range> ranges = stackalloc Range[4];
        var separator = text.Contains('/') ? '/' : text.Contains('-') ? '-' : '.';
        if (text.Split(ranges, separator) != 3 || !Int(text[ranges[0]], out var one) || !Int(text[ranges[1]], out var two) || !Int(text[ranges[2]], out var three))
        {
            return null;
        }

        if (text[ranges[0]].Length == 4 && one >= 1000)
        {
            return Found(words, at, at + 1, new DateValue(DateUnit.Day, one, two, three));
        }

        var shortYear = text[ranges[2]].Length == 2 && separator == '/' && language is "fr" or "nl" or "de";
        three = shortYear ? DateTokens.Century(three, published) : three;
        return three is >= 1900 and <= 2099 ? Found(words, at, at + 1, Ordered(one, two, three, mayBeMonthFirst: separator == '/' && language is not ("fr" or "nl" or "de"))) : null;
    }

    // The Dutch write 13-11-2015; the tokens are apart.
    private static DateCandidate? Dashed(AnnotatedDocument document, int at, Sentence sentence, DateLanguage words, string language)
    {
        if (at + 4 >= sentence.End || !IsDash(document, at + 1) || !IsDash(document, at + 3) || document.Tokens[at].Span.End != document.Tokens[at + 1].Span.Start
            || document.TextOf(at + 4).Length != 4 || (at + 5 < sentence.End && IsDash(document, at + 5)) || (at > sentence.First && IsDash(document, at - 1)))
        {
            return null;
        }

        return Int(document.TextOf(at), out var one) && Int(document.TextOf(at + 2), out var two) && Int(document.TextOf(at + 4), out var year) && year is >= 1900 and <= 2099
            ? Found(words, at, at + 5, Ordered(one, two, year, mayBeMonthFirst: language is not ("fr" or "nl" or "de")))
            : null;
    }

    private static DateValue? Ordered(int one, int two, int year, bool mayBeMonthFirst)
    {
        var dayFirst = new DateValue(DateUnit.Day, year, two, one);
        var monthFirst = new DateValue(DateUnit.Day, year, one, two);
        return (dayFirst.AsDay, mayBeMonthFirst ? monthFirst.AsDay : null) switch
        {
            ({ } left, { } right) when left != right => dayFirst with { Written = left < right ? $"[{dayFirst},{monthFirst}]" : $"[{monthFirst},{dayFirst}]" },
            ({ }, _) => dayFirst,
            (null, { }) => monthFirst,
            _ => null,
        };
    }

    private static bool IsDash(AnnotatedDocument document, int at) => document.TextOf(at) is "-" or "–" or "\u2010" or "\u2011";

    private static DateCandidate? Found(DateLanguage words, int first, int end, DateValue? value) =>
        value is null ? null : new DateCandidate(first, first, end, value, Rule, WeakDate.None, words);

    private static bool Int(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length is 1 or 2 or 4;
}
