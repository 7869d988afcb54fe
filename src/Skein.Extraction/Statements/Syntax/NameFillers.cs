using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Tells which entity a name of the parse stands for in a slot: itself, a title, a house with a name, or what it is used for ("Brussels said").</summary>
internal sealed class NameFillers(AnnotatedDocument document, Grammar grammar, SyntaxWords words, Antecedents antecedents)
{
    /// <summary>A name, a title or a row of capitals; false where the unit is none or the slot takes no such thing.</summary>
    public bool Read(int unit, ItemKind kinds, List<Filler> into)
    {
        var at = grammar.Parse[unit];
        var filler = at.Name is { } name ? OfName(name, unit, kinds)
            : at.IsTitle ? OfTitle(at, unit, kinds)
            : at.IsRun && NameByRole.Make(document, at.First, at.End, kinds, antecedents.HasArticle(unit)) is { } made ? new Filler(made, null, unit)
            : (Filler?)null;
        if (filler is { } found)
        {
            Fillers.Add(into, found);
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
}
