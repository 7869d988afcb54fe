using System.Text.Json;
using Skein.Extraction;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Evaluation.Extraction;

/// <summary>Writes the incidents of a document from the statements about them. What no rule reads yet (victims, weapons, outcome) is empty or null.</summary>
internal static class IncidentWriter
{
    public static void Write(Utf8JsonWriter json, EvaluationText item, ExtractionResult result, List<Proposal.StatementProposal> statements)
    {
        var entities = result.Entities.ToDictionary(entity => entity.Entity.Id);
        var said = statements.Where(proposal => proposal.Statement.Stance != Stance.Denies).ToList();
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
            Role(json, item, "PerpInd", actors.Where(actor => entities[actor].Entity.Kind == EntityKind.Person).Select(actor => entities[actor]));
            Role(json, item, "PerpOrg", actors.Where(actor => entities[actor].Entity.Kind == EntityKind.Organisation).Select(actor => entities[actor]));
            Role(json, item, "Target", own.Where(statement => statement.Property.Value == "targeted").Select(statement => entities[statement.Object!.Value]));
            Role(json, item, "Victim", toward.Where(statement => statement.Property.Value == "victim-of").Select(statement => entities[statement.Subject]));
            Role(json, item, "Weapon", []);
            json.WriteEndObject();
            json.WriteString("orgConfidence", toward.Exists(statement => statement.Property.Value == "claimed") ? "CLAIMED OR ADMITTED" : null);
            json.WriteString("killed", Value(own, "killed"));
            json.WriteString("wounded", Value(own, "wounded"));
            json.WriteString("outcome", Value(own, "outcome"));
            WriteQuote(json, own.Concat(toward).FirstOrDefault(), incident);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Statement? Find(List<Statement> statements, string property) => statements.Find(statement => statement.Property == PropertyCode.From(property));

    private static string? Value(List<Statement> statements, string property) => Find(statements, property)?.Value?.Text;

    private static void Role(Utf8JsonWriter json, EvaluationText item, string name, IEnumerable<ProposedEntity> entities)
    {
        json.WriteStartArray(name);
        foreach (var entity in entities)
        {
            json.WriteStartArray();
            foreach (var words in entity.Mentions.Select(mention => mention.Span.Of(item.Text)).Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(words);
            }

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
