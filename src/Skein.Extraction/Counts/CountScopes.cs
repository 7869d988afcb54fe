using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Counts;

/// <summary>What a count counts, by the words near it; a word behind comes before one in front.</summary>
internal static class CountScopes
{
    private const int Behind = 6;
    private const int Before = 5;

    public static FoundCount Told(AnnotatedDocument document, FoundCount count, Sentence sentence, CountLanguage? language, int from)
    {
        if (language is null)
        {
            return count;
        }

        // "killing three officers and wounding five": what stands right before a number counts it, unless a word of the same clause behind does.
        var front = count.First > from ? Of(document.Words[count.First - 1], language) : CountScope.Unknown;
        var scope = After(document, count.End, sentence, language, stopsAtAnd: front != CountScope.Unknown);
        for (var at = count.First - 1; scope == CountScope.Unknown && at >= Math.Max(from, count.First - Before); at--)
        {
            scope = Of(document.Words[at], language);
        }

        var told = count with { Scope = scope, Persons = PersonsReader.Of(document, count, sentence, language, from) };
        return CountDetails.Added(document, told, sentence, language);
    }

    /// <summary>Whether a word of the dead, wounded or held stands at a token or behind it.</summary>
    public static bool IsNear(AnnotatedDocument document, int at, Sentence sentence, CountLanguage language) => After(document, at, sentence, language) != CountScope.Unknown;

    private static CountScope After(AnnotatedDocument document, int end, Sentence sentence, CountLanguage language, bool stopsAtAnd = false)
    {
        for (var at = end; at < Math.Min(sentence.End, end + Behind); at++)
        {
            // The next number has its own scope: "12 killed and 30 wounded".
            if (document.Tokens[at].Kind is TokenKind.Number or TokenKind.Punctuation || (stopsAtAnd && language.And.Contains(document.Words[at])))
            {
                return CountScope.Unknown;
            }

            if (Of(document.Words[at], language) is var scope and not CountScope.Unknown)
            {
                return scope;
            }
        }

        return CountScope.Unknown;
    }

    private static CountScope Of(int word, CountLanguage language)
    {
        foreach (var (scope, words) in language.Scopes)
        {
            if (words.Contains(word))
            {
                return scope;
            }
        }

        return CountScope.Unknown;
    }
}
