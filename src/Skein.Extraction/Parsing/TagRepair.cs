namespace Skein.Extraction.Parsing;

/// <summary>Mends what a tagger from left to right cannot see: "had taken", a headline's verb, a participle that opens the sentence.</summary>
internal static class TagRepair
{
    public static void Run(Span<PartOfSpeech> tags, ReadOnlySpan<int> words, Cues cues)
    {
        for (var at = 0; at + 1 < tags.Length; at++)
        {
            if (cues.Number.Contains(words[at]) && (tags[at + 1].IsNoun() || tags[at + 1] == PartOfSpeech.Adj))
            {
                tags[at] = PartOfSpeech.Num;
            }
        }

        for (var at = 0; at < tags.Length; at++)
        {
            if (tags[at].IsVerb() && cues.Have.Contains(words[at]) && Participle(tags, at + 1))
            {
                tags[at] = tags[at] switch
                {
                    PartOfSpeech.VerbPresent => PartOfSpeech.AuxPresent,
                    PartOfSpeech.VerbIng => PartOfSpeech.AuxIng,
                    PartOfSpeech.VerbBase => PartOfSpeech.AuxBase,
                    _ => PartOfSpeech.AuxPast,
                };
            }

            // "Witnesses place X", "the indictment names five": between a noun and what can only be an object stands a verb.
            var isNounBefore = at > 0 && (tags[at - 1].IsNoun() || tags[at - 1] == PartOfSpeech.Propn);
            var isObjectAfter = at + 1 < tags.Length && tags[at + 1] is PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Num;
            if (isNounBefore && isObjectAfter && cues.IsOpen(words[at])
                && (tags[at] == PartOfSpeech.NounMany || (tags[at] == PartOfSpeech.NounOne && tags[at - 1] == PartOfSpeech.NounMany)))
            {
                tags[at] = PartOfSpeech.VerbPresent;
            }
        }

        for (var at = 1; at < tags.Length; at++)
        {
            // "helped plan the attack": what follows is the verb.
            if (cues.Help.Contains(words[at - 1]) && cues.IsOpen(words[at]) && !tags[at].IsVerb())
            {
                tags[at] = PartOfSpeech.VerbBase;
            }

            // "whose ranks included X": what somebody owns is a noun.
            if (cues.Owner.Contains(words[at - 1]) && tags[at] is PartOfSpeech.VerbPresent or PartOfSpeech.VerbBase)
            {
                tags[at] = tags[at] == PartOfSpeech.VerbPresent ? PartOfSpeech.NounMany : PartOfSpeech.NounOne;
            }

            // "the Vilbeke hall": what a name with an article tells apart.
            if (tags[at] == PartOfSpeech.VerbBase && tags[at - 1] == PartOfSpeech.Propn && HasArticle(tags, at - 1))
            {
                tags[at] = PartOfSpeech.NounOne;
            }

            // "to whom X was married": a pronoun behind its preposition.
            if (cues.Whom.Contains(words[at]))
            {
                tags[at] = PartOfSpeech.Pron;
                tags[at - 1] = tags[at - 1] == PartOfSpeech.Part ? PartOfSpeech.Adp : tags[at - 1];
            }

            // "Hungarian border police": a nationality before a noun is no name.
            if (tags[at - 1] is PartOfSpeech.Propn or PartOfSpeech.NounOne && (tags[at].IsNoun() || tags[at] == PartOfSpeech.Adj) && cues.Nationality.Contains(words[at - 1]))
            {
                tags[at - 1] = PartOfSpeech.Adj;
            }

            // "The X bombing killed", "the hostage-taking ended": an act's noun that has the form of a verb.
            var isDescribed = tags[at - 1] is PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.NounOne or PartOfSpeech.Adj;
            var hasObject = at + 1 < tags.Length && tags[at + 1] is PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Pron;
            if (tags[at] == PartOfSpeech.VerbIng && isDescribed && !hasObject && cues.Act.Contains(words[at]))
            {
                tags[at] = PartOfSpeech.NounOne;
            }
        }

        // "Set free by the judge, X …": no sentence of a report commands.
        var isBare = tags.Length > 1 && tags[0] == PartOfSpeech.VerbBase && cues.BareParticiple.Contains(words[0]) && tags[1] is PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Adp;
        if (tags.Length > 1 && (tags[0] == PartOfSpeech.VerbPast || isBare))
        {
            tags[0] = PartOfSpeech.VerbParticiple;
        }
    }

    private static bool HasArticle(ReadOnlySpan<PartOfSpeech> tags, int at)
    {
        while (at > 0 && tags[at] == PartOfSpeech.Propn)
        {
            at--;
        }

        return tags[at] == PartOfSpeech.Det;
    }

    private static bool Participle(ReadOnlySpan<PartOfSpeech> tags, int at)
    {
        while (at < tags.Length && tags[at] is PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            at++;
        }

        return at < tags.Length && tags[at] is PartOfSpeech.VerbParticiple or PartOfSpeech.AuxParticiple;
    }
}
