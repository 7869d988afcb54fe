using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Counts;

/// <summary>Reads numbers in figures ("1,400", "7.000") and words ("two hundred and fifty", "drieduizend tweehonderd") up to 9,999 in words.</summary>
internal static class NumberReader
{
    private const int MostWords = 8;

    /// <summary>The number at a token; null when none. The end is the token after its last.</summary>
    public static long? At(AnnotatedDocument document, CountLanguage? language, int at, Sentence sentence, out int end)
    {
        end = at + 1;
        if (document.Tokens[at].Kind == TokenKind.Number)
        {
            var figures = Figures(document.TextOf(at));
            return figures is { } number && language is not null && end < sentence.End && language.Multiples.TryGetValue(document.Words[end], out var multiple)
                ? Times(number, multiple, ref end)
                : figures;
        }

        return language is null ? null : InWords(document, language, at, sentence, out end);
    }

    private static long Times(long number, int multiple, ref int end)
    {
        end++;
        return number * multiple;
    }

    private static long? InWords(AnnotatedDocument document, CountLanguage language, int at, Sentence sentence, out int end)
    {
        end = at + 1;
        long total = 0, current = 0;
        var last = at;
        var isNumber = false;
        for (var i = at; i < Math.Min(sentence.End, at + MostWords); i++)
        {
            var word = document.Words[i];
            if (word == 0)
            {
                break;
            }

            if (language.Numbers.TryGetValue(word, out var number) && (Fits(current, number) || IsFrenchTen(language, current, number)))
            {
                current += number;
            }
            else if (language.Hundred.Contains(word) && current < 100)
            {
                current = Math.Max(1, current) * 100;
            }
            else if (language.Thousand.Contains(word) && total == 0 && current < 10)
            {
                (total, current) = (Math.Max(1, current) * 1000, 0);
            }
            else if (isNumber && i == last + 1 && language.Multiples.TryGetValue(word, out var multiple))
            {
                (current, last) = (current * multiple, i);
                break;
            }
            else if ((!isNumber && i == at && language.One.Contains(word) && StartsLarge(document, language, i + 1, sentence))
                || (isNumber && language.And.Contains(word) && i == last + 1 && GoesOn(document, language, current, total, i + 1, sentence)))
            {
                // "a hundred", "two hundred and fifty", "vingt et un"
                current = isNumber ? current : 1;
                isNumber = true;
                last = i;
                continue;
            }
            else if (isNumber && i == last + 1 && language.One.Contains(word) && language.And.Contains(document.Words[i - 1]) && current % 10 == 0)
            {
                current++;
            }
            else
            {
                break;
            }

            isNumber = true;
            last = i;
        }

        end = last + 1;
        return isNumber ? total + current : null;
    }

    private static bool Fits(long current, int number) =>
        current == 0 || (current % 1000 == 0 && number < 1000) || (current % 100 == 0 && number < 100) || (current % 10 == 0 && current % 100 >= 20 && number < 10);

    // "soixante et onze", "quatre-vingt douze"
    private static bool IsFrenchTen(CountLanguage language, long current, int number) => language.Code == "fr" && current % 100 is (60 or 80) && number is > 9 and < 20;

    // "a hundred", "a dozen", "a thousand": the article is a one only there.
    private static bool StartsLarge(AnnotatedDocument document, CountLanguage language, int at, Sentence sentence) => at < sentence.End
        && (language.Hundred.Contains(document.Words[at]) || language.Thousand.Contains(document.Words[at]) || language.Multiples.ContainsKey(document.Words[at]));

    // "one hundred and two", "vingt et un"; "three and four" are two numbers.
    private static bool GoesOn(AnnotatedDocument document, CountLanguage language, long current, long total, int at, Sentence sentence)
    {
        if (at >= sentence.End)
        {
            return false;
        }

        var isNumber = language.Numbers.TryGetValue(document.Words[at], out var number);
        var isOne = language.Code == "fr" && language.One.Contains(document.Words[at]);
        return (((current > 0 && current % 100 == 0) || (current == 0 && total > 0)) && isNumber && number < 100)
            || (language.Code == "fr" && current % 10 == 0 && current % 100 >= 20 && (isOne || number == 11));
    }

    private static long? Figures(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[12];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // 1,400 and 7.000 group by three; 1.5 and 22:30 are no counts.
            var grouped = text[i] is ',' or '.' && i + 4 <= text.Length && (i + 4 == text.Length || text[i + 4] is ',' or '.');
            if (char.IsAsciiDigit(text[i]) && length < digits.Length)
            {
                digits[length++] = text[i];
            }
            else if (!grouped)
            {
                return null;
            }
        }

        return long.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
