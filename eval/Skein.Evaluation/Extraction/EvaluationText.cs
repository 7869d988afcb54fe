using System.Text.Json;
using Skein.Model.Dates;

namespace Skein.Evaluation.Extraction;

/// <summary>One line of the input of the tasks extract and timex.</summary>
/// <param name="Id">The line's own identifier.</param>
/// <param name="Text">The text.</param>
/// <param name="Dateline">The publication date, when the line gives one that is EDTF.</param>
internal sealed record EvaluationText(string Id, string Text, Edtf? Dateline)
{
    /// <summary>Reads a line; null with a sentence when it cannot be read. A dateline in words is no fault: it is left unread.</summary>
    public static EvaluationText? Read(string line, out string? fault)
    {
        fault = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object && String(json.RootElement, "id") is { } id && String(json.RootElement, "text") is { } text)
            {
                return new EvaluationText(id, text, Edtf.TryParse(String(json.RootElement, "dateline"), out var date, out _) ? date : null);
            }

            fault = "The line needs the fields id and text, both of them text.";
        }
        catch (JsonException)
        {
            fault = "The line is no JSON object.";
        }
        catch (InvalidOperationException)
        {
            fault = "A text of the line holds half of a surrogate pair.";
        }

        return null;
    }

    private static string? String(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
