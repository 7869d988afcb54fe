using Skein.Text.Tokens;

namespace Skein.Text.Sentences;

/// <summary>
/// Cuts text into sentences. The spans tile the text: each starts where the one before ends, and white space after a
/// sentence belongs to it (<see cref="TextSpanTrimming.Trim"/> takes it off). A blank line always ends a sentence; so do
/// a headline and a list item at their line's end. A sentence longer than <see cref="LongestSentence"/> is cut at the last
/// white space before that, so that no later step meets a sentence of megabytes; a run without white space stays whole.
/// Linear in the text; thread safe.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The length in UTF-16 units from which a sentence is cut by force.</summary>
    public const int LongestSentence = 5_000;

    /// <summary>The sentences of the text; none for an empty text, one for a text of white space.</summary>
    public static IReadOnlyList<TextSpan> Split(string text) => Split(text, Tokenizer.Tokenize(text));

    /// <summary>The sentences of a text that was cut into tokens already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All its tokens, as <see cref="Tokenizer.Tokenize"/> gives them.</param>
    public static IReadOnlyList<TextSpan> Split(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = new List<TextSpan>();
        var rules = new BoundaryRules(text, tokens);
        var start = 0;
        var lastGap = -1;
        for (var next = 1; next < tokens.Count; next++)
        {
            var at = tokens[next].Span.Start;
            if (rules.IsBoundary(next))
            {
                Cut(at);
                continue;
            }

            if (tokens[next].Span.End - start > LongestSentence && (at > tokens[next - 1].Span.End || lastGap > start))
            {
                Cut(at > tokens[next - 1].Span.End ? at : lastGap);
            }

            lastGap = at > tokens[next - 1].Span.End ? at : lastGap;
        }

        if (start < text.Length)
        {
            sentences.Add(new TextSpan(start, text.Length));
        }

        return sentences;

        void Cut(int at)
        {
            sentences.Add(new TextSpan(start, at));
            start = at;
        }
    }
}
