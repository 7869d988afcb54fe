using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>The objects of a verb: what the parser says, then what stands where objects stand. Used by one thread.</summary>
internal sealed class ObjectFinder(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    /// <summary>Adds the objects of a cue, and of the word beside it that the pattern has taken already (-1 for none).</summary>
    public void Find(int cue, int word, List<int> into)
    {
        var parse = grammar.Parse;
        // "were killed and 59 injured": the number before the second participle is its own.
        // "and at least 20 injured", "and 20 were injured" too.
        var number = cue - 1;
        while (number > 0 && parse[number].Tag is >= PartOfSpeech.AuxBase and <= PartOfSpeech.AuxParticiple)
        {
            number--;
        }

        var before = number - 1;
        while (before > 0 && number - before < 4 && parse[before].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Adj)
        {
            before--;
        }

        if (number > 0 && parse[number].Tag == PartOfSpeech.Num && parse[cue].Tag is PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast && parse[before].Tag is PartOfSpeech.Cconj or PartOfSpeech.Punct)
        {
            into.Add(number);
            if (number < cue - 1)
            {
                // With a helper behind it, it is the subject, and that of the verb before is none.
                return;
            }
        }

        into.AddIf(BehindWhom(cue));
        if (grammar.IsPassive(cue))
        {
            into.AddIf(grammar.Object(cue));
            return;
        }

        into.AddIf(parse.Child(cue, Relation.Obj));
        // "turned down the request": the parser takes the particle for a preposition.
        into.AddIf(word == cue + 1 && parse.Label(word) == Relation.Case ? parse.Head(word) : -1);
        AddNext(cue, word, into);
        AddGiven(cue, into);
        if (into.Count == 0)
        {
            into.AddIf(grammar.Object(cue));
            AddBare(cue, into);
        }
    }

    /// <summary>"Among those whom X recruited were Y and Z": the name behind the verb of the sentence; -1 for none.</summary>
    private int BehindWhom(int cue)
    {
        var parse = grammar.Parse;
        var whom = cue - 1;
        while (whom > 0 && cue - whom < 8 && !words.Whom.Contains(parse[whom].Word))
        {
            whom--;
        }

        if (whom <= 0 || whom > 5 || !words.Whom.Contains(parse[whom].Word) || !parse[cue].Tag.IsVerb())
        {
            return -1;
        }

        for (var be = cue + 1; be + 1 < parse.Count && parse[be].Tag != PartOfSpeech.Punct; be++)
        {
            if (words.Be.Contains(parse[be].Word))
            {
                var name = be + 1;
                while (name + 1 < parse.Count && name - be < 5 && (parse[name].Tag is PartOfSpeech.Adj or PartOfSpeech.NounOne or PartOfSpeech.Punct || words.Possessive.Contains(parse[name].Word)))
                {
                    name++;
                }

                return parse[name].Tag == PartOfSpeech.Propn ? name : -1;
            }
        }

        return -1;
    }

    /// <summary>What stands right behind the verb is its object more often than the parser says.</summary>
    private void AddNext(int cue, int word, List<int> into)
    {
        var parse = grammar.Parse;
        var next = word == cue + 1 && parse[word].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv ? cue + 2 : cue + 1;
        while (next < parse.Count && next - cue <= 4 && (parse[next].Tag is PartOfSpeech.Det or PartOfSpeech.Adj || parse.Label(next) == Relation.Fixed) || (next < parse.Count && words.Possessive.Contains(parse[next].Word)))
        {
            next++;
        }

        if (next < parse.Count && parse[cue].Tag.IsVerb() && (parse[next].Tag is PartOfSpeech.Propn or PartOfSpeech.Num || (next == cue + 1 && parse[next].Tag == PartOfSpeech.VerbIng) || parse[next].Tag.IsNoun()) && !into.Contains(next))
        {
            into.Add(next);
            // "carried out the Karst raid": the noun behind the name that tells it apart.
            into.AddIf(next + 1 < parse.Count && parse[next].Tag == PartOfSpeech.Propn && parse[next + 1].Tag.IsNoun() && parse.Head(next) == next + 1 && !into.Contains(next + 1) ? next + 1 : -1);
        }
    }

    /// <summary>"gave X shelter", "lent X the car": the thing behind the one who gets it.</summary>
    private void AddGiven(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        if (cue + 2 < parse.Count && parse[cue].Tag.IsVerb() && parse[cue + 1].Tag == PartOfSpeech.Propn)
        {
            var thing = cue + 2;
            while (thing < cue + 5 && thing + 1 < parse.Count && (parse[thing].Tag is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj || document.TextOf(parse[thing].First) is "\"" or "“"))
            {
                thing++;
            }

            // "handed X a prison term": the last of the nouns.
            while (thing + 1 < parse.Count && parse[thing].Tag == PartOfSpeech.NounOne && parse[thing + 1].Tag.IsNoun() && parse.Label(thing) == Relation.Compound)
            {
                thing++;
            }

            into.AddIf(thing < parse.Count && parse[thing].Word != 0 && parse[thing].Tag is PartOfSpeech.NounOne or PartOfSpeech.NounMany or PartOfSpeech.Propn && !into.Contains(thing) ? thing : -1);
        }
    }

    /// <summary>"X arrested in Vilbeke": the headline leaves the helping verb out.</summary>
    private void AddBare(int cue, List<int> into)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag is PartOfSpeech.VerbPast or PartOfSpeech.VerbParticiple && parse.Label(cue) is Relation.Root or Relation.Conj or Relation.Parataxis
            && parse.Child(cue, Relation.Aux) < 0 && parse.Child(cue, Relation.Obj) < 0)
        {
            into.AddIf(grammar.SurfaceSubject(cue) is var subject && subject >= 0 && parse[subject].Tag != PartOfSpeech.Pron ? subject : -1);
        }
    }
}
