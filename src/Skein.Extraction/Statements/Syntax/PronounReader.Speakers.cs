using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <content>Whom a pronoun means in what somebody says.</content>
internal sealed partial class PronounReader
{
    /// <summary>
    /// "He had met B, A told the court": A; "'I never met B,' said A": A; "He had met B, the ministry said of A": A. A speaker with a title or
    /// a description is an official more often than the one spoken of, and so is one who only "said" while the text was about somebody.
    /// </summary>
    private List<LocalEntity> Speaker(int unit, bool isQuoted)
    {
        var parse = grammar.Parse;
        for (var verb = unit + 1; verb < parse.Count; verb++)
        {
            if (!words.Say.Contains(parse[verb].Word) || !parse[verb].Tag.IsVerb() || !IsBehindComma(verb))
            {
                continue;
            }

            for (var of = verb + 1; of + 1 < parse.Count && of <= verb + 4; of++)
            {
                if (!isQuoted && document.TextOf(parse[of].First) is "of" && parse[of + 1].Name is { Kind: EntityKind.Person, Entity: { } told })
                {
                    return [told];
                }
            }

            foreach (var at in new[] { verb - 1, verb + 1 })
            {
                if (at < parse.Count && at > unit && parse[at].Name is { Kind: EntityKind.Person, Entity: { } speaker } && (at == 0 || parse[at - 1].Tag is PartOfSpeech.Punct || at > verb))
                {
                    return isQuoted || !HasTopic || _topic.Contains(speaker) || IsToldToCourt(verb) ? [speaker] : [];
                }
            }

            return [];
        }

        return [];
    }

    private bool IsToldToCourt(int verb)
    {
        var parse = grammar.Parse;
        for (var at = verb + 1; at < parse.Count && at <= verb + 5; at++)
        {
            if (words.Court.Contains(parse[at].Word) || words.Authority.Contains(parse[at].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comma or quotation mark parts the words before from the verb and its subject.</summary>
    private bool IsBehindComma(int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 4; at--)
        {
            if (grammar.Parse[at].Tag == PartOfSpeech.Punct)
            {
                return true;
            }
        }

        return false;
    }
}
