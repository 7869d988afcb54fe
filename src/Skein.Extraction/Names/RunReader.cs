using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>Cuts a sentence into runs of tokens that are written like names: capitals, initials, particles between them.</summary>
internal sealed class RunReader(NameWords words)
{
    // A run of more words is a headline or a table.
    public const int LongestRun = 12;

    /// <summary>Whether the token is written like a part of a name.</summary>
    public static bool IsCapital(AnnotatedDocument document, int token)
    {
        var (kind, shape) = (document.Tokens[token].Kind, document.Tokens[token].Shape);
        if (kind != TokenKind.Word)
        {
            return false;
        }

        return shape is TokenShape.Capitalized or TokenShape.Upper or TokenShape.SingleCapital
            || (shape == TokenShape.Mixed && IsMixedName(document.TextOf(token)));
    }

    /// <summary>The end of the run that starts here; the start itself when none does.</summary>
    public int End(AnnotatedDocument document, int first, Sentence sentence, WordSet common)
    {
        if (!StartsRun(document, first, sentence, common))
        {
            return first;
        }

        var end = first + 1;
        while (end < sentence.End && end - first < LongestRun)
        {
            if (IsCapital(document, end) && !IsCommon(document, end, common))
            {
                end++;
            }
            else if (words.LowerParticle.Contains(document.Words[end]) && NameAfterParticles(document, end, sentence) is var next && next > end)
            {
                end = next;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private bool StartsRun(AnnotatedDocument document, int token, Sentence sentence, WordSet common)
    {
        if (!IsCapital(document, token) || (token == sentence.First && words.Opening.Contains(document.Words[token])))
        {
            return false;
        }

        if (!IsCommon(document, token, common))
        {
            return true;
        }

        // "Said Karim" within a sentence is a name; "Said" at its start is a verb.
        return document.Words[token] == words.Said && token > sentence.First && token + 1 < sentence.End && IsCapital(document, token + 1)
            && document.Tokens[token].Shape == TokenShape.Capitalized;
    }

    private bool IsCommon(AnnotatedDocument document, int token, WordSet common) =>
        (common.Contains(document.Words[token]) || words.CommonEnglish.Contains(document.Words[token]) || words.Calendar.Contains(document.Words[token]))
        && !IsInitial(document, token) && !words.Particle.Contains(document.Words[token]);

    private static bool IsInitial(AnnotatedDocument document, int token) =>
        document.Tokens[token].Shape == TokenShape.SingleCapital && document.TextOf(token)[^1] == '.';

    private int NameAfterParticles(AnnotatedDocument document, int token, Sentence sentence)
    {
        var at = token;
        while (at < sentence.End && at - token < 3 && words.LowerParticle.Contains(document.Words[at]) && !IsCapital(document, at))
        {
            at++;
        }

        return at < sentence.End && IsCapital(document, at) ? at + 1 : token;
    }

    // al-Masri, McDonald, deBruin; but not iPhone-like words of one small letter.
    private static bool IsMixedName(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
        {
            return true;
        }

        var hyphen = word.IndexOf('-');
        return hyphen is 2 or 3 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
    }
}
