using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Counts;

/// <summary>
/// Reads whom a count counts: by the noun behind it ("12 civilians", "three attackers") and by what the sentence adds or takes off
/// ("including two attackers", "not counting the gunman"), which goes before a noun for victims. A number in between has its own.
/// </summary>
internal static class PersonsReader
{
    private const int NounWithin = 4;
    private const int Behind = 14;
    private const int Before = 10;
    private const int Between = 3;

    public static CountedPersons Of(AnnotatedDocument document, FoundCount count, Sentence sentence, CountLanguage language, int from) =>
        ByNoun(document, count.End, sentence, language) is var noun && noun == CountedPersons.PerpetratorsOnly
            ? noun
            : Added(document, count.End, Math.Min(sentence.End, count.End + Behind), sentence, language)
                ?? Added(document, Math.Max(from, count.First - Before), count.First, sentence, language)
                ?? noun;

    private static CountedPersons ByNoun(AnnotatedDocument document, int end, Sentence sentence, CountLanguage language)
    {
        for (var at = end; at < Math.Min(sentence.End, end + NounWithin); at++)
        {
            var word = document.Words[at];
            if (document.Tokens[at].Kind != TokenKind.Word || language.IsScope(word))
            {
                break;
            }

            if (language.Toll.AttackerNouns.Contains(word))
            {
                return CountedPersons.PerpetratorsOnly;
            }

            if (language.Toll.VictimNouns.Contains(word))
            {
                return CountedPersons.VictimsOnly;
            }
        }

        return CountedPersons.Unknown;
    }

    /// <summary>What the words of a stretch add to the count or take off it; null where they do neither.</summary>
    private static CountedPersons? Added(AnnotatedDocument document, int first, int end, Sentence sentence, CountLanguage language)
    {
        for (var at = first; at < end; at++)
        {
            if (language.Toll.Attackers.Longest(document.Words, at, sentence.End, out _) is { } phrase)
            {
                return phrase == "yes" ? CountedPersons.WithPerpetrators : CountedPersons.VictimsOnly;
            }

            if (language.Toll.Openings.Longest(document.Words, at, sentence.End, out var length) is { } opening && NamesAttackers(document, at + length, sentence, language))
            {
                return opening == "yes" ? CountedPersons.WithPerpetrators : CountedPersons.VictimsOnly;
            }

            if (document.Tokens[at].Kind == TokenKind.Number || language.Numbers.ContainsKey(document.Words[at]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the attacker", "two suicide attackers", "both of the gunmen".</summary>
    private static bool NamesAttackers(AnnotatedDocument document, int first, Sentence sentence, CountLanguage language)
    {
        for (var at = first; at < Math.Min(sentence.End, first + Between + 1) && document.Tokens[at].Kind != TokenKind.Punctuation; at++)
        {
            if (language.Toll.AttackerNouns.Contains(document.Words[at]))
            {
                return true;
            }
        }

        return false;
    }
}
