using System.Text.Json;
using Skein.Extraction.Incidents;

namespace Skein.Training;

/// <summary>A document of the MUC-4 task with its answers.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">The message.</param>
/// <param name="Types">The distinct incident types.</param>
/// <param name="Roles">For each role the entities, each with its wordings.</param>
/// <param name="Templates">The incidents.</param>
internal sealed record IncidentDocument(string Id, string Text, IReadOnlyList<string> Types, IReadOnlyList<IReadOnlyList<string[]>> Roles, IReadOnlyList<IncidentTemplate> Templates);

/// <summary>One incident of the answers.</summary>
internal sealed record IncidentTemplate(string[] Types, IReadOnlyList<IReadOnlyList<string[]>> Roles);

/// <summary>Reads the corpus from JSON Lines with the fields id, text, ree, incident_types and templates.</summary>
internal static class IncidentCorpus
{
    private static readonly string[] RoleNames = Enum.GetNames<FillerRole>();

    public static List<IncidentDocument> Read(string path) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var templates = root.GetProperty("templates").EnumerateArray()
                .Select(template => new IncidentTemplate(
                    [.. template.GetProperty("incident_type").EnumerateArray().Select(type => type.GetString()!)],
                    Roles(template, entity => entity.GetProperty("mentions"))))
                .ToList();
            // The answers by document leave out victims without a name; the incidents have them.
            var roles = Roles(root.GetProperty("ree"), entity => entity);
            roles[(int)FillerRole.VictimUnnamed] = [.. templates.SelectMany(template => template.Roles[(int)FillerRole.VictimUnnamed])];
            return new IncidentDocument(
                root.GetProperty("id").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("incident_types").EnumerateArray().Select(type => type.GetString()!)],
                roles,
                templates);
        }),
    ];

    private static List<List<string[]>> Roles(JsonElement parent, Func<JsonElement, JsonElement> mentions) =>
    [
        .. RoleNames.Select(role => (parent.TryGetProperty(role, out var entities) ? entities.EnumerateArray() : [])
            .Select(entity => mentions(entity).EnumerateArray().Select(mention => mention.GetString()!).ToArray())
            .ToList()),
    ];
}
