namespace Skein.Extraction.Parsing;

/// <summary>Where a subject stands that the parser lost: behind the comma, the colon or the helper of a sentence that opens with its verb.</summary>
internal sealed class SubjectPlaces(GrammarWords words)
{
    private const int Reach = 6;

    /// <summary>The subject of a verb by its place; -1 for none.</summary>
    public int Of(SentenceParse parse, int verb) =>
        RightBefore(parse, verb) is var near && near >= 0 ? near
            : BehindBe(parse, verb) is var inverted && inverted >= 0 ? inverted
            : BehindColon(parse, verb) is var behind && behind >= 0 ? behind
            : BehindComma(parse, verb) is var named && named >= 0 ? named
            : BeforeComma(parse, verb) is var cut && cut >= 0 ? cut : Opening(parse, verb);

    /// <summary>"Eight defendants, including X, stood trial": what the sentence opens with, where its verb stands right behind a comma; -1 for none.</summary>
    private int Opening(SentenceParse parse, int verb)
    {
        var first = 0;
        while (first < parse.Count && (parse[first].Tag is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj
            || (first > 0 && parse[first - 1].Tag == PartOfSpeech.Num && words.Of.Contains(parse[first].Word))))
        {
            first++;
        }

        var before = verb - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.AuxPast or PartOfSpeech.AuxPresent or PartOfSpeech.AuxParticiple or PartOfSpeech.Adv)
        {
            before--;
        }

        return before > first + 1 && parse[before].Word == words.Comma && parse[first + 1].Word == words.Comma && parse[verb].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbPresent or PartOfSpeech.VerbParticiple
            && (parse[first].Tag.IsNoun() || parse[first].Tag == PartOfSpeech.Propn) ? first : -1;
    }

    /// <summary>"In a letter to X, Y wrote": of two names with a comma between them and none behind, the second; -1 for none.</summary>
    public int BehindPhrase(SentenceParse parse, int verb, int subject)
    {
        var name = verb - 1;
        while (name > 0 && parse[name].Tag is PartOfSpeech.AuxPast or PartOfSpeech.AuxPresent or PartOfSpeech.AuxParticiple or PartOfSpeech.Adv)
        {
            name--;
        }

        return name - 2 == subject && parse[0].Tag is PartOfSpeech.Adp or PartOfSpeech.Sconj && parse[name].Tag == PartOfSpeech.Propn && parse[subject].Tag == PartOfSpeech.Propn
            && parse[name - 1].Word == words.Comma ? name : -1;
    }

    /// <summary>"At a meeting in X, attended by Y, …": the noun or name before the comma; -1 for none.</summary>
    private int BeforeComma(SentenceParse parse, int verb) =>
        verb > 2 && parse[verb].Tag == PartOfSpeech.VerbParticiple && parse[verb - 1].Word == words.Comma && verb + 1 < parse.Count && words.By.Contains(parse[verb + 1].Word)
            && (parse[verb - 2].Tag.IsNoun() || parse[verb - 2].Tag == PartOfSpeech.Propn) ? verb - 2 : -1;

    /// <summary>"Arrested in X, Y was …": a participle that opens the sentence is said of the name behind the comma; -1 for none.</summary>
    public int BehindComma(SentenceParse parse, int verb)
    {
        if (verb > 1 || parse[verb].Tag is not (PartOfSpeech.VerbParticiple or PartOfSpeech.VerbIng or PartOfSpeech.VerbPast))
        {
            return -1;
        }

        for (var unit = verb + 1; unit + 1 < parse.Count; unit++)
        {
            if (parse[unit].Word == words.Comma)
            {
                var next = unit + 1;
                while (next < parse.Count && parse[next].Tag is PartOfSpeech.Det or PartOfSpeech.Adj)
                {
                    next++;
                }

                return next < parse.Count && (parse[next].Tag == PartOfSpeech.Propn || parse[next].Tag.IsNoun()) ? next : -1;
            }
        }

        return -1;
    }

    /// <summary>"Charged with hiding X are Y and Z", "Also staying there was X": a participle opens the sentence and its helper stands before the name; -1 for none.</summary>
    public int BehindBe(SentenceParse parse, int verb)
    {
        if (verb > 1 || parse[verb].Tag is not (PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast or PartOfSpeech.VerbIng))
        {
            return -1;
        }

        for (var unit = verb + 1; unit + 1 < parse.Count && parse[unit].Word != words.Comma; unit++)
        {
            if (words.Be.Contains(parse[unit].Word))
            {
                return parse[unit + 1].Tag == PartOfSpeech.Propn ? unit + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>The names of a list behind a colon, from the one right behind it on: "stood trial: X; his brother Y; and Z".</summary>
    public IEnumerable<int> Listed(SentenceParse parse, int unit)
    {
        if (unit == 0 || parse[unit - 1].Word != words.Colon)
        {
            yield break;
        }

        var isBySemicolon = Enumerable.Range(unit, parse.Count - unit).Any(at => parse[at].Word == words.Semicolon);
        for (var at = unit + 1; at < parse.Count && !parse[at].Tag.IsVerb(); at++)
        {
            if (parse[at].Tag == PartOfSpeech.Propn && IsBehindMark(parse, at, isBySemicolon))
            {
                yield return at;
            }
        }
    }

    private bool IsBehindMark(SentenceParse parse, int unit, bool isBySemicolon)
    {
        var before = unit - 1;
        while (before > 0 && unit - before < 4 && parse[before].Tag is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.NounOne or PartOfSpeech.Adj)
        {
            before--;
        }

        if (parse[before].Word == words.And)
        {
            before -= isBySemicolon ? 1 : 0;
            return !isBySemicolon || parse[before].Word == words.Semicolon;
        }

        return parse[before].Word == (isBySemicolon ? words.Semicolon : words.Comma);
    }

    /// <summary>"In return X was given", "From Y X flew": the name right before the verb and its helpers, where the parser hung it elsewhere.</summary>
    private static int RightBefore(SentenceParse parse, int verb)
    {
        var before = verb - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.AuxPast or PartOfSpeech.AuxPresent or PartOfSpeech.AuxParticiple or PartOfSpeech.AuxModal or PartOfSpeech.Adv)
        {
            before--;
        }

        return parse.Label(verb) == Relation.Root && before > 0 && before < verb && before <= Reach && parse[before].Tag == PartOfSpeech.Propn
            && (parse.Label(before) == Relation.Appos || (parse.Label(before) is Relation.Flat or Relation.Compound && parse[before - 1].Tag == PartOfSpeech.Propn)) ? before : -1;
    }

    /// <summary>"Now on trial: X": what stands behind the colon is what the line is about.</summary>
    private int BehindColon(SentenceParse parse, int verb)
    {
        if (parse.Label(verb) != Relation.Root)
        {
            return -1;
        }

        for (var unit = verb + 1; unit + 1 < parse.Count; unit++)
        {
            if (parse[unit].Word == words.Colon)
            {
                for (var behind = unit + 1; behind < parse.Count; behind++)
                {
                    if (parse[behind].Tag == PartOfSpeech.Propn && (parse.Head(behind) <= unit || parse.Head(behind) > behind))
                    {
                        return behind;
                    }
                }
            }
        }

        return -1;
    }
}
