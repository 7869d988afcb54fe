namespace Skein.Extraction.Parsing;

/// <content>Who stands as subject.</content>
internal sealed partial class Grammar
{
    /// <summary>The unit that stands as subject, in the form that the verb has; -1 for none.</summary>
    public int SurfaceSubject(int verb, int depth = 0)
    {
        if (verb < 0 || depth > Deepest)
        {
            return -1;
        }

        if (NearestSubject(verb) is var own && own >= 0)
        {
            return _places.BehindPhrase(Parse, verb, own) is var behind && behind >= 0 ? behind : own;
        }

        var head = Parse.Head(verb);
        switch (Parse.Label(verb))
        {
            case Relation.Conj when head >= 0 && Parse[head].Tag == PartOfSpeech.Propn:
            case Relation.Parataxis when head >= 0 && head < verb && Parse[verb].Tag.IsVerb() && Parse[head].Tag == PartOfSpeech.Propn:
                // "The two men, X and Y, met": the verb that the parser hung on the name.
                return head;
            case Relation.Conj or Relation.Ccomp when head >= 0:
                return SurfaceSubject(head, depth + 1);
            case Relation.Xcomp when head >= 0 && head < verb && Parse[head].Tag.IsNoun() && Parse.Child(head, Relation.Cop) < 0:
                // "Traces of DNA put X in the flat", where the parser took the subject for what the sentence says.
                return head;
            case Relation.Xcomp when head >= 0:
                // "left the group to join another": whoever left.
                var isOwnAim = words.OwnAim.Contains(Parse[head].Word);
                if (words.Urge.Contains(Parse[head].Word) && !IsPassive(head) && Parse.Child(head, Relation.Obj) < 0)
                {
                    // "those whom X persuaded to leave": not X.
                    return -1;
                }

                return Parse.Child(head, Relation.Obj) is var held && held >= 0 && held < verb && !isOwnAim && !IsPassive(head) ? held : Predicate(SurfaceSubject(head, depth + 1), head);
            case Relation.Advcl or Relation.Acl when head >= 0 && IsSeen(verb, head):
                // "shows X swearing an oath": the one who is seen.
                return Parse.Child(head, Relation.Obj);
            case Relation.Acl when head >= 0 && words.Share.Contains(Parse[head].Word) && Parse.Label(head) == Relation.Obj:
                // "had a hand in planning"
                return SurfaceSubject(Parse.Head(head), depth + 1);
            case Relation.Acl when head >= 0 && Parse.Label(head) == Relation.Obj && Parse[verb].Tag == PartOfSpeech.VerbIng && Parse.Child(verb, Relation.Mark) is var why
                && why >= 0 && words.For.Contains(Parse[why].Word):
                // "was given nine years for hiding Y"
                return IsPassive(Parse.Head(head)) ? SurfaceSubject(Parse.Head(head), depth + 1) : Parse.Child(Parse.Head(head), Relation.Iobj);
            case Relation.Advcl when head >= 0 && Parse[verb].Tag == PartOfSpeech.VerbIng && (Parse[head].Tag == PartOfSpeech.Propn || Parse[head].Tag.IsNoun()):
                // "accuse X of hiding Y", where the parser hung the clause on X.
                return head;
            case Relation.Advcl when head >= 0:
                var mark = Parse.Child(verb, Relation.Mark, Relation.Case);
                var takesObject = mark >= 0 && words.Of.Contains(Parse[mark].Word) && !IsPassive(head);
                return takesObject && Parse.Child(head, Relation.Obj) is var accused && accused >= 0 ? accused : Found(SurfaceSubject(head, depth + 1), verb);
            case Relation.Acl or Relation.AclRelcl or Relation.Amod when head >= 0 && !Parse[head].Tag.IsVerb():
                // "the weapons in a van rented by X": the noun right before the participle.
                var isBehind = Parse.Label(verb) == Relation.Acl && verb - 1 > head && Parse[verb].Tag is PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast;
                return isBehind && Parse[verb - 1].Tag.IsNoun() && Parse[verb - 1].Name is null ? verb - 1 : head;
            default:
                return _places.Of(Parse, verb);
        }
    }

    private bool IsSeen(int verb, int head) => Parse[verb].Tag == PartOfSpeech.VerbIng && words.Perceive.Contains(Parse[head].Word) && !IsPassive(head)
        && Parse.Child(verb, Relation.Mark, Relation.Case) < 0 && Parse.Child(head, Relation.Obj) is var seen && seen > head && seen < verb;

    /// <summary>"was the first to be arrested": the predicate stands for a subject that the parser lost.</summary>
    private int Predicate(int subject, int head) => subject < 0 && Parse.Child(head, Relation.Cop) >= 0 ? head : subject;

    private int Found(int subject, int verb) => subject >= 0 ? subject : _places.BehindComma(Parse, verb);

    /// <summary>Of two subjects the one that stands nearer before the verb; the other is most often an apposition that the parser misread.</summary>
    private int NearestSubject(int verb)
    {
        var found = -1;
        var helper = Parse.Child(verb, Relation.AuxPass);
        foreach (var child in Parse.Children(verb))
        {
            if (helper > verb && child > helper)
            {
                continue;
            }

            if (Parse.Label(child) is Relation.Nsubj or Relation.NsubjPass && (found < 0
                || (child < verb && Parse[child].Tag == PartOfSpeech.Propn && Parse[found].Tag != PartOfSpeech.Propn && !FollowsPreposition(child))
                || (child < verb && words.Relative.Contains(Parse[found].Word) && !words.Relative.Contains(Parse[child].Word))
                || (child < verb && HasWhere(found, child))))
            {
                found = child;
            }
        }

        return found;
    }

    /// <summary>"The prison, where X is serving a sentence, …": the first belongs to the clause around.</summary>
    private bool HasWhere(int first, int second)
    {
        for (var unit = first + 1; unit < second; unit++)
        {
            if (words.Where.Contains(Parse[unit].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The plot against the X bank was stopped": what stands in a phrase is not the subject, whatever the parser says.</summary>
    private bool FollowsPreposition(int unit)
    {
        var before = unit - 1;
        while (before > 0 && Parse[before].Tag is PartOfSpeech.Det or PartOfSpeech.Adj)
        {
            before--;
        }

        return before >= 0 && Parse[before].Tag == PartOfSpeech.Adp;
    }
}
