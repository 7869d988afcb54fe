using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Reads single tokens as parts of dates. 0 is none.</summary>
internal static class DateTokens
{
    /// <summary>The day that a token gives: "22", "22nd", "1er", "1ste".</summary>
    public static int Day(AnnotatedDocument document, int token)
    {
        if (document.Tokens[token].Kind != TokenKind.Number)
        {
            return 0;
        }

        var text = document.TextOf(token);
        var digits = Figures(text);
        if (digits is 0 or > 2)
        {
            return 0;
        }

        var ending = text[digits..];
        var isOrdinal = ending.IsEmpty || ending is "st" or "nd" or "rd" or "th" or "er" or "e" or "ste" or "de" or "ST" or "ND" or "RD" or "TH" or "ER";
        return isOrdinal && Number(text[..digits]) is var day and >= 1 and <= 31 ? day : 0;
    }

    /// <summary>A year of four figures, 1000 to 2199; "mid-2014" with the language's prefix.</summary>
    public static int Year(AnnotatedDocument document, int token, string middlePrefix, out bool isMiddle)
    {
        var text = Unprefixed(document, token, middlePrefix, out isMiddle);
        return text.Length == 4 && Figures(text) == 4 && Number(text) is var year and >= 1000 and <= 2199 ? year : 0;
    }

    /// <summary>Two figures behind a month in capitals: "4 FEB 90". The century that lies at or before the publication.</summary>
    public static int ShortYear(AnnotatedDocument document, int token, DateOnly? published)
    {
        var text = document.TextOf(token);
        if (token == 0 || text.Length != 2 || Figures(text) != 2 || document.Tokens[token - 1].Shape != TokenShape.Upper)
        {
            return 0;
        }

        return Century(Number(text), published);
    }

    /// <summary>The full year of two figures: the latest that is not after the publication; without one 1950 to 2049.</summary>
    public static int Century(int shortYear, DateOnly? published)
    {
        var latest = (published?.Year ?? 2048) + 1;
        return latest - ((latest - shortYear) % 100);
    }

    /// <summary>The first year of ten: "1990s", "90s", "1990er", "90er-Jahre", "mid-1990s".</summary>
    public static int Decade(AnnotatedDocument document, int token, string middlePrefix, out bool isMiddle)
    {
        var text = Unprefixed(document, token, middlePrefix, out isMiddle);
        var digits = Figures(text);
        var ending = digits is 2 or 4 ? text[digits..] : default;
        return ending is "s" or "S" or "er" or "er-Jahre" or "er-Jahren" ? Decade(text[..digits]) : 0;
    }

    /// <summary>The first year of ten in plain figures: "90", "1990".</summary>
    public static int Tens(AnnotatedDocument document, int token)
    {
        var text = document.TextOf(token);
        return text.Length is 2 or 4 && Figures(text) == text.Length ? Decade(text) : 0;
    }

    /// <summary>A number of at most three figures.</summary>
    public static int SmallNumber(AnnotatedDocument document, int token)
    {
        var text = document.TextOf(token);
        return text.Length is > 0 and <= 3 && Figures(text) == text.Length ? Number(text) : 0;
    }

    private static int Decade(ReadOnlySpan<char> digits)
    {
        var number = Number(digits);
        var year = digits.Length == 4 ? number : number >= 20 ? 1900 + number : 2000 + number;
        return year % 10 == 0 && year is >= 1700 and <= 2090 ? year : 0;
    }

    private static ReadOnlySpan<char> Unprefixed(AnnotatedDocument document, int token, string prefix, out bool isMiddle)
    {
        var text = document.TextOf(token);
        isMiddle = prefix.Length > 0 && text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
        return isMiddle ? text[prefix.Length..] : text;
    }

    private static int Figures(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
