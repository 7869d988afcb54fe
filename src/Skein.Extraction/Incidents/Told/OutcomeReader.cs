using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Text.Tokens;

namespace Skein.Extraction.Incidents.Told;

/// <summary>How an act ended, by who ends it and a verb that says how: "the bomb was defused", "both attackers fled", "the device failed to explode".</summary>
internal static class OutcomeReader
{
    private const int Between = 6;
    private const int BetweenLeft = 10;

    /// <summary>The first such words of a sentence, as tokens; null where it has none.</summary>
    public static (int First, int End)? In(AnnotatedDocument document, Sentence sentence, ToldWords words)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            foreach (var (who, how) in words.Ends)
            {
                if (who.Contains(document.Words[at]) && EndOf(document, at, sentence, how, words) is { } end)
                {
                    return (StartOf(document, at, sentence, words), end);
                }
            }
        }

        return null;
    }

    private static int? EndOf(AnnotatedDocument document, int who, Sentence sentence, WordSet how, ToldWords words)
    {
        // "the bomb planted at the station was defused": the place stands in between.
        var isLeft = who + 1 < sentence.End && words.Left.Contains(document.Words[who + 1]);
        for (var at = who + 1; at < Math.Min(sentence.End, who + 1 + (isLeft ? BetweenLeft : Between)); at++)
        {
            if (how.Contains(document.Words[at]))
            {
                return Behind(document, at + 1, sentence, words);
            }

            // "the bombers had lived in a flat": another verb, another matter.
            if (!isLeft && !words.Auxiliaries.Contains(document.Words[at]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What still belongs to it: "failed to explode", "arrested by police".</summary>
    private static int Behind(AnnotatedDocument document, int end, Sentence sentence, ToldWords words)
    {
        var at = end;
        while (at < sentence.End && at - end < Between && document.Tokens[at].Kind == TokenKind.Word && words.Auxiliaries.Contains(document.Words[at]))
        {
            at++;
        }

        return at;
    }

    private static int StartOf(AnnotatedDocument document, int who, Sentence sentence, ToldWords words)
    {
        var at = who;
        while (at > sentence.First && who - at < 2 && document.Tokens[at - 1].Kind != TokenKind.Punctuation && !words.Acts.Contains(document.Words[at - 1]))
        {
            at--;
            if (words.Article.Contains(document.Words[at]))
            {
                return at + 1;
            }
        }

        return at;
    }
}
