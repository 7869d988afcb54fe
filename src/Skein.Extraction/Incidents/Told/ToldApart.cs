using Skein.Extraction.Annotations;
using Skein.Extraction.Statements.Syntax;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Gives each told incident its entity: the one that a sentence of it names, where its type fits and no other told incident has it; else a new
/// one that is labeled by what was hit, where and when. Two told incidents never share one.
/// </summary>
internal sealed partial class ToldApart(AnnotatedDocument document, ToldWords words)
{
    public const string Rule = "incident.told/1";

    // How many sentences behind an act "eight were killed" may still be told of it.
    private const int Continues = 2;

    private const int NotYet = -1;

    /// <summary>Sets the entities.</summary>
    public void Set(IReadOnlyList<ToldIncident> incidents)
    {
        var acts = Acts();
        var taken = new HashSet<LocalEntity>();
        foreach (var incident in incidents)
        {
            var meant = acts
                .Where(act => !taken.Contains(act.Entity) && Fits(incident.Type, act.Type) && act.Sentences.Overlaps(incident.HitSentences)
                    && act.Sentences.Where(incident.HitSentences.Contains).Any(sentence => AreOneDay(sentence, incident.Core.Sentence)))
                .OrderByDescending(act => act.Sentences.Contains(incident.Core.Sentence)).ThenByDescending(act => act.Sentences.Count(incident.Sentences.Contains))
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
            .Concat(acts.Select(act => (act.Entity, Sentence: act.Sentences.Where(sentence => sentence <= at).DefaultIfEmpty(NotYet).Max())))
            .Where(row => row.Sentence != NotYet && row.Sentence <= at && at - row.Sentence <= Continues && !IsOtherDayBetween(row.Sentence, at)).ToList();
        return before.Count == 0 ? null : before.MaxBy(row => row.Sentence).Entity;
    }

    private bool AreOneDay(int one, int other) => DateIn(one) is not { } left || DateIn(other) is not { } right || left.Date == right.Date;

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
}
