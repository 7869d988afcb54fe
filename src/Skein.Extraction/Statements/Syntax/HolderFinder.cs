using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Of whom a noun or adjective is said: "X, a brother of", "the leader, X,", "X served as leader". Used by one thread.</summary>
internal sealed class HolderFinder(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    private const int Reach = 4;

    private List<int> _candidates = [];

    /// <summary>Adds the units, the likeliest first.</summary>
    public void Find(int cue, List<int> found)
    {
        _candidates = found;
        Holders(cue);
    }

    private void Holders(int cue, int depth = 0)
    {
        var parse = grammar.Parse;
        var head = parse.Head(cue);
        var label = parse.Label(cue);
        foreach (var child in parse.Children(cue))
        {
            if (parse.Label(child) is Relation.Appos || (child > cue && parse[child].Tag == PartOfSpeech.Propn && parse.Label(child) is Relation.Flat or Relation.NmodDesc or Relation.Compound))
            {
                _candidates.Add(child);
            }
        }

        var subject = parse.Child(cue, Relation.Nsubj);
        var isSaid = parse.Child(cue, Relation.Cop) >= 0 || label is Relation.Root or Relation.Parataxis;
        if (isSaid || subject >= 0)
        {
            AddIf(subject >= 0 ? subject : grammar.SurfaceSubject(cue));
        }

        // "with whom X was friends": the name before the helper, whatever the parser hung it on.
        AddIf(parse.Child(cue, Relation.Cop) is var be && be > 0 && be < cue && subject < 0 && parse[be - 1].Tag == PartOfSpeech.Propn ? be - 1 : -1);
        AddIf(BehindBe(cue));
        if (head < 0 || depth > Reach)
        {
            Adjacent(cue);
            return;
        }

        switch (label)
        {
            case Relation.Appos or Relation.NmodDesc or Relation.Amod or Relation.Acl:
                _candidates.Add(head);
                break;
            case Relation.Compound or Relation.Flat when parse[head].Tag == PartOfSpeech.Propn:
                _candidates.Add(head);
                break;
            case Relation.AclRelcl:
                AddIf(grammar.SurfaceSubject(cue));
                break;
            case Relation.Nmod when words.One.Contains(parse[head].Word) && !(parse.Head(head) is var above && above >= 0 && words.Owns.Contains(parse[above].Word)):
                // "was one of the founders of", "one of its members, X,"
                Holders(head, depth + 1);
                break;
            case Relation.Nmod when words.Function.Contains(parse[head].Word) && grammar.HasCase(cue, words.As):
                // "his role as leader of"
                AddIf(parse.Child(head, Relation.NmodPoss));
                break;
            case Relation.Conj when !parse[head].Tag.IsVerb():
                Holders(head, depth + 1);
                break;
            case Relation.Xcomp or Relation.Advcl:
                AddIf(parse.Child(head, Relation.Obj) is var held && held >= 0 && !grammar.IsPassive(head) ? held : grammar.SurfaceSubject(head));
                break;
            case Relation.Obl or Relation.Nmod when parse[head].Tag.IsVerb() || parse[head].Tag is PartOfSpeech.Adj:
                ByVerb(cue, head);
                break;
            case Relation.Obj when words.Deemed.Contains(parse[head].Word) && grammar.IsPassive(head):
                AddIf(grammar.SurfaceSubject(head));
                break;
            case Relation.Obj when words.Becomes.Contains(parse[head].Word):
                AddIf(grammar.SurfaceSubject(head));
                break;
        }

        Adjacent(cue);
    }

    /// <summary>"X's mother is Y", "its leader was a former teacher, Y": the name behind the verb, where the noun stands before it; -1 for none.</summary>
    private int BehindBe(int cue)
    {
        var parse = grammar.Parse;
        var be = cue + 1;
        while (be < parse.Count && be - cue <= 8 && parse[be].Tag is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.NounOne
            or PartOfSpeech.NounMany or PartOfSpeech.Part or PartOfSpeech.Num || (be < parse.Count && document.TextOf(parse[be].First) is "\"" or "“" or "”"))
        {
            be++;
        }

        if (be + 1 >= parse.Count || !words.Be.Contains(parse[be].Word) || words.Of.Contains(parse[cue - (cue > 0 ? 1 : 0)].Word))
        {
            return -1;
        }

        var name = be + 1;
        while (name < parse.Count && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne)
        {
            name++;
        }

        name += name > be + 1 && name < parse.Count && document.TextOf(parse[name].First) is "," ? 1 : 0;
        var isName = name < parse.Count && (parse[name].Name is not null || parse[name].IsRun);
        // "was X's neighbour": not X.
        return isName && (name + 1 >= parse.Count || parse[name + 1].Tag is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Pron) ? name : ThingBehind(cue, be);
    }

    /// <summary>"The target was a convoy": the thing itself, where no name is told.</summary>
    private int ThingBehind(int cue, int be)
    {
        var parse = grammar.Parse;
        var head = parse.Head(cue);
        return parse.Label(cue) == Relation.Nsubj && head > be && parse[head].Tag == PartOfSpeech.NounOne && (words.ObjectNoun.Contains(parse[head].Word) || words.PremisesNoun.Contains(parse[head].Word))
            ? head : -1;
    }

    /// <summary>"served as leader of", "described X as a friend of", "remained behind bars".</summary>
    private void ByVerb(int cue, int verb)
    {
        var parse = grammar.Parse;
        var isAs = parse.Children(cue).Exists(child => parse.Label(child) == Relation.Case && document.TextOf(parse[child].First) is "as" or "As" or "AS");
        if (isAs && cue > verb && words.CalledAs.Contains(parse[verb].Word))
        {
            AddIf(grammar.Object(verb));
        }
        else if (!isAs && words.Find.Contains(parse[verb].Word) && parse.Child(cue, Relation.Case) < 0)
        {
            // "found X guilty", where the parser takes the adjective for a phrase.
            AddIf(grammar.Object(verb));
        }
        else if (isAs || words.Stays.Contains(parse[verb].Word))
        {
            AddIf(grammar.SurfaceSubject(verb));
            if (parse.Child(verb, Relation.Obj) is var held && held >= 0 && !isAs)
            {
                _candidates.Insert(0, held);
            }
        }
    }

    /// <summary>"his brother X", "leader of the group, X,": the name beside the phrase, whatever the parser hung it on.</summary>
    private void Adjacent(int cue)
    {
        var parse = grammar.Parse;
        if (parse[cue].Tag is PartOfSpeech.Adj)
        {
            return;
        }

        if (cue + 1 < parse.Count && parse[cue + 1].Tag == PartOfSpeech.Propn)
        {
            _candidates.Add(cue + 1);
        }

        // "the widow of X, Y, received": the name behind the comma that ends the phrase.
        var behind = cue + 1;
        while (behind < parse.Count && behind - cue <= 6 && parse[behind].Tag is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.NounOne
            or PartOfSpeech.NounMany or PartOfSpeech.Part)
        {
            behind++;
        }

        if (behind > cue + 1 && behind + 1 < parse.Count && document.TextOf(parse[behind].First) is "," && parse[behind + 1].Tag == PartOfSpeech.Propn
            && (behind + 2 >= parse.Count || parse[behind + 2].Tag != PartOfSpeech.Cconj || parse[cue].Tag == PartOfSpeech.NounMany))
        {
            _candidates.Add(behind + 1);
        }

        AddIf(BetweenCommas(cue));

        // "Supplier of the rifles: X.": what a line that opens with the role tells behind the colon.
        for (var colon = cue + 1; cue <= 2 && colon + 1 < parse.Count; colon++)
        {
            if (document.TextOf(parse[colon].First) is ":" && parse[colon + 1].Tag == PartOfSpeech.Propn)
            {
                _candidates.Add(colon + 1);
                break;
            }
        }

        // "named X as the accomplice of Y"
        var mark = cue - 1;
        while (mark > 0 && parse[mark].Tag is PartOfSpeech.Det or PartOfSpeech.Adj)
        {
            mark--;
        }

        if (mark > 1 && words.As.Contains(parse[mark].Word) && parse[mark - 1].Tag == PartOfSpeech.Propn && words.CalledAs.Contains(parse[mark - 2].Word))
        {
            _candidates.Add(mark - 1);
        }

        // "X, a brother-in-law of Y": what stands before the comma.
        var before = cue - 1;
        while (before > 0 && parse[before].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.VerbParticiple or PartOfSpeech.NounOne or PartOfSpeech.Adv or PartOfSpeech.Num)
        {
            before--;
        }

        if (before > 0 && document.TextOf(parse[before].First) is "," or "-" or "(" && parse[before - 1].Tag == PartOfSpeech.Propn
            && (parse.Label(cue) is not (Relation.Nsubj or Relation.NsubjPass) || (parse.Label(before - 1) == parse.Label(cue) && parse.Head(before - 1) == parse.Head(cue))))
        {
            _candidates.Add(before - 1);
        }
    }

    /// <summary>"under its emir, X, the group grew", "his mentor, the imam X, was": the name between two commas; -1 for none.</summary>
    private int BetweenCommas(int cue)
    {
        var parse = grammar.Parse;
        if (cue + 3 >= parse.Count || document.TextOf(parse[cue + 1].First) is not ",")
        {
            return -1;
        }

        var name = cue + 2;
        while (name + 1 < parse.Count && name - cue < 6 && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.NounOne)
        {
            name++;
        }

        return parse[name].Tag == PartOfSpeech.Propn && name + 1 < parse.Count && document.TextOf(parse[name + 1].First) is "," or "." ? name : -1;
    }

    private void AddIf(int unit)
    {
        if (unit >= 0)
        {
            _candidates.Add(unit);
        }
    }
}
