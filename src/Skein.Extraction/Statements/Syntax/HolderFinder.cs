using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Of whom a noun or adjective is said: "X, a brother of", "the leader, X,", "X served as leader". Used by one thread.</summary>
internal sealed partial class HolderFinder(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    private const int Reach = 4;
    private const int Opening = 6;

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
            _candidates.AddIf(subject >= 0 ? subject : grammar.SurfaceSubject(cue));
        }

        // "with whom X was friends": the name before the helper, whatever the parser hung it on.
        _candidates.AddIf(parse.Child(cue, Relation.Cop) is var be && be > 0 && be < cue && subject < 0 && parse[be - 1].Tag == PartOfSpeech.Propn ? be - 1 : -1);
        _candidates.AddIf(BehindBe(cue));
        _candidates.AddIf(BehindOpening(cue));
        _candidates.AddIf(BeforeBe(cue));
        if (head < 0 || depth > Reach)
        {
            Adjacent(cue);
            return;
        }

        switch (label)
        {
            case Relation.Appos when parse[cue].Tag == PartOfSpeech.NounMany && IsBeforeName(cue):
                // "after talks with X, former chiefs Y and Z left": not X.
                break;
            case Relation.Appos or Relation.NmodDesc or Relation.Amod or Relation.Acl:
                _candidates.Add(head);
                break;
            case Relation.Compound or Relation.Flat when parse[head].Tag == PartOfSpeech.Propn:
                _candidates.Add(head);
                break;
            case Relation.AclRelcl:
                _candidates.AddIf(grammar.SurfaceSubject(cue));
                break;
            case Relation.Nmod when words.One.Contains(parse[head].Word) && !(parse.Head(head) is var above && above >= 0 && words.Owns.Contains(parse[above].Word)):
                // "was one of the founders of", "one of its members, X,"
                Holders(head, depth + 1);
                break;
            case Relation.Nmod when IsState(cue) && (words.PersonNoun.Contains(parse[head].Word) || words.People.Contains(parse[head].Word)):
                // "is one of three women on trial", "a man in custody, X,"
                Holders(head, depth + 1);
                break;
            case Relation.Nmod when words.Function.Contains(parse[head].Word) && grammar.HasCase(cue, words.As):
                // "his role as leader of"
                _candidates.AddIf(parse.Child(head, Relation.NmodPoss));
                break;
            case Relation.Conj when !parse[head].Tag.IsVerb():
                Holders(head, depth + 1);
                break;
            case Relation.Xcomp or Relation.Advcl:
                _candidates.AddIf(parse.Child(head, Relation.Obj) is var held && held >= 0 && !grammar.IsPassive(head) ? held : grammar.SurfaceSubject(head));
                break;
            case Relation.Obl or Relation.Nmod when parse[head].Tag.IsVerb() || parse[head].Tag is PartOfSpeech.Adj:
                ByVerb(cue, head);
                break;
            case Relation.Obj when words.Deemed.Contains(parse[head].Word) && grammar.IsPassive(head):
                _candidates.AddIf(grammar.SurfaceSubject(head));
                break;
            case Relation.Obj when words.Becomes.Contains(parse[head].Word):
                _candidates.AddIf(grammar.SurfaceSubject(head));
                break;
        }

        Adjacent(cue);
    }

    /// <summary>"on trial", "in custody", "under arrest": the noun is what somebody is in.</summary>
    private bool IsState(int cue) => grammar.HasCase(cue, words.StateOf);

    /// <summary>"served as leader of", "described X as a friend of", "remained behind bars".</summary>
    private void ByVerb(int cue, int verb)
    {
        var parse = grammar.Parse;
        var isAs = parse.Children(cue).Exists(child => parse.Label(child) == Relation.Case && document.TextOf(parse[child].First) is "as" or "As" or "AS");
        if (isAs && cue > verb && words.CalledAs.Contains(parse[verb].Word))
        {
            _candidates.AddIf(grammar.Object(verb));
        }
        else if (!isAs && words.Find.Contains(parse[verb].Word) && parse.Child(cue, Relation.Case) < 0)
        {
            // "found X guilty", where the parser takes the adjective for a phrase.
            _candidates.AddIf(grammar.Object(verb));
        }
        else if (isAs || words.Stays.Contains(parse[verb].Word))
        {
            _candidates.AddIf(grammar.SurfaceSubject(verb));
            if (parse.Child(verb, Relation.Obj) is var held && held >= 0 && !isAs)
            {
                _candidates.Insert(0, held);
            }
        }
    }
}
