using System.Collections.Frozen;
using Skein.Text.Tokens;

namespace Skein.Text.Sentences;

/// <summary>Whether a sentence ends between two neighboring tokens.</summary>
internal sealed class BoundaryRules(string text, IReadOnlyList<Token> tokens)
{
    private static readonly FrozenSet<string> StarterWords = DataFile.Lines("sentence-starters.txt")
        .SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        StarterWords.GetAlternateLookup<ReadOnlySpan<char>>();

    // Seven is the usual number of brackets and quotes that close together, with room; more is noise, and
    // looking further would be quadratic.
    private const int MostClosers = 7;

    /// <summary>Whether a sentence ends before this token.</summary>
    public bool IsBoundary(int next)
    {
        var breaks = LineBreaksBefore(next);
        if (breaks > 1)
        {
            return true;
        }

        var gap = tokens[next].Span.Start > tokens[next - 1].Span.End;
        if (!gap && !IsWideStop(text[tokens[next - 1].Span.End - 1]))
        {
            return false;
        }

        if (breaks == 1 && (IsListItem(next) || IsHeadlineBefore(next)))
        {
            return true;
        }

        if (IsCloser(next, afterSpace: true) && !IsOpenQuoteBefore(next))
        {
            return false;
        }

        var last = next - 1;
        for (var i = 0; i < MostClosers && last > 0 && IsCloser(last, afterSpace: tokens[last].Span.Start > tokens[last - 1].Span.End); i++)
        {
            last--;
        }

        return EndsSentence(last, next);
    }

    private bool EndsSentence(int last, int next)
    {
        var token = tokens[last];
        var end = text[token.Span.End - 1];
        if (token.Kind == TokenKind.Word)
        {
            return end == '.' && EndsAfterAbbreviation(token, next);
        }

        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        return end switch
        {
            '.' or '…' => !StartsLower(next) && !IsOrdinal(last, next),
            '!' or '?' or '؟' => !StartsLower(next),
            '。' or '！' or '？' or '۔' => true,
            _ => false,
        };
    }

    private bool EndsAfterAbbreviation(Token token, int next)
    {
        var form = text.AsSpan(token.Span.Start, token.Span.Length - 1);
        return Abbreviations.Find(form) is not (AbbreviationClass.Binds or AbbreviationClass.Number)
            && tokens[next].Kind == TokenKind.Word && Starters.Contains(Of(next));
    }

    /// <summary>German and Scandinavian dates: "13. November" is no sentence end.</summary>
    private bool IsOrdinal(int stop, int next) =>
        stop > 0 && tokens[stop - 1] is { Kind: TokenKind.Number, Span.Length: <= 2 }
        && tokens[stop - 1].Span.End == tokens[stop].Span.Start
        && Of(next) is "Januar" or "Jänner" or "Februar" or "März" or "April" or "Mai" or "Juni" or "Juli"
            or "August" or "September" or "Oktober" or "November" or "Dezember";

    private bool StartsLower(int next) => char.IsLower(text[tokens[next].Span.Start])
        || (tokens[next].Kind == TokenKind.Punctuation && text[tokens[next].Span.Start] is ',' or ';' or ':' or ')');

    private bool IsCloser(int index, bool afterSpace)
    {
        if (tokens[index].Kind != TokenKind.Punctuation || tokens[index].Span.Length != 1)
        {
            return false;
        }

        // French sets a space before the closing guillemet; before the others a space means that they open.
        var c = text[tokens[index].Span.Start];
        return c == '»' || (!afterSpace && c is '"' or '\'' or '”' or '’' or '“' or ')' or ']');
    }

    /// <summary>German and Danish open with the guillemet that closes elsewhere: then the word stands right behind it.</summary>
    private bool IsOpenQuoteBefore(int next) => next + 1 < tokens.Count && tokens[next + 1].Span.Start == tokens[next].Span.End
        && tokens[next + 1].Kind is TokenKind.Word or TokenKind.Number;

    private bool IsListItem(int next)
    {
        var first = Of(next);
        if (first is "-" or "•" or "*" or "–" or "·" or "▪")
        {
            return next + 1 < tokens.Count && tokens[next + 1].Span.Start > tokens[next].Span.End;
        }

        return tokens[next].Kind == TokenKind.Number && first.Length <= 3 && next + 1 < tokens.Count
            && tokens[next + 1].Span.Start == tokens[next].Span.End && Of(next + 1) is ")" or ".";
    }

    /// <summary>
    /// A headline is the first line of a block, at most 120 units long, without a mark at its end and clearly shorter than
    /// the line below, which starts with a capital, figure or quote: in wrapped text the first line is as long as the next.
    /// </summary>
    private bool IsHeadlineBefore(int next)
    {
        var lineEnd = tokens[next - 1].Span.End;
        var lineStart = LineStart(lineEnd - 1, HeadlineLength);
        if (lineStart < 0 || (lineStart > 0 && !IsBlankLineAbove(lineStart)) || EndsOpen(text[lineEnd - 1]))
        {
            return false;
        }

        var below = tokens[next].Span.Start;
        return !char.IsLower(text[below]) && (lineEnd - lineStart) * 10 < LengthOfLine(below, 2 * HeadlineLength) * 7;
    }

    private const int HeadlineLength = 120;

    /// <summary>Whether the line ends with a mark that no headline ends with; a question or a quote may be one.</summary>
    private static bool EndsOpen(char last) =>
        char.IsPunctuation(last) && last is not (')' or '"' or '”' or '\'' or '’' or '»' or '?' or '!');

    private int LineStart(int from, int most)
    {
        for (var i = from; i >= 0 && from - i <= most; i--)
        {
            if (text[i] == '\n')
            {
                return i + 1;
            }
        }

        return from < most ? 0 : -1;
    }

    private bool IsBlankLineAbove(int lineStart)
    {
        for (var i = lineStart - 2; i >= 0 && lineStart - i < HeadlineLength; i--)
        {
            if (text[i] == '\n')
            {
                return true;
            }

            if (text[i] is not (' ' or '\t' or '\r'))
            {
                return false;
            }
        }

        return lineStart < HeadlineLength;
    }

    private int LengthOfLine(int from, int most)
    {
        var rest = text.AsSpan(from, Math.Min(most, text.Length - from));
        return rest.IndexOf('\n') is >= 0 and var length ? length : rest.Length;
    }

    private int LineBreaksBefore(int next)
    {
        var breaks = 0;
        for (var i = tokens[next - 1].Span.End; i < tokens[next].Span.Start && breaks < 2; i++)
        {
            breaks += text[i] is '\n' or '\u2029' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
        }

        return breaks;
    }

    private ReadOnlySpan<char> Of(int index) => text.AsSpan(tokens[index].Span.Start, tokens[index].Span.Length);

    private static bool IsWideStop(char c) => c is '。' or '！' or '？';
}
