using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Incidents.Told;

/// <summary>The place and date of an incident, and the entity that is labeled by what was hit, where and when.</summary>
internal sealed partial class ToldApart
{
    private ILookup<int, Dates.FoundDate>? _dates;

    private LocalEntity Make(ToldIncident incident, HashSet<LocalEntity> taken)
    {
        var core = incident.Core;
        var noun = incident.Type switch
        {
            "BOMBING" => "bombing of",
            "KIDNAPPING" => "kidnapping of",
            "ARSON" => "arson attack on",
            "ROBBERY" => "robbery of",
            "HIJACKING" => "hijacking of",
            _ => "attack on",
        };
        var hit = core.IsHit && !IsCount(core) ? noun + " " + document.LabelOf(document.SpanOf(core.First, core.End)) : noun[..noun.LastIndexOf(' ')];
        var place = PlaceOf(incident) is { } at && !hit.Contains(document.LabelOf(document.SpanOf(at.First, at.End)), StringComparison.Ordinal)
            ? " in " + document.LabelOf(document.SpanOf(at.First, at.End))
            : "";
        var date = DateOf(incident) is { } on ? ", " + document.LabelOf(document.SpanOf(on.First, on.End)) : "";
        var entity = document.EntityOf(EntityKind.Incident, hit + place + date, NameForm.Nominal);
        // Two acts that no word tells apart are two all the same.
        entity = taken.Contains(entity) ? document.EntityOf(EntityKind.Incident, hit + place + date + " (" + (taken.Count + 1).ToString(CultureInfo.InvariantCulture) + ")", NameForm.Nominal) : entity;
        entity.Mentions.Add(new Mention(document.SpanOf(core.First, core.End), MentionForm.Nominal));
        (entity.Score, entity.Rule) = (0.7, Rule);
        return entity;
    }

    // "attack on at least 30 people" tells it apart from no other.
    private bool IsCount(ToldFiller core) => document.Counts.Exists(count => count.First < core.End && count.End >= core.End - 1 && words.People.Contains(document.Words[core.End - 1]));

    /// <summary>The place behind "in" in the sentence that tells it, a town before a building: the nearest behind what was hit, else the nearest before.</summary>
    public NameMention? PlaceOf(ToldIncident incident)
    {
        var core = incident.Core;
        var sentence = document.Sentences[core.Sentence];
        return document.Names
            .Where(name => name.Kind is EntityKind.Place or EntityKind.Premises && name.Entity is not null
                && name.First > sentence.First && name.End <= sentence.End && IsLocated(name.First) && !(name.First < core.End && core.First < name.End))
            .OrderBy(name => name.Kind == EntityKind.Premises)
            .ThenBy(name => name.First < core.End)
            .ThenBy(name => Math.Abs(name.First - core.End))
            .FirstOrDefault();
    }

    private bool IsLocated(int first) => words.Locative.Contains(document.Words[first - 1])
        || (first > 1 && words.Article.Contains(document.Words[first - 1]) && words.Locative.Contains(document.Words[first - 2]));

    /// <summary>The date of the sentence that tells it; null where it has none or several.</summary>
    public Dates.FoundDate? DateOf(ToldIncident incident) => DateIn(incident.Core.Sentence);

    // The only date of a sentence; null where it has none or several.
    private Dates.FoundDate? DateIn(int number)
    {
        _dates ??= document.Dates.Where(date => date.End <= document.Sentences[document.SentenceAt(date.First)].End).ToLookup(date => document.SentenceAt(date.First));
        return _dates[number].Take(2).ToList() is [var only] ? only : null;
    }
}
