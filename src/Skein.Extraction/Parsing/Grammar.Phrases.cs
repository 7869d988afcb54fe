using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Parsing;

/// <content>Phrases with a preposition: whose they are, and the agent among them.</content>
internal sealed partial class Grammar
{
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
}
