using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What stands between quotation marks, or is a name as it stands.</summary>
internal static class QuotedWords
{
    /// <summary>The tokens of a name as a value: a name, a row of capitals, or what stands in quotes from this unit on; null for other words.</summary>
    public static (int First, int End)? Name(AnnotatedDocument document, SentenceParse parse, int unit)
    {
        if (parse[unit].Tag == PartOfSpeech.Propn)
        {
            return (parse[unit].First, parse[unit].End);
        }

        for (var at = unit; at >= 0 && unit - at < 6; at--)
        {
            if (document.TextOf(parse[at].First) is "\"" or "“" && Title(document, parse, parse[at].First) is var end && end > parse[unit].First + 1)
            {
                return (parse[at].First + 1, end - 1);
            }
        }

        return null;
    }

    /// <summary>What stands in quotes around a unit, where the cue stands outside them or is the unit itself; null where nothing does.</summary>
    public static (int First, int End)? Around(AnnotatedDocument document, SentenceParse parse, int unit, int cue)
    {
        var open = -1;
        for (var token = parse.Sentence.First; token < parse.Sentence.End; token++)
        {
            if (document.TextOf(token) is not ("\"" or "“" or "”"))
            {
                continue;
            }

            if (open < 0)
            {
                open = token;
                continue;
            }

            if (open < parse[unit].First && parse[unit].End <= token)
            {
                var end = token > open + 2 && document.TextOf(token - 1) is "," or "." ? token - 1 : token;
                return unit != cue && open < parse[cue].First && parse[cue].End <= token ? null : (open + 1, end);
            }

            open = -1;
        }

        return null;
    }

    /// <summary>A title in quotes behind the noun: the film "X".</summary>
    public static int Title(AnnotatedDocument document, SentenceParse parse, int end)
    {
        if (end < parse.Sentence.End && document.TextOf(end) is "\"" or "“" or "«" or "„")
        {
            for (var close = end + 2; close < parse.Sentence.End && close - end < 14; close++)
            {
                if (document.TextOf(close) is "\"" or "”" or "»" or "“")
                {
                    return close + 1;
                }
            }
        }

        return end;
    }
}
