using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>The phrases with a preposition that belong to a cue: as the parser says, or by where they stand. Used by one thread.</summary>
internal sealed class PhraseFinder(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    private readonly PhraseReach _reach = new(grammar, words);

    /// <summary>Adds the phrases with one of the prepositions that belong to a cue, or to the word beside it that the pattern has taken (-1 for none).</summary>
    public void Find(WordSet prepositions, int cue, int word, bool isDeed, List<int> into)
    {
        var parse = grammar.Parse;
        for (var unit = 0; unit < parse.Count; unit++)
        {
            if (unit != cue && (_reach.IsOf(unit, prepositions, cue) || (grammar.HasCase(unit, prepositions) && IsFronted(unit, cue))
                || (word >= 0 && _reach.IsOfWord(unit, prepositions, word))))
            {
                into.Add(unit);
            }
        }

        AddRelative(prepositions, cue, into);
        if (isDeed)
        {
            AddOfVerb(prepositions, cue, into);
        }

        AddBehind(cue, prepositions, into);
        if (word > cue)
        {
            AddBehind(word, prepositions, into);
        }

        if (prepositions.Contains(words.WhereWord))
        {
            into.AddIf(Antecedent(cue));
        }

        // "It was from X that Y got it": the phrase stands before the clause.
        var head = parse.Head(cue);
        if (parse.Label(cue) == Relation.AclRelcl && head >= 0 && parse.Child(head, Relation.Cop) >= 0 && grammar.HasCase(head, prepositions))
        {
            into.Add(head);
        }
    }

    /// <summary>"the group of which X was a member": the pronoun before the clause that holds the cue.</summary>
    private void AddRelative(WordSet prepositions, int cue, List<int> into)
    {
        var parse = grammar.Parse;
        for (var unit = cue - 1; unit > 0 && parse[unit].Tag != PartOfSpeech.Punct; unit--)
        {
            if (words.WhomWhich.Contains(parse[unit].Word) && prepositions.Contains(parse[unit - 1].Word) && !into.Contains(unit))
            {
                into.Add(unit);
            }
        }
    }

    /// <summary>
    /// "Calls were made from X to Y", "described the ties of X with Y", "a warrant is out for X": phrases that hang on the verb or predicate
    /// of the noun.
    /// </summary>
    private void AddOfVerb(WordSet prepositions, int cue, List<int> into)
    {
        var parse = grammar.Parse;
        var head = parse.Head(cue);
        var label = parse.Label(cue);
        // "a series of calls from X to Y": what hangs on the series, and on its verb.
        if (head >= 0 && label == Relation.Nmod && words.Series.Contains(parse[head].Word))
        {
            for (var unit = cue + 1; unit < parse.Count; unit++)
            {
                if (grammar.HasCase(unit, prepositions) && grammar.Reaches(unit, head) && !into.Contains(unit))
                {
                    into.Add(unit);
                }
            }

            (label, head) = (parse.Label(head), parse.Head(head));
        }

        if (head < 0 || label is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass))
        {
            return;
        }

        var isLight = words.Light.Contains(parse[head].Word);
        if (label == Relation.Nsubj && head > cue && parse.Child(head, Relation.Cop) >= 0 && grammar.HasCase(head, prepositions))
        {
            into.Add(head);
        }

        for (var unit = 0; parse[head].Tag.IsVerb() && unit < parse.Count; unit++)
        {
            if ((isLight || (label == Relation.Obj && unit > cue)) && unit != cue && grammar.HasCase(unit, prepositions) && grammar.Reaches(unit, head) && !into.Contains(unit))
            {
                into.Add(unit);
            }
        }
    }

    /// <summary>"the house where X slept": the house; what stands before the word, for the parser errs in what it hangs the clause on.</summary>
    private int Antecedent(int verb)
    {
        var parse = grammar.Parse;
        for (var unit = verb - 1; unit > 0; unit--)
        {
            if (!words.Where.Contains(parse[unit].Word))
            {
                continue;
            }

            if (parse.Head(unit) != verb && parse.Label(verb) is not (Relation.AclRelcl or Relation.Advcl or Relation.Conj))
            {
                return -1;
            }

            var noun = parse.Label(verb) == Relation.AclRelcl && parse.Head(verb) < unit ? parse.Head(verb) : unit - 1;
            noun -= noun >= 0 && parse[noun].Tag == PartOfSpeech.Punct ? 1 : 0;
            // "the flat in X, where": the flat.
            return noun >= 0 && parse[noun].Name is { Kind: Skein.Model.Entities.EntityKind.Place } && parse.Label(noun) == Relation.Nmod ? parse.Head(noun) : noun;
        }

        return -1;
    }

    /// <summary>The noun right behind the preposition; and the last of its nouns and names, for the parser parts them: "of the former army officer X", "of the A and B attacks".</summary>
    private void AddBehind(int cue, WordSet prepositions, List<int> into)
    {
        var parse = grammar.Parse;
        var noun = RightBehind(cue, prepositions, into);
        into.AddIf(noun);
        var last = noun;
        while (last >= 0 && last + 1 < parse.Count && parse[last].Tag == PartOfSpeech.NounOne && (parse[last + 1].Tag.IsNoun() || parse[last + 1].Tag == PartOfSpeech.Propn))
        {
            last++;
        }

        if (noun >= 0 && noun + 3 < parse.Count && parse[noun].Tag == PartOfSpeech.Propn && parse[noun + 1].Tag == PartOfSpeech.Cconj && parse[noun + 2].Tag == PartOfSpeech.Propn
            && parse[noun + 3].Tag.IsNoun())
        {
            last = noun + 3;
        }

        into.AddIf(last != noun && !into.Contains(last) ? last : -1);
    }

    /// <summary>"a disciple of the preacher X": the noun behind the preposition that follows at once, where the parser hung it elsewhere.</summary>
    private int RightBehind(int cue, WordSet prepositions, List<int> into)
    {
        var parse = grammar.Parse;
        if (cue + 2 >= parse.Count || !prepositions.Contains(parse[cue + 1].Word))
        {
            return -1;
        }

        var noun = cue + 2;
        while (noun + 1 < parse.Count && (parse[noun].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.VerbParticiple || words.Possessive.Contains(parse[noun].Word)
            || (parse[noun + 1].Tag == PartOfSpeech.Part && noun + 2 < parse.Count && document.TextOf(parse[noun + 1].First) is not "to")))
        {
            noun += parse[noun + 1].Tag == PartOfSpeech.Part ? 2 : 1;
        }

        return noun < parse.Count && !into.Contains(noun) && (parse[noun].Tag == PartOfSpeech.Propn || parse[noun].Tag.IsNoun()) ? noun : -1;
    }

    /// <summary>"In the name of the group, X read …": a phrase that opens the sentence belongs to its main verb.</summary>
    private bool IsFronted(int unit, int cue)
    {
        var parse = grammar.Parse;
        return parse.Label(cue) == Relation.Root && parse[cue].Tag.IsVerb() && unit < cue
            && parse.Children(unit).Exists(child => child <= 1 && parse.Label(child) == Relation.Case && parse[child].Tag != PartOfSpeech.Part);
    }
}
