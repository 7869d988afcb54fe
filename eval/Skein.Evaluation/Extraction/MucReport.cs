using System.Text.Json;
using Skein.Extraction.Incidents;

namespace Skein.Evaluation.Extraction;

/// <summary>Writes what an incident reader found in one document, in the form of the MUC scorer: one wording a filler.</summary>
internal static class MucReport
{
    private static readonly FillerRole[] Roles = [FillerRole.PerpInd, FillerRole.PerpOrg, FillerRole.Target, FillerRole.Victim, FillerRole.Weapon];

    public static void Write(Utf8JsonWriter json, FilledReport report)
    {
        WriteRoles(json, report.Fillers);
        json.WriteStartArray("incident_types");
        foreach (var type in report.Types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        json.WriteStartArray("templates");
        foreach (var template in report.Templates)
        {
            json.WriteStartObject();
            json.WriteString("incident_type", template.Type);
            WriteRoles(json, template.Fillers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRoles(Utf8JsonWriter json, IReadOnlyList<Filler> fillers)
    {
        foreach (var role in Roles)
        {
            json.WriteStartArray(role.ToString());
            foreach (var filler in fillers.Where(filler => filler.Role == role))
            {
                json.WriteStartArray();
                json.WriteStringValue(filler.Words);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }
}
