using System.Text.Json;
using Skein.Extraction;
using Skein.Extraction.Incidents;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Evaluation.Extraction;

/// <summary>
/// Writes the incidents of a document from the statements about them, with the fillers that the shipped reader of incidents found; fillers whose
/// type of incident no statement names make one of their own, without place and date. What no rule reads yet (outcome) is null.
/// </summary>
internal static class IncidentWriter
{
    public static void Write(Utf8JsonWriter json, EvaluationText item, ExtractionResult result, List<Proposal.StatementProposal> statements)
    {
        var entities = result.Entities.ToDictionary(entity => entity.Entity.Id);
        var said = statements.Where(proposal => proposal.Statement.Stance != Stance.Denies).ToList();
        var found = IncidentFillers.Of(item.Text, result, [.. said.Select(proposal => proposal.Statement)]);
        json.WriteStartArray("incidents");
        foreach (var incident in result.Entities.Where(entity => entity.Entity.Kind is EntityKind.Incident or EntityKind.Operation))
        {
            var own = said.Where(proposal => proposal.Statement.Subject == incident.Entity.Id).Select(proposal => proposal.Statement).ToList();
            var toward = said.Where(proposal => proposal.Statement.Object == incident.Entity.Id).Select(proposal => proposal.Statement).ToList();
            json.WriteStartObject();
            json.WriteString("type", Value(own, "incident-type"));
            json.WriteString("stage", Value(own, "stage"));
            json.WriteString("date", Value(own, "occurred-on"));
            json.WriteString("place", Find(own, "occurred-at")?.Object is { } place ? entities[place].Entity.Label : null);
            json.WriteStartObject("roles");
            var actors = toward.Where(statement => statement.Property.Value is "took-part-in" or "planned" or "directed" or "claimed").Select(statement => statement.Subject)
                .Concat(own.Where(statement => statement.Property.Value == "attributed-to").Select(statement => statement.Object!.Value)).Distinct().ToList();
            Role(json, item, found.Of(incident, FillerRole.PerpInd), "PerpInd", actors.Where(actor => entities[actor].Entity.Kind == EntityKind.Person).Select(actor => entities[actor]));
            Role(json, item, found.Of(incident, FillerRole.PerpOrg), "PerpOrg", actors.Where(actor => entities[actor].Entity.Kind == EntityKind.Organisation).Select(actor => entities[actor]));
            Role(json, item, found.Of(incident, FillerRole.Target), "Target", own.Where(statement => statement.Property.Value == "targeted").Select(statement => entities[statement.Object!.Value]));
            Role(json, item, found.Of(incident, FillerRole.Victim), "Victim", toward.Where(statement => statement.Property.Value == "victim-of").Select(statement => entities[statement.Subject]));
            Role(json, item, found.Of(incident, FillerRole.Weapon), "Weapon", []);
            json.WriteEndObject();
            json.WriteString("orgConfidence", toward.Exists(statement => statement.Property.Value == "claimed") ? "CLAIMED OR ADMITTED" : found.ConfidenceOf(incident));
            json.WriteString("killed", Value(own, "killed"));
            json.WriteString("wounded", Value(own, "wounded"));
            json.WriteString("outcome", Value(own, "outcome"));
            WriteQuote(json, own.Concat(toward).FirstOrDefault(), incident);
            json.WriteEndObject();
        }

        foreach (var template in found.Alone)
        {
            json.WriteStartObject();
            json.WriteString("type", IncidentFillers.CodeOf(template.Type));
            json.WriteString("stage", template.Stage.ToString().ToUpperInvariant());
            json.WriteNull("date");
            json.WriteNull("place");
            json.WriteStartObject("roles");
            foreach (var role in Enum.GetValues<FillerRole>().Where(role => role != FillerRole.VictimUnnamed))
            {
                Role(json, item, IncidentFillers.In(template, role), role.ToString(), []);
            }

            json.WriteEndObject();
            json.WriteString("orgConfidence", IncidentFillers.ConfidenceOf(template.Fillers));
            json.WriteNull("killed");
            json.WriteNull("wounded");
            json.WriteNull("outcome");
            json.WriteStartObject("quote");
            json.WriteNumber("start", template.Fillers.Min(filler => filler.Start));
            json.WriteNumber("end", template.Fillers.Max(filler => filler.End));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Statement? Find(List<Statement> statements, string property) => statements.Find(statement => statement.Property == PropertyCode.From(property));

    private static string? Value(List<Statement> statements, string property) => Find(statements, property)?.Value?.Text;

    private static void Role(Utf8JsonWriter json, EvaluationText item, IReadOnlyList<string> fillers, string name, IEnumerable<ProposedEntity> entities)
    {
        json.WriteStartArray(name);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in entities)
        {
            json.WriteStartArray();
            foreach (var words in entity.Mentions.Where(mention => mention.Rule is null).Select(mention => mention.Span.Of(item.Text)).Distinct(StringComparer.Ordinal))
            {
                known.Add(words);
                json.WriteStringValue(words);
            }

            json.WriteEndArray();
        }

        foreach (var words in fillers.Where(words => !known.Contains(words)))
        {
            json.WriteStartArray();
            json.WriteStringValue(words);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteQuote(Utf8JsonWriter json, Statement? statement, ProposedEntity incident)
    {
        var span = statement?.Evidence is Evidence.Passage passage ? passage.Span : incident.Mentions[0].Span;
        json.WriteStartObject("quote");
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }
}
