using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What stands in a slot: an entity, and what weighs on the score.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Doubt">A reason to be less sure, or null.</param>
/// <param name="Unit">Where it stands.</param>
internal readonly record struct Filler(LocalEntity Entity, string? Doubt, int Unit);

/// <summary>
/// Tells which entity a word of the parse stands for: a name, the name beside a description, the noun before a relative pronoun, the person
/// that a safe pronoun means, or a description that is an entity of its own ("the flat in X", "the police").
/// </summary>
internal sealed class Fillers(AnnotatedDocument document, Grammar grammar, SyntaxWords words, PronounReader pronouns)
{
    private const int Deepest = 4;

    /// <summary>The entities of the kinds that a unit and those joined with it stand for.</summary>
    public void Read(int unit, ItemKind kinds, List<Filler> into, int depth = 0)
    {
        foreach (var one in grammar.Joined(unit))
        {
            One(one, kinds, into, depth);
        }
    }

    private void One(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        var parse = grammar.Parse;
        var at = parse[unit];
        if (depth > Deepest)
        {
            return;
        }

        if (at.Name is { } name)
        {
            if ((KindOf(name.Kind) & kinds) != 0 && name.Entity is { } entity)
            {
                Add(into, new Filler(entity, null, unit));
                return;
            }

            if (NameByRole.Recast(document, name, kinds) is { } recast)
            {
                Add(into, new Filler(recast, $"\"{recast.Label}\" taken for another kind than {name.Rule} says", unit));
                return;
            }
        }
        else if (at.IsTitle)
        {
            if ((kinds & ItemKind.Publication) != 0)
            {
                Add(into, new Filler(NominalReader.Named(document, at.First, at.End, EntityKind.Publication), null, unit));
            }

            return;
        }
        else if (at.IsRun)
        {
            if (NameByRole.Make(document, at.First, at.End, kinds, IsPrecededByThe(unit)) is { } made)
            {
                Add(into, new Filler(made, null, unit));
                return;
            }
        }
        else if (words.Relative.Contains(at.Word) && at.Tag is PartOfSpeech.Pron or PartOfSpeech.Sconj or PartOfSpeech.Det or PartOfSpeech.Adv)
        {
            if (Antecedent(unit) is var noun && noun >= 0 && noun != unit)
            {
                Read(noun, kinds, into, depth + 1);
            }

            return;
        }
        else if ((kinds & ItemKind.Person) != 0 && (words.Singular.Contains(at.Word) || words.Plural.Contains(at.Word)))
        {
            foreach (var entity in pronouns.Read(unit))
            {
                Add(into, new Filler(entity, pronouns.Reason(unit, entity), unit));
            }

            return;
        }

        // the film "X": a work is known by its title.
        if ((kinds & ItemKind.Publication) != 0 && unit + 2 < parse.Count && parse[unit + 2].IsTitle)
        {
            One(unit + 2, kinds, into, depth + 1);
            return;
        }

        if (Covering(at, kinds) is { } described)
        {
            Add(into, new Filler(described, null, unit));
            return;
        }

        var before = into.Count;
        if ((kinds & ItemKind.Incident) != 0 && at.Tag.IsVerb())
        {
            Add(into, new Filler(NominalReader.Deed(document, grammar, unit), null, unit));
            return;
        }

        // "gunmen of the Karsova Brigade": what its people do is the group's deed.
        if ((kinds & ItemKind.Organisation) != 0 && words.Member.Contains(at.Word))
        {
            foreach (var child in parse.Children(unit))
            {
                if (parse.Label(child) is Relation.Nmod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc && (parse[child].Name is not null || parse[child].IsRun))
                {
                    Read(child, ItemKind.Organisation, into, depth + 1);
                }
            }
        }

        foreach (var child in parse.Children(unit))
        {
            var label = parse.Label(child);
            var isBeside = label is Relation.Appos || (label is Relation.Nmod && grammar.HasCase(child, words.Including)) || (child > unit && label is Relation.Flat or Relation.NmodDesc or Relation.Compound && IsNameLike(parse[child]));
            if (isBeside && at.Name is null)
            {
                Read(child, kinds, into, depth + 1);
            }
            else if (label == Relation.Acl && words.CalledAs.Contains(parse[child].Word))
            {
                CalledAs(child, kinds, into, depth);
            }
        }

        if (into.Count == before && at.Name is null && parse[unit].Tag is not (PartOfSpeech.Pron or PartOfSpeech.Adj))
        {
            Beside(unit, kinds, into);
        }

        if (into.Count == before && at.Name is null)
        {
            foreach (var meant in Meant.By(document, at.End - 1, unit, kinds))
            {
                Add(into, meant);
            }
        }

        if (into.Count == before && at.Name is null && Nominal(unit, kinds) is { } nominal)
        {
            Add(into, new Filler(nominal, null, unit));
        }
    }

    private bool IsPrecededByThe(int unit) => unit > 0 && words.Definite.Contains(grammar.Parse[unit - 1].Word);

    private static void Add(List<Filler> into, Filler filler)
    {
        if (!into.Exists(one => one.Entity == filler.Entity))
        {
            into.Add(filler);
        }
    }

    /// <summary>A name that follows a noun at once, or behind a comma that another comma closes: "the imam X", "his wife, X,".</summary>
    private void Beside(int unit, ItemKind kinds, List<Filler> into)
    {
        var parse = grammar.Parse;
        var isPeople = words.PersonNoun.Contains(parse[unit].Word) || words.People.Contains(parse[unit].Word);
        if (!isPeople && !parse[unit].Tag.IsNoun())
        {
            return;
        }

        var next = unit + 1;
        if (next < parse.Count && parse[next].Tag == PartOfSpeech.Punct && document.TextOf(parse[next].First) is "," or ":" or "-")
        {
            if (!isPeople)
            {
                return;
            }

            next++;
        }

        if (next < parse.Count && IsNameLike(parse[next]) && (isPeople || parse.Head(next) == unit || parse.Head(unit) == next))
        {
            Read(next, kinds, into, Deepest);
        }
    }

    /// <summary>"a man identified as X", "two people named by the press as X and Y".</summary>
    private void CalledAs(int verb, ItemKind kinds, List<Filler> into, int depth)
    {
        var parse = grammar.Parse;
        for (var unit = verb + 1; unit < parse.Count; unit++)
        {
            if (IsNameLike(parse[unit]) && parse.IsWithin(unit, verb) && grammar.HasCase(unit, words.As))
            {
                Read(unit, kinds, into, depth + 1);
                return;
            }
        }
    }

    private static bool IsNameLike(ParseUnit unit) => unit.Name is not null || unit.IsRun;

    private int Antecedent(int pronoun)
    {
        var parse = grammar.Parse;
        for (var at = pronoun; at >= 0; at = parse.Head(at))
        {
            if (parse.Label(at) is Relation.AclRelcl or Relation.Acl && parse.Head(at) is var noun && noun < pronoun)
            {
                return noun;
            }
        }

        // The parser missed the relative clause: the name right before the pronoun is meant.
        var before = pronoun - 1;
        before -= before >= 0 && parse[before].Tag == PartOfSpeech.Punct ? 1 : 0;
        return before >= 0 && IsNameLike(parse[before]) ? before : -1;
    }

    /// <summary>The entity of a mention that other stages found and whose head is this unit.</summary>
    private LocalEntity? Covering(ParseUnit at, ItemKind kinds)
    {
        var place = Layers.FirstAt(document.Nominals, at.First);
        if (place < document.Nominals.Count && document.Nominals[place] is { Entity: { } entity } nominal && nominal.First == at.First && (KindOf(nominal.Kind) & kinds) != 0)
        {
            return entity;
        }

        if ((kinds & ItemKind.Incident) != 0)
        {
            var act = Layers.FirstAt(document.Incidents, at.End - 1);
            return act < document.Incidents.Count && document.Incidents[act].End == at.End ? document.Incidents[act].Entity : null;
        }

        return null;
    }

    private LocalEntity? Nominal(int unit, ItemKind kinds)
    {
        var word = grammar.Parse[unit].Word;
        var kind = (kinds & ItemKind.Incident) != 0 && (words.IncidentNoun.Contains(word) || words.MoreIncidents.Contains(word)) ? EntityKind.Incident
            : (kinds & ItemKind.Premises) != 0 && words.PremisesNoun.Contains(word) ? EntityKind.Premises
            : (kinds & ItemKind.Meeting) != 0 && words.MeetingNoun.Contains(word) ? EntityKind.Meeting
            : (kinds & ItemKind.Publication) != 0 && words.PublicationNoun.Contains(word) ? EntityKind.Publication
            : (kinds & ItemKind.Object) != 0 && words.ObjectNoun.Contains(word) ? EntityKind.Object
            : (kinds & ItemKind.Organisation) != 0 && words.OrganisationNoun.Contains(word) ? EntityKind.Organisation
            : (kinds & ItemKind.Person) != 0 && words.Office.Contains(word) && grammar.Parse[unit].Tag == PartOfSpeech.NounOne && IsDefinite(unit) ? EntityKind.Person
            : (EntityKind?)null;
        return kind is { } found ? NominalReader.Make(document, grammar, unit, found) : null;
    }

    private bool IsDefinite(int unit)
    {
        foreach (var child in grammar.Parse.Children(unit))
        {
            if (grammar.Parse.Label(child) == Relation.Det && words.Definite.Contains(grammar.Parse[child].Word))
            {
                return true;
            }
        }

        return false;
    }

    public static ItemKind KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => ItemKind.Person,
        EntityKind.Organisation => ItemKind.Organisation,
        EntityKind.Place => ItemKind.Place,
        EntityKind.Premises => ItemKind.Premises,
        EntityKind.Incident or EntityKind.Operation => ItemKind.Incident,
        EntityKind.Publication => ItemKind.Publication,
        EntityKind.Meeting => ItemKind.Meeting,
        EntityKind.Object => ItemKind.Object,
        _ => ItemKind.None,
    };
}
