using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Whom a sentence names of a group: "among those arrested was X", "the dead included X and Y", "one of the gunmen who stormed the hall was
/// X", "a man identified as X". Used by one thread.
/// </summary>
internal sealed partial class GroupMembers(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
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

    // "among those held was X": the subject of the verb, wherever it stands.
    private int Told(int verb) => grammar.Parse[verb].Tag.IsVerb() ? grammar.SurfaceSubject(verb) : verb;

    private int Named(int first, int notFirst, int second, int third)
    {
        foreach (var unit in new[] { first, second, third })
        {
            if (unit >= 0 && unit != notFirst && (IsNameLike(unit) || HoldsName(unit)) && !Speaks(unit))
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

    /// <summary>"one of our men has been killed, X said": who says it is none of them.</summary>
    private bool Speaks(int unit) => unit + 1 < grammar.Parse.Count && words.Say.Contains(grammar.Parse[unit + 1].Word);

    private bool IsNameLike(int unit) => grammar.Parse[unit].Name is not null || grammar.Parse[unit].IsRun;
}
