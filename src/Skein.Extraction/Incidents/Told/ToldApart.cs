using Skein.Extraction.Annotations;
using Skein.Extraction.Statements.Syntax;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Gives each told incident its entity: the one that a sentence of it names, where its type fits and no other told incident has it; else a new
/// one that is labeled by what was hit, where and when. Two told incidents never share one.
/// </summary>
internal sealed class ToldApart(AnnotatedDocument document, ToldWords words)
{
    public const string Rule = "incident.told/1";

    // How many sentences behind an act "eight were killed" may still be told of it.
    private const int Continues = 2;

    /// <summary>Sets the entities.</summary>
    public void Set(IReadOnlyList<ToldIncident> incidents)
    {
        var acts = Acts();
        var taken = new HashSet<LocalEntity>();
        foreach (var incident in incidents)
        {
            var meant = acts
                .Where(act => !taken.Contains(act.Entity) && Fits(incident.Type, act.Type) && act.Sentences.Overlaps(incident.Sentences))
                .OrderByDescending(act => act.Sentences.Count(incident.Sentences.Contains))
                .Select(act => act.Entity)
                .FirstOrDefault();
            meant ??= Continued(incident, acts, incidents);
            incident.IsNew = meant is null;
            incident.Entity = meant ?? Make(incident, taken);
            taken.Add(incident.Entity);
        }
    }

    /// <summary>"Eight soldiers were killed" behind an ambush: a sentence without act, place and date of its own goes on about the act named last before it.</summary>
    private LocalEntity? Continued(ToldIncident incident, List<(LocalEntity Entity, string? Type, HashSet<int> Sentences)> acts, IReadOnlyList<ToldIncident> incidents)
    {
        var at = incident.Core.Sentence;
        if (incident.Type is not ("ATTACK" or "ARSON") || PlaceOf(incident) is not null || DateOf(incident) is not null || ToldShares.Has(document, document.Sentences[at], words.Anew))
        {
            return null;
        }

        var before = incidents.Where(other => other.Entity is not null && !ReferenceEquals(other, incident)).Select(other => (other.Entity, Sentence: other.Core.Sentence))
            .Concat(acts.Select(act => (act.Entity, Sentence: act.Sentences.Where(sentence => sentence <= at).DefaultIfEmpty(int.MinValue).Max())))
            .Where(row => row.Sentence <= at && at - row.Sentence <= Continues).ToList();
        return before.Count == 0 ? null : before.MaxBy(row => row.Sentence).Entity;
    }

    /// <summary>Acts that sentences name, without an article, and that are none of these: what follows may be told of them.</summary>
    public IEnumerable<ToldIncident> Bare(IReadOnlyList<ToldIncident> incidents)
    {
        var own = incidents.Select(incident => incident.Entity).ToHashSet();
        foreach (var (entity, type, _) in Acts().Where(act => !own.Contains(act.Entity) && act.Entity.Mentions.Count > 0))
        {
            var at = document.TokenAt(entity.Mentions.Min(mention => mention.Span.Start));
            if (at == 0 || !words.Definite.Contains(document.Words[at - 1]))
            {
                var place = new ToldFiller(new Filler(FillerRole.Target, "", 0, 0, 0), at, at + 1, document.SentenceAt(at));
                yield return new ToldIncident(TypeOf(type) ?? "ATTACK", IncidentStage.Accomplished, [place]) { Entity = entity, IsBare = true };
            }
        }
    }

    /// <summary>
    /// Acts that a clause names by a second word, beside the one by which it is told: "a car bomb exploded", "in the attack gunmen stormed". What
    /// stands behind "after" or "before" is another act.
    /// </summary>
    public IEnumerable<(ToldIncident Incident, LocalEntity Other)> Beside(IReadOnlyList<ToldIncident> incidents)
    {
        var own = incidents.Select(incident => incident.Entity).ToHashSet();
        var alone = incidents.GroupBy(incident => incident.Core.Sentence).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First());
        foreach (var (entity, type, sentences) in Acts().Where(act => !own.Contains(act.Entity) && act.Entity.Mentions.Count > 0 && act.Sentences.Count == 1))
        {
            if (alone.TryGetValue(sentences.Single(), out var incident) && incident.Entity.Mentions.Count > 0 && Fits(incident.Type, type)
                && !ToldShares.Has(document, document.Sentences[incident.Core.Sentence], words.Anew) && !AreApart(entity, incident.Entity, incident.Core.Sentence))
            {
                yield return (incident, entity);
            }
        }
    }

    private bool AreApart(LocalEntity one, LocalEntity other, int number)
    {
        var sentence = document.Sentences[number];
        var places = new[] { one, other }.Select(entity => entity.Mentions.Select(mention => document.TokenAt(mention.Span.Start))
            .Where(at => at >= sentence.First && at < sentence.End).DefaultIfEmpty(sentence.First).Min()).ToList();
        // One before the first as well: "After the bombing gunmen attacked a bank".
        for (var at = Math.Max(sentence.First, places.Min() - 2); at < places.Max(); at++)
        {
            if (words.Apart.Contains(document.Words[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mentions with an article ("the bombing") that mean an act told before them: the only one of a fitting type.</summary>
    public IEnumerable<(ToldIncident Incident, LocalEntity Other, int At)> MayBeOne(IReadOnlyList<ToldIncident> incidents)
    {
        var told = incidents.Concat(Bare(incidents)).ToList();
        var own = told.Select(incident => incident.Entity).ToHashSet();
        foreach (var (entity, type, sentences) in Acts().Where(act => !own.Contains(act.Entity) && act.Entity.Mentions.Count > 0))
        {
            var at = document.TokenAt(entity.Mentions.Min(mention => mention.Span.Start));
            var before = told.Where(incident => incident.Core.Sentence < sentences.Min() && Fits(incident.Type, type)).Take(2).ToList();
            if (before.Count == 1 && at > 0 && words.Definite.Contains(document.Words[at - 1]))
            {
                yield return (before[0], entity, at);
            }
        }
    }

    /// <summary>The MUC type of an incident-type code; null where the code does not tell.</summary>
    public static string? TypeOf(string? code) => code switch
    {
        "bombing" or "suicide-bombing" => "BOMBING",
        "kidnapping" or "hostage-taking" => "KIDNAPPING",
        "arson" => "ARSON",
        "armed-assault" or "assassination" or "shooting" or "knife-attack" or "vehicle-attack" or "killing" or "raid" => "ATTACK",
        _ => null,
    };

    private static bool Fits(string type, string? code) => TypeOf(code) is not { } told || string.Equals(told, type, StringComparison.Ordinal);

    private List<(LocalEntity Entity, string? Type, HashSet<int> Sentences)> Acts()
    {
        var acts = new Dictionary<LocalEntity, (string? Type, HashSet<int> Sentences)>();
        var used = document.Proposals.OfType<Proposal.StatementProposal>().SelectMany(proposal => proposal.Statement.Entities()).ToHashSet();
        foreach (var mention in document.Incidents.Where(mention => mention.Entity is { Kind: EntityKind.Incident }))
        {
            Add(mention.Entity!, mention.Type, document.SentenceAt(mention.First));
        }

        var typeAt = document.Incidents.Where(mention => mention.Type is not null).DistinctBy(mention => mention.End)
            .ToDictionary(mention => document.Tokens[mention.End - 1].Span.End, mention => mention.Type);
        foreach (var entity in document.Entities.Where(entity => entity is { Kind: EntityKind.Incident, Rule: NominalReader.Rule } && used.Contains(entity.Id)))
        {
            var noun = entity.Mentions.Select(mention => typeAt.GetValueOrDefault(mention.Span.End)).FirstOrDefault(type => type is not null);
            foreach (var mention in entity.Mentions)
            {
                Add(entity, noun, document.SentenceAt(document.TokenAt(mention.Span.Start)));
            }
        }

        return [.. acts.Select(act => (act.Key, act.Value.Type, act.Value.Sentences))];

        void Add(LocalEntity entity, string? type, int sentence)
        {
            var known = acts.TryGetValue(entity, out var act) ? act : (Type: null, Sentences: []);
            known.Sentences.Add(sentence);
            acts[entity] = (known.Type ?? type, known.Sentences);
        }
    }

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
        entity = taken.Contains(entity) ? document.EntityOf(EntityKind.Incident, hit + place + date + " (" + (taken.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ")", NameForm.Nominal) : entity;
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
    public Dates.FoundDate? DateOf(ToldIncident incident)
    {
        var sentence = document.Sentences[incident.Core.Sentence];
        var dates = document.Dates.Where(date => date.First >= sentence.First && date.End <= sentence.End).Take(2).ToList();
        return dates.Count == 1 ? dates[0] : null;
    }
}
