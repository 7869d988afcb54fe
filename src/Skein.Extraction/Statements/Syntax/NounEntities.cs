using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>The entities that common nouns and verbs of deeds stand for by themselves, without a name beside them.</summary>
internal sealed class NounEntities(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    /// <summary>What other stages of extraction have found at a unit, or the group that its noun and the name before it make.</summary>
    public LocalEntity? Known(int unit, ItemKind kinds) =>
        Covering(grammar.Parse[unit], kinds) ?? ((kinds & ItemKind.Organisation) != 0 ? GroupOf(unit) : null);

    /// <summary>The act that a verb tells by itself; null where it tells of none.</summary>
    public LocalEntity? Deed(int verb) => IsDeed(verb) ? NominalReader.Deed(document, grammar, verb) : null;

    /// <summary>A description that is an entity of its own by its noun: "the flat in X", "the police"; null where the slot asks for another kind.</summary>
    public LocalEntity? Nominal(int unit, ItemKind kinds)
    {
        var parse = grammar.Parse;
        var word = parse[unit].Word;
        var kind = (kinds & ItemKind.Incident) != 0 && (words.IncidentNoun.Contains(word) || words.MoreIncidents.Contains(word)) ? EntityKind.Incident
            : (kinds & ItemKind.Custody) != 0 && words.Prison.Contains(word) && HasName(unit) ? EntityKind.Premises
            : (kinds & ItemKind.Premises) != 0 && words.PremisesNoun.Contains(word) ? EntityKind.Premises
            : (kinds & ItemKind.Meeting) != 0 && words.MeetingNoun.Contains(word) ? EntityKind.Meeting
            : (kinds & ItemKind.Publication) != 0 && words.PublicationNoun.Contains(word) ? EntityKind.Publication
            : (kinds & ItemKind.Object) != 0 && words.ObjectNoun.Contains(word) ? EntityKind.Object
            : (kinds & (ItemKind.Organisation | ItemKind.Named)) == ItemKind.Organisation && words.OrganisationNoun.Contains(word) ? EntityKind.Organisation
            : (kinds & ItemKind.Role) != 0 && words.PersonNoun.Contains(word) && IsDefinite(unit) && parse.Label(unit) is Relation.NsubjPass or Relation.Obj && parse.Child(unit, Relation.NmodPoss) < 0 ? EntityKind.Person
            : (kinds & (ItemKind.Person | ItemKind.Named)) == ItemKind.Person && words.Office.Contains(word) && grammar.Parse[unit].Tag == PartOfSpeech.NounOne && IsDefinite(unit) ? EntityKind.Person
            : (EntityKind?)null;
        return kind is { } found ? NominalReader.Make(document, grammar, unit, found) : null;
    }

    /// <summary>The kind of slot that takes an entity of this kind.</summary>
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

    /// <summary>"the White Falcon movement", "the Ferrat network": the name and the noun that says what bears it.</summary>
    private LocalEntity? GroupOf(int unit)
    {
        var parse = grammar.Parse;
        if (unit == 0 || !words.GroupNoun.Contains(parse[unit].Word) || !NearbyNames.IsNameLike(parse[unit - 1]) || parse.Head(unit - 1) != unit)
        {
            return null;
        }

        return NominalReader.Named(document, parse[unit - 1].First, parse[unit].End, EntityKind.Organisation);
    }

    /// <summary>"attacked", "opened fire", "went off": a verb that tells of an act of violence by itself or with what stands behind it.</summary>
    private bool IsDeed(int verb)
    {
        var parse = grammar.Parse;
        return words.DeedVerb.Contains(parse[verb].Word)
            || (words.Firing.Contains(parse[verb].Word) && verb + 1 < parse.Count && words.FiredAt.Contains(parse[verb + 1].Word))
            || (words.DeedOpening.Contains(parse[verb].Word) && verb + 1 < parse.Count
                && (words.DeedEnding.Contains(parse[verb + 1].Word) || parse.Children(verb).Exists(child => child > verb && words.DeedEnding.Contains(parse[child].Word))));
    }

    private bool HasName(int unit) => grammar.Parse.Children(unit).Exists(child => child < unit && NearbyNames.IsNameLike(grammar.Parse[child]));

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
}
