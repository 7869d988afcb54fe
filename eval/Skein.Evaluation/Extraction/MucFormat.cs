using System.Text.Json;
using Skein.Extraction;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Evaluation.Extraction;

/// <summary>
/// <c>skein eval extract --format muc</c>: one JSON object, document to role fillers, incident types and templates, as scorers of the MUC-4
/// role filling task read it. Roles that no rule reads yet (Target, Victim, Weapon) are empty.
/// </summary>
public static class MucFormat
{
    /// <summary>The format's name on the command line.</summary>
    public const string Name = "muc";

    private static readonly string[] Roles = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"];

    /// <summary>Reads to the end of the input. A malformed line is a fault with its number; the others go on.</summary>
    /// <param name="input">JSON Lines, as for <see cref="ExtractTask"/>.</param>
    /// <param name="output">One JSON object.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellationToken = default)
    {
        using var lines = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var summary = LineTask.Run(ExtractTask.Name, input, lines, time, Write, cancellationToken);
        var first = true;
        output.Write('{');
        foreach (var line in lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var document = JsonDocument.Parse(line);
            output.Write(first ? "\n" : ",\n");
            output.Write($"{document.RootElement.GetProperty("id").GetRawText()}: {line}");
            first = false;
        }

        output.Write("\n}\n");
        output.Flush();
        return summary;
    }

    private static void Write(Utf8JsonWriter json, EvaluationText item, ExtractionResult result)
    {
        var said = result.Proposals.OfType<Proposal.StatementProposal>().Select(proposal => proposal.Statement).Where(statement => statement.Stance != Stance.Denies).ToList();
        var templates = result.Entities
            .Where(entity => entity.Entity.Kind is EntityKind.Incident or EntityKind.Operation)
            .Select(incident => (Type: TypeOf(incident, said), Fillers: Fillers(incident, said, result, item)))
            .Where(template => template.Type is not null)
            .ToList();
        foreach (var role in Roles)
        {
            json.WritePropertyName(role);
            WriteFillers(json, templates.SelectMany(template => template.Fillers.GetValueOrDefault(role, [])).DistinctBy(words => words[0]));
        }

        json.WriteStartArray("incident_types");
        foreach (var type in templates.Select(template => template.Type).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        json.WriteStartArray("templates");
        foreach (var (type, fillers) in templates)
        {
            json.WriteStartObject();
            json.WriteString("incident_type", type);
            foreach (var role in Roles)
            {
                json.WritePropertyName(role);
                WriteFillers(json, fillers.GetValueOrDefault(role, []));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // MUC-4 has no type for plots, raids and arrests: such incidents fill no template.
    private static string? TypeOf(ProposedEntity incident, List<Statement> said) =>
        said.Find(statement => statement.Subject == incident.Entity.Id && statement.Property.Value == "incident-type")?.Value?.Text switch
        {
            "bombing" or "suicide-bombing" => "BOMBING",
            "kidnapping" or "hostage-taking" => "KIDNAPPING",
            "arson" => "ARSON",
            "plot" or "raid" or "arrest-operation" or "training-camp" => null,
            _ => "ATTACK",
        };

    private static Dictionary<string, List<List<string>>> Fillers(ProposedEntity incident, List<Statement> said, ExtractionResult result, EvaluationText item)
    {
        var actors = said
            .Where(statement => statement.Object == incident.Entity.Id && statement.Property.Value is "took-part-in" or "planned" or "directed" or "claimed")
            .Select(statement => statement.Subject)
            .ToHashSet();
        return result.Entities
            .Where(entity => actors.Contains(entity.Entity.Id))
            .GroupBy(entity => entity.Entity.Kind == EntityKind.Person ? "PerpInd" : "PerpOrg")
            .ToDictionary(
                group => group.Key,
                group => group.Select(entity => entity.Mentions.Select(mention => mention.Span.Of(item.Text)).Distinct(StringComparer.Ordinal).ToList()).ToList());
    }

    private static void WriteFillers(Utf8JsonWriter json, IEnumerable<List<string>> fillers)
    {
        json.WriteStartArray();
        foreach (var words in fillers)
        {
            json.WriteStartArray();
            words.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
