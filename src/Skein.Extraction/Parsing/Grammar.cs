using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Parsing;

/// <summary>
/// Who does what in a parse: subjects and objects as they are meant, whatever the voice, shared by verbs that are joined, handed down to
/// verbs without a subject of their own, and those of relative clauses and participles.
/// </summary>
internal sealed class Grammar(GrammarWords words)
{
    private const int Deepest = 6;

    private readonly SubjectPlaces _places = new(words);

    /// <summary>The parse that is asked; set for each sentence.</summary>
    public SentenceParse Parse { get; set; } = null!;

    /// <summary>Whether a verb is passive, or a participle that stands for one.</summary>
    public bool IsPassive(int verb, int depth = 0)
    {
        if (Parse.Child(verb, Relation.AuxPass) >= 0 || (Parse.Child(verb, Relation.NsubjPass) >= 0 && Parse.Child(verb, Relation.Aux) < 0))
        {
            return true;
        }

        var tag = Parse[verb].Tag;
        if (tag is not (PartOfSpeech.VerbParticiple or PartOfSpeech.VerbPast or PartOfSpeech.Adj) || Parse.Child(verb, Relation.Aux) >= 0)
        {
            return false;
        }

        if (Parse.Child(verb, Relation.OblAgent) >= 0)
        {
            return true;
        }

        var hasSubject = Parse.Child(verb, Relation.Nsubj) >= 0;
        var hasObject = Parse.Child(verb, Relation.Obj) >= 0;
        return Parse.Label(verb) switch
        {
            Relation.Acl or Relation.Amod => !hasSubject,
            Relation.AclRelcl => !hasSubject && !hasObject,
            Relation.Advcl => !hasSubject && tag != PartOfSpeech.VerbPast || (!hasSubject && !hasObject),
            Relation.Conj => !hasSubject && !hasObject && depth < Deepest && IsPassive(Parse.Head(verb), depth + 1),
            Relation.Xcomp => words.Get.Contains(Parse[Parse.Head(verb)].Word),
            _ => !hasObject && (Parse.Child(verb, Relation.Cop) >= 0 || (!hasSubject && (Agent(verb) >= 0 || _places.BehindBe(Parse, verb) >= 0))),
        };
    }

    /// <summary>The unit that stands as subject, in the form that the verb has; -1 for none.</summary>
    public int SurfaceSubject(int verb, int depth = 0)
    {
        if (verb < 0 || depth > Deepest)
        {
            return -1;
        }

        if (NearestSubject(verb) is var own && own >= 0)
        {
            return own;
        }

        var head = Parse.Head(verb);
        switch (Parse.Label(verb))
        {
            case Relation.Conj when head >= 0 && Parse[head].Tag == PartOfSpeech.Propn:
                // "The two men, X and Y, met": the verb that the parser hung on the name.
                return head;
            case Relation.Conj or Relation.Ccomp when head >= 0:
                return SurfaceSubject(head, depth + 1);
            case Relation.Xcomp when head >= 0:
                // "left the group to join another": whoever left.
                var isOwnAim = words.OwnAim.Contains(Parse[head].Word);
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
            case Relation.Advcl when head >= 0:
                var mark = Parse.Child(verb, Relation.Mark, Relation.Case);
                var takesObject = mark >= 0 && words.Of.Contains(Parse[mark].Word) && !IsPassive(head);
                return takesObject && Parse.Child(head, Relation.Obj) is var accused && accused >= 0 ? accused : Found(SurfaceSubject(head, depth + 1), verb);
            case Relation.Acl or Relation.AclRelcl or Relation.Amod when head >= 0 && !Parse[head].Tag.IsVerb():
                return head;
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
        foreach (var child in Parse.Children(verb))
        {
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

    /// <summary>Those who do it.</summary>
    public int Subject(int verb) => IsPassive(verb) ? Agent(verb) : SurfaceSubject(verb);

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

    /// <summary>The agent of a passive: "by X".</summary>
    public int Agent(int verb)
    {
        if (Parse.Child(verb, Relation.OblAgent) is var agent && agent >= 0)
        {
            return agent;
        }

        foreach (var child in Parse.Children(verb))
        {
            if (Parse.Label(child) is Relation.Obl or Relation.Nmod && HasCase(child, words.By))
            {
                return child;
            }
        }

        // The phrase may hang on what stands before it.
        for (var unit = verb + 1; unit < Parse.Count; unit++)
        {
            if (HasCase(unit, words.By) && Reaches(unit, verb))
            {
                return unit;
            }
        }

        return -1;
    }

    /// <summary>All phrases with "by" that belong to a verb.</summary>
    public IEnumerable<int> Agents(int verb)
    {
        for (var unit = verb + 1; unit < Parse.Count; unit++)
        {
            if (HasCase(unit, words.By) && Reaches(unit, verb))
            {
                yield return unit;
            }
        }
    }

    /// <summary>Whether a preposition of the set belongs to a unit.</summary>
    public bool HasCase(int unit, WordSet prepositions)
    {
        foreach (var child in Parse.Children(unit))
        {
            if (Parse.Label(child) is Relation.Case or Relation.Mark && child < unit && prepositions.Contains(Parse[child].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase belongs to a word, directly or by way of what stands between; attachment errs most often there.</summary>
    public bool Reaches(int unit, int top)
    {
        var at = unit;
        for (var steps = 0; steps < 4 && at >= 0; steps++)
        {
            if (at == top)
            {
                return true;
            }

            // ", in the company of X,": a phrase that the parser took for an apposition.
            var isAside = steps < 2 && Parse.Label(at) == Relation.Appos && Parse.Child(at, Relation.Case) >= 0;
            if ((!isAside && !IsPhrase(Parse.Label(at)))
                || (steps > 0 && Parse[at].Tag.IsVerb() && Parse.Label(at) != Relation.Xcomp)
                || (steps > 0 && words.Person.Contains(Parse[at].Word)))
            {
                return false;
            }

            at = Parse.Head(at);
        }

        return false;
    }

    private static bool IsPhrase(Relation label) => label is Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.Obj or Relation.OblUnmarked or Relation.NmodUnmarked
        or Relation.Xcomp or Relation.Iobj or Relation.NmodPoss or Relation.Conj or Relation.NsubjPass;

    /// <summary>A unit, the others that it is joined with, and no more: "A, B and C".</summary>
    public IEnumerable<int> Joined(int unit)
    {
        yield return unit;
        foreach (var listed in _places.Listed(Parse, unit))
        {
            yield return listed;
        }

        if (!IsList(unit))
        {
            yield break;
        }

        foreach (var child in Parse.Children(unit))
        {
            if (Parse.Label(child) == Relation.Conj && !IsNegated(child) && !Parse[child].Tag.IsVerb())
            {
                yield return child;
                foreach (var further in Parse.Children(child))
                {
                    if (Parse.Label(further) == Relation.Conj && !Parse[further].Tag.IsVerb())
                    {
                        yield return further;
                    }
                }
            }
        }
    }

    /// <summary>"A, B" without "and" is an apposition as often as a list, and is taken for one.</summary>
    private bool IsList(int unit)
    {
        foreach (var child in Parse.Children(unit))
        {
            if (Parse.Label(child) == Relation.Conj)
            {
                foreach (var below in Parse.Children(child))
                {
                    if (Parse.Label(below) == Relation.Cc || (Parse.Label(below) == Relation.Conj && Parse.Child(below, Relation.Cc) >= 0))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsNegated(int unit)
    {
        foreach (var child in Parse.Children(unit))
        {
            if (words.Not.Contains(Parse[child].Word))
            {
                return true;
            }
        }

        return false;
    }

    private bool NextConjunct(int verb)
    {
        // "kidnapped and killed X": the object stands behind the last verb, or behind the first for both.
        return Parse.Children(verb).TrueForAll(child => Parse.Label(child) is Relation.Cc or Relation.Advmod or Relation.Punct or Relation.Aux);
    }
}
