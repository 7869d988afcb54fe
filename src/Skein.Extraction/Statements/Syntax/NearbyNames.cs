using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Finds the name that stands beside a noun and says whom the noun means; it gives places in the parse, which the caller reads.</summary>
internal sealed class NearbyNames(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    /// <summary>Whether a unit is a name or a row of capitals that may be one.</summary>
    public static bool IsNameLike(ParseUnit unit) => unit.Name is not null || unit.IsRun;

    /// <summary>"gunmen of the Karsova Brigade": the names of a body that hang on a noun for its people.</summary>
    public IEnumerable<int> Bodies(int unit)
    {
        var parse = grammar.Parse;
        foreach (var child in parse.Children(unit))
        {
            if (parse.Label(child) is Relation.Nmod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc && IsNameLike(parse[child]))
            {
                yield return child;
            }
        }
    }

    /// <summary>What hangs on a noun as its name: an apposition, "including X", "identified as X".</summary>
    public IEnumerable<int> Appositions(int unit, ItemKind kinds)
    {
        var parse = grammar.Parse;
        // "charged his telephone, X recalls": no person is called a telephone.
        var isThing = kinds == ItemKind.Person && (words.ObjectNoun.Contains(parse[unit].Word) || words.PremisesNoun.Contains(parse[unit].Word));
        foreach (var child in parse.Children(unit))
        {
            var label = parse.Label(child);
            var isBeside = label is Relation.Appos || (label is Relation.Nmod && grammar.HasCase(child, words.Including))
                || (child > unit && label is Relation.Flat or Relation.NmodDesc or Relation.Compound && IsNameLike(parse[child]));
            // "the port of X": the place.
            isBeside |= (kinds & ItemKind.Place) != 0 && label == Relation.Nmod && words.PlaceOf.Contains(parse[unit].Word) && grammar.HasCase(child, words.Of);
            if (isBeside && parse[unit].Name is null && !(isThing && label == Relation.Appos))
            {
                yield return child;
            }
            else if (label == Relation.Acl && words.CalledAs.Contains(parse[child].Word) && CalledAs(child) is var called && called >= 0)
            {
                yield return called;
            }
        }
    }

    /// <summary>A name that follows a noun at once, or behind a comma that another comma closes: "the imam X", "his wife, X,"; -1 for none.</summary>
    public int Beside(int unit)
    {
        var parse = grammar.Parse;
        var isPeople = words.PersonNoun.Contains(parse[unit].Word) || words.People.Contains(parse[unit].Word) || words.Several.Contains(parse[unit].Word)
            || words.Occupation.Contains(parse[unit].Word) || words.Office.Contains(parse[unit].Word)
            || words.Title.Contains(parse[unit].Word);
        if (!isPeople && !parse[unit].Tag.IsNoun())
        {
            return -1;
        }

        var next = unit + 1;
        if (next < parse.Count && parse[next].Tag == PartOfSpeech.Punct && document.TextOf(parse[next].First) is "," or ":" or "-")
        {
            if (!isPeople)
            {
                return -1;
            }

            next++;
        }

        if (next < parse.Count && IsNameLike(parse[next]) && (isPeople || parse.Head(next) == unit || parse.Head(unit) == next))
        {
            return next;
        }

        return -1;
    }

    /// <summary>"the courier known as X"; "three men …, among them X": what the words tell whatever the parser says; -1 for none.</summary>
    public int Told(int unit, ItemKind kinds)
    {
        var parse = grammar.Parse;
        if (words.PersonNoun.Contains(parse[unit].Word) && unit + 2 < parse.Count && words.CalledAs.Contains(parse[unit + 1].Word) && IsNameLike(parse[unit + 2]))
        {
            return unit + 2;
        }

        if (words.PersonNoun.Contains(parse[unit].Word) && unit + 3 < parse.Count && words.CalledAs.Contains(parse[unit + 1].Word) && IsNameLike(parse[unit + 3])
            && document.TextOf(parse[unit + 2].First) is "as" or "by")
        {
            return unit + 3;
        }

        // "The two men, X and Y, met": between commas or dashes.
        if (words.People.Contains(parse[unit].Word) && unit + 2 < parse.Count && parse[unit + 1].Tag == PartOfSpeech.Punct && IsNameLike(parse[unit + 2]))
        {
            return unit + 2;
        }

        if ((kinds & ItemKind.Person) != 0 && BehindPhrase(unit) is var behind && behind >= 0)
        {
            return behind;
        }

        if ((kinds & ItemKind.Person) != 0 && CountedNames(unit) is var counted && counted >= 0)
        {
            return counted;
        }

        var isMany = words.People.Contains(parse[unit].Word) && (kinds & ItemKind.Person) != 0;
        for (var at = unit + 1; isMany && at + 2 < parse.Count; at++)
        {
            if (document.TextOf(parse[at].First) is "among" or "of" && document.TextOf(parse[at + 1].First) is "them" or "whom" && IsNameLike(parse[at + 2]))
            {
                return at + 2;
            }
        }

        return -1;
    }

    /// <summary>"met the minister of Y, X, in", "her counterpart from Y, Dr X,": the name behind the comma that ends the phrase; -1 for none.</summary>
    private int BehindPhrase(int unit)
    {
        var parse = grammar.Parse;
        var isRole = words.PersonNoun.Contains(parse[unit].Word) || words.Office.Contains(parse[unit].Word) || document.TextOf(parse[unit].First) is "counterpart";
        if (!isRole || unit + 1 >= parse.Count || parse[unit + 1].Tag != PartOfSpeech.Adp)
        {
            return -1;
        }

        var name = unit + 1;
        while (name < parse.Count && name - unit < 7
            && (parse[name].Tag is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn || parse[name].Tag.IsNoun()))
        {
            name++;
        }

        if (name + 1 >= parse.Count || document.TextOf(parse[name].First) is not ",")
        {
            return -1;
        }

        name++;
        name += words.Title.Contains(parse[name].Word) && parse[name].Name is null && name + 1 < parse.Count ? 1 : 0;
        var isClosed = name + 1 >= parse.Count || document.TextOf(parse[name + 1].First) is "," or ".";
        return isClosed && parse[name].Name is { Kind: Skein.Model.Entities.EntityKind.Person } ? name : -1;
    }

    /// <summary>"Two Chechens expelled from X, Y and Z, sought", "Two of the men, X and Y,": the names behind a noun with a number; -1 for none.</summary>
    private int CountedNames(int unit)
    {
        var parse = grammar.Parse;
        var isCounted = unit > 0 && parse[unit].Tag == PartOfSpeech.NounMany && parse[unit - 1].Tag == PartOfSpeech.Num;
        var isPart = words.Some.Contains(parse[unit].Word) && unit + 1 < parse.Count && words.Of.Contains(parse[unit + 1].Word);
        if (!isCounted && !isPart)
        {
            return -1;
        }

        for (var at = unit + 1; at + 3 < Math.Min(unit + 10, parse.Count); at++)
        {
            if (document.TextOf(parse[at].First) is ",")
            {
                var isList = parse[at + 1].Name is { Kind: Skein.Model.Entities.EntityKind.Person } && parse[at + 2].Tag is PartOfSpeech.Cconj or PartOfSpeech.Punct && IsNameLike(parse[at + 3]);
                return isList ? at + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>"a man identified as X", "two people named by the press as X and Y"; -1 for none.</summary>
    public int CalledAs(int verb)
    {
        var parse = grammar.Parse;
        for (var unit = verb + 1; unit < parse.Count; unit++)
        {
            if (IsNameLike(parse[unit]) && parse.IsWithin(unit, verb) && grammar.HasCase(unit, words.As))
            {
                return unit;
            }
        }

        return -1;
    }
}
