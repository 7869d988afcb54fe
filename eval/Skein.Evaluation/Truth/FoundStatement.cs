using System.Text.Json;

namespace Skein.Evaluation.Truth;

/// <summary>A statement of one output line of <c>skein eval extract</c>, its ends by name.</summary>
/// <param name="Subject">The subject's name.</param>
/// <param name="SubjectType">Its kind, lower case.</param>
/// <param name="Property">The code of its property.</param>
/// <param name="End">The object's name, or the value.</param>
/// <param name="EndType">The object's kind, lower case; null for a value.</param>
/// <param name="Stance">The stance, lower case.</param>
/// <param name="Modality">The modality, lower case.</param>
/// <param name="Date">The valid time, EDTF.</param>
/// <param name="Speaker">The speaker's words.</param>
internal sealed record FoundStatement(
    string Subject, string SubjectType, string Property, string End, string? EndType, string Stance, string Modality, string? Date, string? Speaker)
{
    /// <summary>Reads the statements of an output line.</summary>
    public static IReadOnlyList<FoundStatement> ReadAll(JsonElement line)
    {
        var entities = line.GetProperty("entities").EnumerateArray().ToDictionary(
            entity => entity.GetProperty("id").GetString()!,
            entity => (Name: entity.GetProperty("name").GetString()!, Type: entity.GetProperty("type").GetString()!));
        return [.. line.GetProperty("statements").EnumerateArray().Select(json =>
        {
            var subject = entities[json.GetProperty("subject").GetString()!];
            var end = Text(json, "object") is { } id ? entities[id] : default;
            return new FoundStatement(
                subject.Name, subject.Type, json.GetProperty("property").GetString()!, end.Name ?? json.GetProperty("value").GetString()!, end.Type,
                json.GetProperty("stance").GetString()!, json.GetProperty("modality").GetString()!, Text(json, "date"), Text(json, "speaker"));
        })];
    }

    /// <summary>How it is written in a frozen run.</summary>
    public override string ToString() => $"{Subject} | {Property} | {End}{(Stance == "denies" ? " | denies" : "")}";

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
