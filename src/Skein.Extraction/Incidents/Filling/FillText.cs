using Skein.Learning;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>
/// A report as tokens and sentences, by rules that need no case: telegram-style wire copy is upper case throughout. The line that opens a wire
/// report (place, date, source, marks in brackets) is no part of it.
/// </summary>
internal sealed class FillText
{
    private static readonly HashSet<string> Abbreviations = new(
        "mr mrs ms dr gen col lt maj capt sgt cpl msgr rev sr jr st no nos art inc corp co vs etc jan feb mar apr jun jul aug sep sept oct nov dec".Split(' '), StringComparer.Ordinal);

    public FillText(string source)
    {
        Source = source;
        Tokens = [.. Tokenize(source, BodyStart(source))];
        SentenceOf = new int[Tokens.Length];
        var sentences = new List<(int First, int End)>();
        var paragraphs = new List<int>();
        var paragraph = 0;
        var first = 0;
        for (var at = 0; at < Tokens.Length; at++)
        {
            SentenceOf[at] = sentences.Count;
            var last = at + 1 == Tokens.Length;
            var newParagraph = !last && IsParagraphBreak(Tokens[at].End, Tokens[at + 1].Start);
            if (last || newParagraph || (at > first && EndsSentence(at)))
            {
                // A closing quotation mark or bracket stays with its sentence.
                if (!last && !newParagraph && Tokens[at + 1].Word is "\"" or "'" or "]" or ")" && Tokens[at + 1].Start == Tokens[at].End)
                {
                    SentenceOf[++at] = sentences.Count;
                    newParagraph = at + 1 < Tokens.Length && IsParagraphBreak(Tokens[at].End, Tokens[at + 1].Start);
                }

                sentences.Add((first, at + 1));
                paragraphs.Add(paragraph);
                paragraph += newParagraph ? 1 : 0;
                first = at + 1;
            }
        }

        (Sentences, ParagraphOf) = ([.. sentences], [.. paragraphs]);
    }

    public string Source { get; }

    public FillToken[] Tokens { get; }

    public (int First, int End)[] Sentences { get; }

    /// <summary>The number of the sentence of a token.</summary>
    public int[] SentenceOf { get; }

    /// <summary>The number of the paragraph of a sentence.</summary>
    public int[] ParagraphOf { get; }

    /// <summary>The words of some tokens as they stand, white space squeezed.</summary>
    public string Words(int first, int end) =>
        first >= end ? "" : string.Join(' ', Source[Tokens[first].Start..Tokens[end - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The tokens of a phrase, as a text has them.</summary>
    public static FillToken[] TokensOf(string phrase) => [.. Tokenize(phrase, 0)];

    internal static int BodyStart(string text)
    {
        var dash = text.AsSpan(0, Math.Min(text.Length, 200)).IndexOf("--", StringComparison.Ordinal);
        if (dash < 0 || dash + 2 == text.Length || !char.IsWhiteSpace(text[dash + 2]))
        {
            return 0;
        }

        var at = dash + 2;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var close = at < text.Length && text[at] == '[' ? text.IndexOf(']', at) : -1;
            if (close < 0)
            {
                return at;
            }

            at = close + 1;
        }
    }

    private static IEnumerable<FillToken> Tokenize(string text, int from)
    {
        for (var at = from; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at++;
            if (char.IsLetterOrDigit(text[start]))
            {
                at = WordEnd(text, start);
            }
            else if (text[start] == '-')
            {
                while (at < text.Length && text[at] == '-')
                {
                    at++;
                }
            }
            else if (text[start] == '\'' && at < text.Length && text[at] is 's' or 'S' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                at++;
            }

            var word = text[start..at].ToLowerInvariant();
            yield return new FillToken(start, at, word, FeatureKey.OfText(word));
        }
    }

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        var dotted = true;
        while (at < text.Length)
        {
            var next = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
            if (char.IsLetterOrDigit(text[at]))
            {
                dotted &= text[at - 1] == '.';
                at++;
            }
            else if (text[at] == '\'' && next && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2])))
            {
                return at;
            }
            else if (next && (text[at] is '-' or '\'' or '.' || (text[at] is ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))))
            {
                at++;
            }
            else
            {
                // "U.S.": the last point belongs to the word.
                return text[at] == '.' && dotted && at - start >= 3 ? at + 1 : at;
            }
        }

        return at;
    }

    private bool EndsSentence(int at)
    {
        if (Tokens[at].Word is "?" or "!")
        {
            return true;
        }

        if (Tokens[at].Word != ".")
        {
            return false;
        }

        var before = Tokens[at - 1].Word;
        return !Abbreviations.Contains(before) && !(before.Length == 1 && char.IsLetter(before[0]));
    }

    private bool IsParagraphBreak(int end, int start)
    {
        var breaks = 0;
        for (var at = end; at < start; at++)
        {
            breaks += Source[at] == '\n' ? 1 : 0;
        }

        return breaks > 1;
    }
}
