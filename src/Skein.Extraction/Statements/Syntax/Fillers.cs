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

    private readonly GroupMembers _members = new(document, grammar, words);

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
            if ((kinds & ItemKind.Custody) != 0 && words.Prison.Contains(document.Words[name.End - 1]) && name.Entity is { } prison)
            {
                Add(into, new Filler(prison, null, unit));
                return;
            }

            if ((KindOf(name.Kind) & kinds) != 0 && name.Entity is { } entity)
            {
                Add(into, new Filler(entity, null, unit));
                return;
            }

            if (name.Kind == EntityKind.Place && (kinds & ItemKind.State) != 0 && NameByRole.Government(document, name) is var government)
            {
                Add(into, new Filler(government, $"\"{government.Label}\" taken for its government", unit));
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
        else if ((kinds & (ItemKind.Person | ItemKind.Named)) == ItemKind.Person
            && (words.Singular.Contains(at.Word) || words.Plural.Contains(at.Word) || words.First.Contains(at.Word)))
        {
            foreach (var entity in pronouns.Read(unit))
            {
                Add(into, new Filler(entity, pronouns.Reason(unit, entity), unit));
            }

            return;
        }

        else if ((kinds & ItemKind.Organisation) != 0 && words.Its.Contains(at.Word))
        {
            Its(unit, into);
            return;
        }

        // "X", a film by Y: the noun is said of the title before it.
        if ((kinds & ItemKind.Publication) != 0 && parse.Label(unit) == Relation.Appos && parse[parse.Head(unit)].IsTitle)
        {
            One(parse.Head(unit), kinds, into, depth + 1);
            return;
        }

        // the film "X", a study entitled "X", a video, "X": a work is known by its title.
        if ((kinds & ItemKind.Publication) != 0 && TitleBehind(unit) is var title && title >= 0)
        {
            One(title, kinds, into, depth + 1);
            return;
        }

        if (Covering(at, kinds) is { } described)
        {
            Add(into, new Filler(described, null, unit));
            return;
        }

        if ((kinds & ItemKind.Organisation) != 0 && GroupOf(unit) is { } group)
        {
            Add(into, new Filler(group, null, unit));
            return;
        }

        var before = into.Count;
        if ((kinds & ItemKind.Incident) != 0 && at.Tag.IsVerb())
        {
            if (!IsDeed(unit))
            {
                return;
            }

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
            // "charged his telephone, X recalls": no person is called a telephone.
            var isThing = label == Relation.Appos && kinds == ItemKind.Person && (words.ObjectNoun.Contains(at.Word) || words.PremisesNoun.Contains(at.Word));
            if (isBeside && at.Name is null && !isThing)
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

        if (into.Count == before && at.Name is null && _members.Of(unit) is var named && named >= 0 && named != unit)
        {
            Read(named, kinds, into, depth + 1);
        }

        if (into.Count == before && at.Name is null && !at.IsRun)
        {
            Told(unit, kinds, into, depth);
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

    /// <summary>"attacked", "opened fire", "went off": a verb that tells of an act of violence by itself or with what stands behind it.</summary>
    private bool IsDeed(int verb)
    {
        var parse = grammar.Parse;
        return words.DeedVerb.Contains(parse[verb].Word)
            || (words.DeedOpening.Contains(parse[verb].Word) && verb + 1 < parse.Count
                && (words.DeedEnding.Contains(parse[verb + 1].Word) || parse.Children(verb).Exists(child => child > verb && words.DeedEnding.Contains(parse[child].Word))));
    }

    /// <summary>The title that stands behind a noun, its comma or "entitled"; -1 for none.</summary>
    private int TitleBehind(int unit)
    {
        var parse = grammar.Parse;
        for (var next = unit + 2; next < Math.Min(unit + 5, parse.Count); next++)
        {
            if (parse[next].IsTitle)
            {
                return next;
            }

            if (parse[next - 1].Tag is not PartOfSpeech.Punct && !words.Of.Contains(parse[next - 1].Word) && !words.CalledAs.Contains(parse[next - 1].Word))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"the White Falcon movement", "the Ferrat network": the name and the noun that says what bears it.</summary>
    private LocalEntity? GroupOf(int unit)
    {
        var parse = grammar.Parse;
        if (unit == 0 || !words.GroupNoun.Contains(parse[unit].Word) || !IsNameLike(parse[unit - 1]) || parse.Head(unit - 1) != unit)
        {
            return null;
        }

        return NominalReader.Named(document, parse[unit - 1].First, parse[unit].End, EntityKind.Organisation);
    }

    /// <summary>"its leader": the one group of the sentence.</summary>
    private void Its(int pronoun, List<Filler> into)
    {
        var parse = grammar.Parse;
        var groups = new List<LocalEntity>();
        for (var unit = 0; unit < parse.Count; unit++)
        {
            var group = parse[unit].Name is { Kind: EntityKind.Organisation, Entity: { } entity } ? entity
                : parse[unit].IsRun && IsPrecededByThe(unit) ? NameByRole.Make(document, parse[unit].First, parse[unit].End, ItemKind.Organisation, hasArticle: true)
                : null;
            if (group is not null && !groups.Contains(group))
            {
                groups.Add(group);
            }
        }

        if (groups is [var one])
        {
            Add(into, new Filler(one, $"\"its\" read as {one.Label}", pronoun));
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
        var isPeople = words.PersonNoun.Contains(parse[unit].Word) || words.People.Contains(parse[unit].Word) || words.Several.Contains(parse[unit].Word);
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

    /// <summary>"the courier known as X"; "three men …, among them X": what the words tell whatever the parser says.</summary>
    private void Told(int unit, ItemKind kinds, List<Filler> into, int depth)
    {
        var parse = grammar.Parse;
        if (words.PersonNoun.Contains(parse[unit].Word) && unit + 2 < parse.Count && words.CalledAs.Contains(parse[unit + 1].Word) && IsNameLike(parse[unit + 2]))
        {
            Read(unit + 2, kinds, into, depth + 1);
            return;
        }

        if (words.PersonNoun.Contains(parse[unit].Word) && unit + 3 < parse.Count && words.CalledAs.Contains(parse[unit + 1].Word) && IsNameLike(parse[unit + 3])
            && document.TextOf(parse[unit + 2].First) is "as" or "by")
        {
            Read(unit + 3, kinds, into, depth + 1);
            return;
        }

        // "The two men, X and Y, met": between commas or dashes.
        if (words.People.Contains(parse[unit].Word) && unit + 2 < parse.Count && parse[unit + 1].Tag == PartOfSpeech.Punct && IsNameLike(parse[unit + 2]))
        {
            Read(unit + 2, kinds, into, depth + 1);
            return;
        }

        var isMany = words.People.Contains(parse[unit].Word) && (kinds & ItemKind.Person) != 0;
        for (var at = unit + 1; isMany && at + 2 < parse.Count; at++)
        {
            if (document.TextOf(parse[at].First) is "among" or "of" && document.TextOf(parse[at + 1].First) is "them" or "whom" && IsNameLike(parse[at + 2]))
            {
                Read(at + 2, kinds, into, depth + 1);
                return;
            }
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

    /// <summary>The noun before a relative pronoun; -1 for none.</summary>
    public int Antecedent(int pronoun)
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

    private bool HasName(int unit) => grammar.Parse.Children(unit).Exists(child => child < unit && IsNameLike(grammar.Parse[child]));

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
