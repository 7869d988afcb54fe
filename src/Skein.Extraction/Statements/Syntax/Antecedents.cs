using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model.Entities;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What words stand for that point elsewhere in the sentence: relative pronouns, "its", a noun for the title beside it.</summary>
internal sealed class Antecedents(AnnotatedDocument document, Grammar grammar, SyntaxWords words)
{
    /// <summary>The noun before a relative pronoun; -1 for none.</summary>
    public int Noun(int pronoun)
    {
        var parse = grammar.Parse;
        for (var at = pronoun; at >= 0; at = parse.Head(at))
        {
            if (parse.Label(at) is Relation.AclRelcl or Relation.Acl && parse.Head(at) is var noun && noun < pronoun && !parse[noun].Tag.IsVerb())
            {
                return noun;
            }
        }

        // The parser missed the relative clause.
        return RightBefore(pronoun);
    }

    /// <summary>The name or noun right before a relative pronoun and its preposition: "the blast, which", "the attack, in which"; -1 for none.</summary>
    public int RightBefore(int pronoun)
    {
        var parse = grammar.Parse;
        var before = pronoun - 1;
        before -= before >= 0 && parse[before].Tag == PartOfSpeech.Adp ? 1 : 0;
        while (before >= 0 && pronoun - before < 5 && parse[before].Tag == PartOfSpeech.Punct)
        {
            before--;
        }

        var isNoun = before >= 0 && parse[before].Tag.IsNoun() && words.WhoWhich.Contains(parse[pronoun].Word);
        return before >= 0 && (isNoun || NearbyNames.IsNameLike(parse[before]) || parse[before].IsTitle) ? before : -1;
    }

    /// <summary>"its leader": the one group of the sentence; null where there are none or several.</summary>
    public LocalEntity? Its()
    {
        var parse = grammar.Parse;
        var groups = new List<LocalEntity>();
        for (var unit = 0; unit < parse.Count; unit++)
        {
            var group = parse[unit].Name is { Kind: EntityKind.Organisation, Entity: { } entity } ? entity
                : parse[unit].IsRun && HasArticle(unit) ? NameByRole.Make(document, parse[unit].First, parse[unit].End, ItemKind.Organisation, hasArticle: true)
                : null;
            if (group is not null && !groups.Contains(group))
            {
                groups.Add(group);
            }
        }

        return groups is [var one] ? one : null;
    }

    /// <summary>The title that a noun is said of: "X", a film by Y; the film "X"; -1 for none.</summary>
    public int Title(int unit)
    {
        var parse = grammar.Parse;
        return parse.Label(unit) == Relation.Appos && parse[parse.Head(unit)].IsTitle ? parse.Head(unit) : TitleBehind(unit);
    }

    /// <summary>Whether "the" stands right before a unit.</summary>
    public bool HasArticle(int unit) => unit > 0 && words.Definite.Contains(grammar.Parse[unit - 1].Word);

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
}
