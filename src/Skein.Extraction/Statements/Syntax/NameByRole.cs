using Skein.Extraction.Annotations;
using Skein.Extraction.Rules;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>
/// Names that only their part in a statement tells: in "joined Iron Dawn" a row of capitals that no list knows is a group. Made with a low
/// score, which the statement carries on.
/// </summary>
internal static class NameByRole
{
    /// <summary>The rule of such names.</summary>
    public const string Rule = "name.by-role/1";

    private const double Score = 0.55;
    private const double Sure = 0.75;
    private const double SureOfPlace = 0.97;

    /// <summary>The entity of a row of capitals, of the kind that the slot asks for; null where the slot leaves too much open.</summary>
    public static LocalEntity? Make(AnnotatedDocument document, int first, int end, ItemKind kinds, bool hasArticle)
    {
        var isGroup = hasArticle || document.Lexicon.Class("group-word").Contains(document.Words[first]);
        // "whose brother Foday": one word is a name where a relative is told.
        var isRelative = end - first == 1 && first > 0 && document.Lexicon.Class("kin-of").Contains(document.Words[first - 1]);
        var kind = (kinds & ItemKind.Person) != 0 && !isGroup && (end - first is > 1 and < 6 || isRelative) ? EntityKind.Person
            : (kinds & ItemKind.Organisation) != 0 && ((kinds & ItemKind.Place) == 0 || hasArticle || end - first > 1) ? EntityKind.Organisation
            : (kinds & ItemKind.Place) != 0 && !isGroup ? EntityKind.Place
            : (kinds & ItemKind.Premises) != 0 ? EntityKind.Premises
            : (EntityKind?)null;
        return kind is { } found ? Add(document, first, end, found) : null;
    }

    /// <summary>The government that a country or a capital stands for: "Rabat warned".</summary>
    public static LocalEntity Government(AnnotatedDocument document, NameMention name) => Add(document, name.First, name.End, EntityKind.Organisation);

    /// <summary>The entity of a weakly read name, as another kind: only a group is ever made of what was taken for a person or place.</summary>
    public static LocalEntity? Recast(AnnotatedDocument document, NameMention name, ItemKind kinds)
    {
        // "Fajr …", "Sons of …" begins as groups do; a tagger that took two words for a place errs more often than a slot for persons.
        var isGroup = (kinds & ItemKind.Organisation) != 0 && document.Lexicon.Class("group-word").Contains(document.Words[name.First]) && name.End > name.First + 1;
        var isTagged = name.Rule.StartsWith("name.tagger", StringComparison.Ordinal);
        if ((name.Score >= (isTagged && name.Kind == EntityKind.Place ? SureOfPlace : Sure) && !(isTagged && isGroup)) || name.Entity is null || name.Kind == EntityKind.Organisation)
        {
            return null;
        }

        var kind = (kinds & ItemKind.Organisation) != 0 && name.Kind is EntityKind.Person or EntityKind.Place ? EntityKind.Organisation
            : (kinds & ItemKind.Place) != 0 && name.Kind is EntityKind.Person && name.End == name.First + 1 ? EntityKind.Place
            : (kinds & ItemKind.Person) != 0 && name.Kind is EntityKind.Place && name.End > name.First + 1 ? EntityKind.Person
            : (EntityKind?)null;
        return kind is { } found ? Add(document, name.First, name.End, found) : null;
    }

    private static LocalEntity Add(AnnotatedDocument document, int first, int end, EntityKind kind)
    {
        var span = document.SpanOf(first, end);
        var entity = document.EntityOf(kind, document.LabelOf(span), NameForm.Full);
        if (!entity.Mentions.Exists(mention => mention.Span == span))
        {
            entity.Mentions.Add(new Mention(span, MentionForm.Name));
        }

        if (entity.Rule.Length == 0)
        {
            (entity.Score, entity.Rule) = (Score, Rule);
        }

        return entity;
    }
}
