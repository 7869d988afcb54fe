using Skein.Extraction;
using Skein.Extraction.Incidents;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Evaluation.Extraction;

/// <summary>What the shipped reader of incidents found, shared out among the incidents that statements name: each filler to the nearest one of its type.</summary>
internal sealed class IncidentFillers
{
    private readonly Dictionary<EntityId, List<Filler>> _shared = [];

    private IncidentFillers()
    {
    }

    /// <summary>Incidents that no statement names.</summary>
    public List<FilledTemplate> Alone { get; } = [];

    public static IncidentFillers Of(string text, ExtractionResult result, IReadOnlyList<Statement> said)
    {
        var fillers = new IncidentFillers();
        var incidents = result.Entities.Where(entity => entity.Entity.Kind == EntityKind.Incident)
            .Select(entity => (Entity: entity, Type: said.FirstOrDefault(statement => statement.Subject == entity.Entity.Id && statement.Property.Value == "incident-type")?.Value?.Text))
            .ToList();
        foreach (var template in IncidentReader.Rules.Read(text).Templates.Where(template => template.Fillers.Count > 0))
        {
            var meant = incidents.Where(incident => incident.Type is null || TypeOf(incident.Type) == template.Type).Select(incident => incident.Entity).ToList();
            if (meant.Count == 0)
            {
                fillers.Alone.Add(template);
            }

            foreach (var filler in template.Fillers.Where(_ => meant.Count > 0))
            {
                var nearest = meant.MinBy(incident => incident.Mentions.Min(mention => Math.Abs(mention.Span.Start - filler.Start)))!.Entity.Id;
                fillers._shared.TryAdd(nearest, []);
                fillers._shared[nearest].Add(filler);
            }
        }

        return fillers;
    }

    public IReadOnlyList<string> Of(ProposedEntity incident, FillerRole role) => [.. _shared.GetValueOrDefault(incident.Entity.Id, []).Where(filler => filler.Role == role).Select(filler => filler.Words)];

    public static IReadOnlyList<string> In(FilledTemplate template, FillerRole role) => [.. template.Fillers.Where(filler => filler.Role == role).Select(filler => filler.Words)];

    public string? ConfidenceOf(ProposedEntity incident) => ConfidenceOf(_shared.GetValueOrDefault(incident.Entity.Id, []));

    /// <summary>The footing of the first organisation, in the words of the MUC-4 task; null where none is named.</summary>
    public static string? ConfidenceOf(IEnumerable<Filler> fillers) => fillers.FirstOrDefault(filler => filler.Confidence is not null)?.Confidence switch
    {
        AttributionConfidence.ReportedAsFact => "REPORTED AS FACT",
        AttributionConfidence.Acquitted => "ACQUITTED",
        AttributionConfidence.ClaimedOrAdmitted => "CLAIMED OR ADMITTED",
        AttributionConfidence.SuspectedOrAccused => "SUSPECTED OR ACCUSED",
        AttributionConfidence.SuspectedOrAccusedByAuthorities => "SUSPECTED OR ACCUSED BY AUTHORITIES",
        AttributionConfidence.Possible => "POSSIBLE",
        _ => null,
    };

    /// <summary>The code of incident-type for a type of the MUC-4 task.</summary>
    public static string CodeOf(string type) => type switch
    {
        "BOMBING" => "bombing",
        "KIDNAPPING" => "kidnapping",
        "ARSON" => "arson",
        "ATTACK" => "armed-assault",
        _ => "other",
    };

    private static string TypeOf(string code) => code switch
    {
        "bombing" or "suicide-bombing" => "BOMBING",
        "kidnapping" or "hostage-taking" => "KIDNAPPING",
        "arson" => "ARSON",
        "plot" or "raid" or "arrest-operation" or "training-camp" => "",
        _ => "ATTACK",
    };
}
