using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Whom a sentence names of a group: "among those arrested was X", "the dead included X and Y", "one of the gunmen who stormed the hall was
/// X", "a man identified as X". Used by one thread.
/// </summary>
internal sealed class GroupMembers(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    /// <summary>The unit that stands for the named members of the group that a noun means; -1 for none.</summary>
    public int Of(int unit)
    {
        var parse = grammar.Parse;
        if (words.OneOf.Contains(parse[unit].Word) && parse.Child(unit, Relation.Cop) >= 0)
        {
            return parse.Child(unit, Relation.Nsubj) is var subject && subject < 0 && parse.Label(unit) == Relation.Parataxis ? parse.Head(unit) : subject;
        }

        if (!words.Several.Contains(parse[unit].Word) && !words.People.Contains(parse[unit].Word))
        {
            return -1;
        }

        if (Including(unit) is var listed && listed >= 0)
        {
            return listed;
        }

        if (BehindColon(unit) is var told && told >= 0)
        {
            return told;
        }

        var head = parse.Head(unit);
        var isOfClause = unit < 5 && parse.Child(unit, Relation.AclRelcl) >= 0;
        if ((isOfClause || Opens(unit)) && BehindBe(unit) is var behind && behind >= 0)
        {
            return behind;
        }

        if (grammar.HasCase(unit, words.Among))
        {
            return Named(parse.Child(unit, Relation.Nsubj), unit, head >= 0 ? Told(head) : -1, head >= 0 && parse.Label(head) is Relation.Cop or Relation.AuxPass ? parse.Head(head) : head);
        }

        if (head >= 0 && grammar.HasCase(unit, words.Of) && words.Some.Contains(parse[head].Word))
        {
            return Named(parse.Child(head, Relation.Nsubj), head, parse.Label(head) is Relation.Nsubj or Relation.Appos ? parse.Head(head) : -1, parse.Child(head, Relation.Appos));
        }

        // "The dead included X", "Those arrested were X and Y".
        if (head >= 0 && parse.Label(unit) == Relation.Nsubj)
        {
            return Named(words.Include.Contains(parse[head].Word) ? parse.Child(head, Relation.Obj) : -1, -1, head, -1);
        }

        return -1;
    }

    /// <summary>The name behind "identified as", "known as" that hangs on a noun; -1 for none.</summary>
    public int CalledAs(int unit)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(unit))
        {
            if (child < unit || parse.Label(child) != Relation.Acl || !words.CalledAs.Contains(parse[child].Word))
            {
                continue;
            }

            for (var at = child + 1; at < parse.Count; at++)
            {
                if (IsNameLike(at) && parse.IsWithin(at, child) && grammar.HasCase(at, words.As))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    /// <summary>"Eight defendants, including X and Y,", "those held, among them X".</summary>
    private int Including(int unit)
    {
        var parse = grammar.Parse;
        for (var at = unit + 1; at + 1 < Math.Min(unit + 7, parse.Count); at++)
        {
            var isAmong = words.Among.Contains(parse[at].Word) && words.Plural.Contains(parse[at + 1].Word) && at + 2 < parse.Count;
            var name = words.Including.Contains(parse[at].Word) ? at + 1 : isAmong ? at + 2 : -1;
            if (name >= 0)
            {
                name += name + 1 < parse.Count && parse[name].Tag is PartOfSpeech.Det or PartOfSpeech.Punct ? 1 : 0;
                return IsNameLike(name) ? name : -1;
            }

            if (IsNameLike(at))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Four men stood trial: X; Y; and Z": the first name behind the colon; the others are joined with it.</summary>
    private int BehindColon(int unit)
    {
        var parse = grammar.Parse;
        for (var at = unit + 1; at + 1 < parse.Count; at++)
        {
            if (document.TextOf(parse[at].First) is ":")
            {
                return IsNameLike(at + 1) ? at + 1 : -1;
            }

            if (IsNameLike(at) && parse[at].Name is not { Kind: Skein.Model.Entities.EntityKind.Place or Skein.Model.Entities.EntityKind.Organisation })
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Among the dead", "One of the gunmen", "Also among those": the group is what the sentence begins with.</summary>
    private bool Opens(int unit)
    {
        var parse = grammar.Parse;
        for (var before = unit - 1; before >= 0 && unit - before < 5; before--)
        {
            if (before < 3 && (words.Among.Contains(parse[before].Word) || (words.Some.Contains(parse[before].Word) && words.Of.Contains(parse[before + 1].Word))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Also at the meeting in X were Y and Z": a phrase that opens the sentence, then the verb, then the name; -1 for none.</summary>
    public int BehindPhrase(int unit) =>
        unit is > 0 and < 5 && grammar.Parse[0].Tag is PartOfSpeech.Adp or PartOfSpeech.Adv && grammar.Parse.Child(unit, Relation.Case) >= 0 ? BehindBe(unit) : -1;

    /// <summary>The name behind the verb of such a sentence: the parser rarely knows an inverted subject.</summary>
    private int BehindBe(int unit)
    {
        var parse = grammar.Parse;
        for (var be = unit + 1; be < parse.Count; be++)
        {
            if (words.Be.Contains(parse[be].Word) && NameBehind(be) is var name && name >= 0)
            {
                return name;
            }
        }

        return -1;
    }

    private int NameBehind(int be)
    {
        var parse = grammar.Parse;
        for (var at = be + 1; at < Math.Min(be + 8, parse.Count) && !parse[at].Tag.IsVerb() && !words.Be.Contains(parse[at].Word); at++)
        {
            if (IsNameLike(at))
            {
                return at;
            }
        }

        return -1;
    }

    // "among those held was X": the subject of the verb, wherever it stands.
    private int Told(int verb) => grammar.Parse[verb].Tag.IsVerb() ? grammar.SurfaceSubject(verb) : verb;

    private int Named(int first, int notFirst, int second, int third)
    {
        foreach (var unit in new[] { first, second, third })
        {
            if (unit >= 0 && unit != notFirst && (IsNameLike(unit) || HoldsName(unit)))
            {
                return unit;
            }
        }

        return -1;
    }

    /// <summary>"a teacher, X": the name hangs on the description.</summary>
    private bool HoldsName(int unit)
    {
        var parse = grammar.Parse;
        return parse[unit].Tag.IsNoun() && (parse.Children(unit).Exists(child => parse.Label(child) is Relation.Appos or Relation.Flat or Relation.NmodDesc && IsNameLike(child))
            || (unit + 2 < parse.Count && document.TextOf(parse[unit + 1].First) is "," && IsNameLike(unit + 2)));
    }

    private bool IsNameLike(int unit) => grammar.Parse[unit].Name is not null || grammar.Parse[unit].IsRun;
}
