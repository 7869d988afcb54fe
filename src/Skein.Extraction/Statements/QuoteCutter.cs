using Skein.Extraction.Annotations;
using Skein.Text;

namespace Skein.Extraction.Statements;

/// <summary>Cuts the quote: the sentence, or of a long one the words around what was read.</summary>
internal static class QuoteCutter
{
    /// <summary>The quote of what was read between two tokens, whichever sentence they stand in.</summary>
    public static TextSpan Cut(AnnotatedDocument document, int first, int end) =>
        Cut(document, document.Sentences[document.SentenceAt(first)], first, end);

    /// <summary>The quote of what was read between two tokens of a sentence.</summary>
    public static TextSpan Cut(AnnotatedDocument document, Sentence sentence, int first, int end)
    {
        var whole = document.SpanOf(sentence.First, sentence.End);
        var longest = document.Options.LongestQuote;
        if (whole.Length <= longest)
        {
            return whole;
        }

        var (left, right) = (first, end);
        while (true)
        {
            var grewLeft = left > sentence.First && document.Tokens[right - 1].Span.End - document.Tokens[left - 1].Span.Start <= longest;
            left -= grewLeft ? 1 : 0;
            var grewRight = right < sentence.End && document.Tokens[right].Span.End - document.Tokens[left].Span.Start <= longest;
            right += grewRight ? 1 : 0;
            if (!grewLeft && !grewRight)
            {
                return document.SpanOf(left, right);
            }
        }
    }
}
