using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Incidents;

/// <summary>
/// Gathers mentions into incidents of the document: same kind, place and date are one. "The attack" means the only act it can mean; where
/// there are two, it means neither. An act without place and date of its own is no entity.
/// </summary>
internal static class IncidentGatherer
{
    // A table of hundreds of acts would make the comparison of all with all slow; later ones stay apart by their label.
    private const int MostCompared = 200;

    public static void Gather(AnnotatedDocument document)
    {
        var known = new List<(IncidentMention Mention, LocalEntity Entity)>();
        foreach (var mention in document.Incidents.Where(incident => incident.Place is not null || incident.Date is not null))
        {
            var same = known.Take(MostCompared).Where(other => IsSame(mention, other.Mention)).Select(other => other.Entity).Distinct().ToList();
            var entity = same.Count == 1 ? same[0] : Make(document, mention);
            Add(document, mention, entity, 0.7);
            known.Add((mention, entity));
        }

        foreach (var mention in document.Incidents.Where(incident => incident.Entity is null && incident.IsDefinite))
        {
            var meant = known.Take(MostCompared).Where(other => other.Mention.IsPlural == mention.IsPlural && AreCompatible(mention.Type, other.Mention.Type))
                .Select(other => other.Entity).Distinct().Take(2).ToList();
            if (meant.Count == 1)
            {
                Add(document, mention, meant[0], 0.5);
            }
        }
    }

    private static bool IsSame(IncidentMention left, IncidentMention right) =>
        left.IsPlural == right.IsPlural && AreCompatible(left.Type, right.Type)
        && AreCompatible(left.Place?.Entity?.Label, right.Place?.Entity?.Label) && AreCompatible(left.Date?.Date.ToString(), right.Date?.Date.ToString())
        && ((left.Place is not null && right.Place is not null) || (left.Date is not null && right.Date is not null));

    private static bool AreCompatible(string? left, string? right) => left is null || right is null || string.Equals(left, right, StringComparison.Ordinal);

    private static LocalEntity Make(AnnotatedDocument document, IncidentMention mention)
    {
        var words = document.LabelOf(document.SpanOf(mention.KindFirst, mention.Place is null ? TargetEnd(document, mention.End) : mention.End));
        var place = mention.Place is { } at ? " in " + document.LabelOf(document.SpanOf(at.First, at.End)) : "";
        var date = mention.Date is { } on ? ", " + document.LabelOf(document.SpanOf(on.First, on.End)) : "";
        return document.EntityOf(mention.IsPlural ? EntityKind.Operation : EntityKind.Incident, words + place + date, NameForm.Nominal);
    }

    /// <summary>Behind what the act was done to, where it has a name: "bombing of the Kessalik bridge". Otherwise the end of the noun.</summary>
    private static int TargetEnd(AnnotatedDocument document, int end)
    {
        var at = end;
        if (at + 1 >= document.Tokens.Length || document.TextOf(at) is not ("of" or "on" or "against" or "at"))
        {
            return end;
        }

        at += document.TextOf(at + 1) is "the" or "a" or "an" ? 2 : 1;
        var last = end;
        for (var words = 0; words < 6 && at < document.Tokens.Length; words++, at++)
        {
            if (document.Tokens[at] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalized or TokenShape.Mixed } && !document.Dates.Exists(date => date.First <= at && at < date.End))
            {
                last = at + 1;
            }
            else if (last > end && document.Lexicon.Class("premises-noun").Contains(document.Words[at]))
            {
                return at + 1;
            }
            else if (last > end || words > 1 || document.Tokens[at].Kind != TokenKind.Word)
            {
                break;
            }
        }

        return last;
    }

    private static void Add(AnnotatedDocument document, IncidentMention mention, LocalEntity entity, double score)
    {
        mention.Entity = entity;
        entity.Mentions.Add(new Mention(document.SpanOf(mention.First, mention.End), MentionForm.Nominal));
        if (score > entity.Score)
        {
            (entity.Score, entity.Rule) = (score, "incident.noun/1");
        }
    }
}
