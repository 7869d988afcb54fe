using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Reads numbers and month words of a document as parts of dates.</summary>
internal sealed class DateReader(DateWords words)
{
    /// <summary>The day that a token gives ("22", "22nd", "1er"); 0 when none.</summary>
    public static int Day(AnnotatedDocument document, int token)
    {
        if (token < 0 || token >= document.Tokens.Length || document.Tokens[token].Kind is not (TokenKind.Number or TokenKind.Word))
        {
            return 0;
        }

        var text = document.TextOf(token);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 2)
        {
            return 0;
        }

        var ending = text[digits..];
        var isOrdinal = ending.IsEmpty || ending is "." or "st" or "nd" or "rd" or "th" or "er" or "e" or "ste" or "de";
        var day = int.Parse(text[..digits], CultureInfo.InvariantCulture);
        return isOrdinal && day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>The year that a token gives (1900 to 2099); 0 when none. Two digits count only in dispatches of capitals ("4 FEB 90").</summary>
    public static int Year(AnnotatedDocument document, int token, bool afterMonth = false)
    {
        if (token < 0 || token >= document.Tokens.Length || document.Tokens[token].Kind != TokenKind.Number)
        {
            return 0;
        }

        var text = document.TextOf(token);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return 0;
        }

        if (text.Length == 4)
        {
            return number is >= 1900 and <= 2099 ? number : 0;
        }

        return text.Length == 2 && afterMonth && document.IsUpperCase && number >= 50 ? 1900 + number : 0;
    }

    /// <summary>The month of a token; 0 when none. An everyday word ("may", "march") needs its capital and is told by its neighbors.</summary>
    public int Month(AnnotatedDocument document, int token)
    {
        if (token < 0 || token >= document.Tokens.Length)
        {
            return 0;
        }

        var word = document.Words[token];
        var month = words.MonthOf(word);
        return month > 0 && words.AmbiguousMonths.Contains(word) && document.Language is not ("fr" or "nl") && document.Tokens[token].Shape == TokenShape.Lower ? 0 : month;
    }

    /// <summary>The day that the publication date is known to be; null when it is no single day.</summary>
    public static DateOnly? PublishedDay(AnnotatedDocument document) =>
        document.Request.Published?.ToString() is { } text
        && DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && (text.Length == 10 || text[10] == 'T')
            ? day
            : null;

    /// <summary>The publication date to the month where that is all that is known; the first of the month, for reading relative months.</summary>
    public static DateOnly? PublishedMonth(AnnotatedDocument document) => PublishedDay(document)
        ?? (document.Request.Published?.ToString() is { Length: 7 } text
            && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
}
