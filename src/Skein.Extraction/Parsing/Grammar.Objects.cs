namespace Skein.Extraction.Parsing;

/// <content>To whom it is done.</content>
internal sealed partial class Grammar
{
    /// <summary>Those to whom it is done.</summary>
    public int Object(int verb)
    {
        if (IsPassive(verb))
        {
            return SurfaceSubject(verb);
        }

        if (Parse.Child(verb, Relation.Obj) is var own && own >= 0)
        {
            return own;
        }

        // "stopped and searched X": the object behind the second verb is that of both.
        if (verb + 2 < Parse.Count && Parse[verb + 1].Word == words.And && Parse.Label(verb + 2) == Relation.Conj && Parse.Head(verb + 2) == verb
            && Parse[verb + 2].Tag.IsVerb() && Parse.Child(verb + 2, Relation.Obj) is var shared && shared >= 0)
        {
            return shared;
        }

        // "the man whom police arrested": the noun is what the relative clause leaves open.
        var head = Parse.Head(verb);
        if (Parse.Label(verb) == Relation.AclRelcl && head >= 0 && Parse.Child(verb, Relation.Nsubj) is var subject && subject >= 0
            && !words.Relative.Contains(Parse[subject].Word))
        {
            return head;
        }

        return Parse.Label(verb) == Relation.Conj && head >= 0 && Parse[head].Tag.IsVerb() && !IsPassive(head) && NextConjunct(verb) ? Parse.Child(head, Relation.Obj) : -1;
    }

    private bool NextConjunct(int verb)
    {
        // "kidnapped and killed X": the object stands behind the last verb, or behind the first for both.
        return Parse.Children(verb).TrueForAll(child => Parse.Label(child) is Relation.Cc or Relation.Advmod or Relation.Punct or Relation.Aux);
    }
}
