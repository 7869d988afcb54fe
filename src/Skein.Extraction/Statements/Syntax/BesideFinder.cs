using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What stands beside a cue and is no argument of it: particles, modifiers, the verb below, the clause above. Used by one thread.</summary>
internal sealed class BesideFinder(Grammar grammar)
{
    /// <summary>Adds what stands so to a cue; of modifiers also those of the word beside it that the pattern has taken (-1 for none).</summary>
    public void Find(GrammarFunction function, int cue, int word, List<int> into)
    {
        var parse = grammar.Parse;
        switch (function)
        {
            case GrammarFunction.Next:
                into.AddIf(cue + 1 < parse.Count ? cue + 1 : -1);
                into.AddIf(cue + 2 < parse.Count && parse[cue + 1].Tag is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Punct ? cue + 2 : -1);
                break;
            case GrammarFunction.Complement:
                foreach (var child in parse.Children(cue))
                {
                    if (parse.Label(child) is Relation.Xcomp or Relation.Ccomp || (parse.Label(child) == Relation.Advcl && parse[child].Tag == PartOfSpeech.VerbBase))
                    {
                        into.Add(child);
                    }
                }

                break;
            case GrammarFunction.Particle:
                AddParticles(cue, into);
                break;
            case GrammarFunction.Modifier:
                AddChildren(cue, IsModifier, into);
                if (word >= 0)
                {
                    AddChildren(word, IsModifier, into);
                }

                break;
            default:
                AddChildren(cue, static label => label is Relation.Case or Relation.Mark, into);
                break;
        }
    }

    /// <summary>The verb whose clause holds the cue's, and what hangs on it: "attacked the convoy, killing two", "carried out the attack, killing two".</summary>
    public void AddAbove(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag.IsNoun() && parse.Label(cue) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && parse[parse.Head(cue)].Tag.IsVerb())
        {
            into.Add(parse.Head(cue));
        }

        // "Armed with rifles, the men stormed the hall": the verb of the sentence, wherever the parser put it.
        if (cue == 0 && parse[cue].Tag == PartOfSpeech.VerbParticiple)
        {
            into.AddIf(VerbBehindComma());
        }

        if (parse.Label(cue) is Relation.Advcl or Relation.Conj or Relation.Acl or Relation.Parataxis or Relation.Xcomp && parse.Head(cue) is var head && head >= 0 && parse[head].Tag.IsVerb())
        {
            into.Add(head);
            foreach (var child in parse.Children(head))
            {
                if (parse.Label(child) is Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj)
                {
                    into.Add(child);
                }
            }
        }
    }

    private int VerbBehindComma()
    {
        var parse = grammar.Parse;
        var isBehind = false;
        for (var unit = 1; unit < parse.Count; unit++)
        {
            isBehind |= parse[unit].Tag == PartOfSpeech.Punct;
            if (isBehind && parse[unit].Tag.IsVerb())
            {
                return unit;
            }
        }

        return -1;
    }

    private void AddParticles(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        AddChildren(cue, static label => label is Relation.CompoundPrt or Relation.Advmod or Relation.Obl, into);
        into.AddIf(cue + 1 < parse.Count ? cue + 1 : -1);
        for (var unit = cue + 2; unit < Math.Min(cue + 6, parse.Count); unit++)
        {
            // "took X in after": a preposition without a noun.
            if (parse[unit].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv && (unit + 1 == parse.Count || parse[unit + 1].Tag is PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Sconj))
            {
                into.Add(unit);
            }
        }
    }

    private static bool IsModifier(Relation label) => label is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Det or Relation.Advmod
        or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked or Relation.OblUnmarked;

    private void AddChildren(int unit, Func<Relation, bool> isAsked, List<int> into)
    {
        foreach (var child in grammar.Parse.Children(unit))
        {
            if (isAsked(grammar.Parse.Label(child)))
            {
                into.Add(child);
            }
        }
    }
}
