using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Tells which entity a word of the parse stands for: a name, the name beside a description, the noun before a relative pronoun, the person
/// that a safe pronoun means, or a description that is an entity of its own ("the flat in X", "the police").
/// </summary>
internal sealed class Fillers(AnnotatedDocument document, Grammar grammar, SyntaxWords words, PronounReader pronouns)
{
    private const int Deepest = 4;

    private readonly GroupMembers _members = new(document, grammar, words);
    private readonly NearbyNames _names = new(document, grammar, words);
    private readonly NounEntities _nouns = new(document, grammar, words);
    private readonly Antecedents _antecedents = new(document, grammar, words);

    /// <summary>The entities of the kinds that a unit and those joined with it stand for.</summary>
    public void Read(int unit, ItemKind kinds, List<Filler> into, int depth = 0)
    {
        foreach (var one in grammar.Joined(unit))
        {
            One(one, kinds, into, depth);
        }
    }

    /// <summary>
    /// The entities that a noun before a clause stands for, or one that it hangs on: "the attack at a bus stop in which three were hurt" is of the
    /// attack, "a gathering in a forest, attended by X" of the gathering.
    /// </summary>
    public void Reach(int noun, ItemKind kinds, List<Filler> into, int depth = 0)
    {
        var before = into.Count;
        Read(noun, kinds, into, depth + 1);
        while (into.Count == before && depth < Deepest && grammar.Parse.Label(noun) == Relation.Nmod && grammar.Parse.Head(noun) is var head && grammar.Parse[head].Tag.IsNoun())
        {
            (noun, depth) = (head, depth + 1);
            Read(noun, kinds, into, depth);
        }
    }

    /// <summary>The noun before a relative pronoun; -1 for none.</summary>
    public int Antecedent(int pronoun) => _antecedents.Noun(pronoun);

    private void One(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        if (depth > Deepest || Name(unit, kinds, into) || Pronoun(unit, kinds, into, depth))
        {
            return;
        }

        var at = grammar.Parse[unit];
        // A work is known by its title.
        if ((kinds & ItemKind.Publication) != 0 && _antecedents.Title(unit) is var title && title >= 0)
        {
            One(title, kinds, into, depth + 1);
        }
        else if (_nouns.Known(unit, kinds) is { } known)
        {
            Add(into, new Filler(known, null, unit));
        }
        else if ((kinds & ItemKind.Incident) != 0 && at.Tag.IsVerb())
        {
            if (_nouns.Deed(unit) is { } deed)
            {
                Add(into, new Filler(deed, null, unit));
            }
        }
        else
        {
            Noun(unit, kinds, into, depth);
        }
    }

    /// <summary>A name, a title or a row of capitals; false where the unit is none or the slot takes no such thing.</summary>
    private bool Name(int unit, ItemKind kinds, List<Filler> into)
    {
        var at = grammar.Parse[unit];
        var filler = at.Name is { } name ? OfName(name, unit, kinds)
            : at.IsTitle ? OfTitle(at, unit, kinds)
            : at.IsRun && NameByRole.Make(document, at.First, at.End, kinds, _antecedents.HasArticle(unit)) is { } made ? new Filler(made, null, unit)
            : (Filler?)null;
        if (filler is { } found)
        {
            Add(into, found);
        }

        return filler is not null || (at.IsTitle && at.Name is null);
    }

    private Filler? OfTitle(ParseUnit at, int unit, ItemKind kinds) =>
        (kinds & ItemKind.Publication) == 0 ? null : new Filler(NominalReader.Named(document, at.First, at.End, EntityKind.Publication), null, unit);

    private Filler? OfName(NameMention name, int unit, ItemKind kinds)
    {
        var isPrison = (kinds & ItemKind.Custody) != 0 && words.Prison.Contains(document.Words[name.End - 1]);
        var isSchool = (kinds & ItemKind.School) != 0 && (words.School.Contains(document.Words[name.End - 1]) || words.School.Contains(document.Words[name.First]));
        if (isPrison || isSchool)
        {
            return name.Entity is { } house ? new Filler(house, null, unit) : null;
        }

        if ((NounEntities.KindOf(name.Kind) & kinds) != 0 && name.Entity is { } entity)
        {
            return new Filler(entity, null, unit);
        }

        if (name.Kind == EntityKind.Place && (kinds & ItemKind.State) != 0)
        {
            var government = NameByRole.Government(document, name);
            return new Filler(government, $"\"{government.Label}\" taken for its government", unit);
        }

        return NameByRole.Recast(document, name, kinds) is { } recast
            ? new Filler(recast, $"\"{recast.Label}\" taken for another kind than {name.Rule} says", unit)
            : null;
    }

    /// <summary>A relative or personal pronoun, "its"; false for any other word, and for a pronoun of which the slot takes no such kind.</summary>
    private bool Pronoun(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        var at = grammar.Parse[unit];
        if (at.Name is not null || at.IsRun)
        {
            return false;
        }

        if (words.Relative.Contains(at.Word) && at.Tag is PartOfSpeech.Pron or PartOfSpeech.Sconj or PartOfSpeech.Det or PartOfSpeech.Adv)
        {
            if (_antecedents.Noun(unit) is var noun && noun >= 0 && noun != unit)
            {
                var before = into.Count;
                Reach(noun, kinds, into, depth);
                // "was the target of the attack, in which X was shot": where what the parser says cannot be meant, what stands before it.
                if (into.Count == before && _antecedents.RightBefore(unit) is var near && near >= 0 && near != noun)
                {
                    Reach(near, kinds, into, depth);
                }
            }

            return true;
        }

        if ((kinds & (ItemKind.Person | ItemKind.Named)) == ItemKind.Person
            && (words.Singular.Contains(at.Word) || words.Plural.Contains(at.Word) || words.First.Contains(at.Word)))
        {
            foreach (var entity in pronouns.Read(unit))
            {
                Add(into, new Filler(entity, pronouns.Reason(unit, entity), unit));
            }

            return true;
        }

        if ((kinds & ItemKind.Organisation) == 0 || !words.Its.Contains(at.Word))
        {
            return false;
        }

        if (_antecedents.Its() is { } group)
        {
            Add(into, new Filler(group, $"\"its\" read as {group.Label}", unit));
        }

        return true;
    }

    /// <summary>A noun: the names that hang on it or stand beside it, whom the document means by it, or an entity of its own.</summary>
    private void Noun(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        var at = grammar.Parse[unit];
        var before = into.Count;
        // "gunmen of the Karsova Brigade": what its people do is the group's deed.
        if ((kinds & ItemKind.Organisation) != 0 && words.Member.Contains(at.Word))
        {
            foreach (var body in _names.Bodies(unit))
            {
                Read(body, ItemKind.Organisation, into, depth + 1);
            }
        }

        foreach (var name in _names.Appositions(unit, kinds))
        {
            Read(name, kinds, into, depth + 1);
        }

        if (at.Name is not null)
        {
            return;
        }

        if (into.Count == before && at.Tag is not (PartOfSpeech.Pron or PartOfSpeech.Adj) && _names.Beside(unit) is var beside && beside >= 0)
        {
            Read(beside, kinds, into, Deepest);
        }

        if (into.Count == before && _members.Of(unit) is var member && member >= 0 && member != unit)
        {
            Read(member, kinds, into, depth + 1);
        }

        // "Fajr al-Karsi, a militia led by X": the name that the noun describes.
        if (into.Count == before && grammar.Parse.Label(unit) == Relation.Appos && grammar.Parse.Head(unit) is var named && named < unit && NearbyNames.IsNameLike(grammar.Parse[named]))
        {
            Read(named, kinds, into, Deepest);
        }

        if (into.Count == before && !at.IsRun && _names.Told(unit, kinds) is var told && told >= 0)
        {
            Read(told, kinds, into, depth + 1);
        }

        if (into.Count == before)
        {
            foreach (var meant in Meant.By(document, at.End - 1, unit, kinds))
            {
                Add(into, meant);
            }
        }

        if (into.Count == before && _nouns.Nominal(unit, kinds) is { } nominal)
        {
            Add(into, new Filler(nominal, null, unit));
        }
    }

    private static void Add(List<Filler> into, Filler filler)
    {
        if (!into.Exists(one => one.Entity == filler.Entity))
        {
            into.Add(filler);
        }
    }
}
