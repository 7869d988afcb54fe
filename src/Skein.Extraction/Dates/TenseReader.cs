using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Text.Tokens;

namespace Skein.Extraction.Dates;

/// <summary>Whether a sentence speaks of what is to come where a date stands: told by the verb nearest before it, else the first behind it.</summary>
internal sealed class TenseReader(DateLanguageFile file, Lexicon lexicon)
{
    // A bound keeps a sentence of megabytes linear.
    private const int Reach = 30;

    private readonly WordSet _future = DateLanguage.Set(file.Future, lexicon);
    private readonly WordSet _past = DateLanguage.Set(file.Past, lexicon);
    private readonly string[] _futureEndings = DateLanguage.Split(file.FutureEndings);
    private readonly string[] _pastEndings = DateLanguage.Split(file.PastEndings);

    /// <summary>True when the date is told as future; past is the default of a report.</summary>
    public bool IsFuture(AnnotatedDocument document, Sentence sentence, int first, int end)
    {
        for (var at = first - 1; at >= Math.Max(sentence.First, first - Reach); at--)
        {
            if (Cue(document, at) is { } told)
            {
                return told;
            }
        }

        for (var at = end; at < Math.Min(sentence.End, end + Reach); at++)
        {
            if (Cue(document, at) is { } told)
            {
                return told;
            }
        }

        return false;
    }

    private bool? Cue(AnnotatedDocument document, int at)
    {
        var word = document.Words[at];
        if (_future.Contains(word))
        {
            return true;
        }

        if (_past.Contains(word))
        {
            return false;
        }

        if (document.Tokens[at] is not { Kind: TokenKind.Word, Shape: TokenShape.Lower or TokenShape.Upper, Span.Length: >= 5 })
        {
            return null;
        }

        var text = document.TextOf(at);
        return Ends(text, _futureEndings) ? true : Ends(text, _pastEndings) ? false : null;
    }

    private static bool Ends(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
