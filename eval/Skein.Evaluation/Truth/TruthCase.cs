using System.Text.Json;

namespace Skein.Evaluation.Truth;

/// <summary>A statement that a coder signed for a passage. Names are as they stand in the text.</summary>
/// <param name="Subject">Who or what it is about.</param>
/// <param name="Property">The code of its property.</param>
/// <param name="End">The object's name, or the value.</param>
/// <param name="Stance">The stance, lower case.</param>
/// <param name="Modality">The modality, lower case.</param>
/// <param name="Date">The valid time, EDTF; null where the text gives none.</param>
/// <param name="Speaker">The speaker's words; null where the author speaks.</param>
/// <param name="IsOptional">Right, but not missed when it is left out.</param>
internal sealed record TruthStatement(
    string Subject, string Property, string End, string Stance, string Modality, string? Date, string? Speaker, bool IsOptional)
{
    public static TruthStatement Read(JsonElement json) => new(
        json.GetProperty("subject").GetString()!,
        json.GetProperty("property").GetString()!,
        Text(json, "object") ?? Text(json, "value") ?? throw new FormatException("A statement of the truth has neither object nor value."),
        Text(json, "stance") ?? "asserts",
        Text(json, "modality") ?? "flat",
        Text(json, "date"),
        Text(json, "speaker"),
        json.TryGetProperty("optional", out var optional) && optional.GetBoolean());

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>A passage with its statements; none, where it must yield nothing.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">The passage.</param>
/// <param name="Published">The day it is read against, EDTF; null where no date needs it.</param>
/// <param name="Tier">STRONG, MEDIUM or WEAK.</param>
/// <param name="Statements">What it says.</param>
internal sealed record TruthCase(string Id, string Text, string? Published, string Tier, IReadOnlyList<TruthStatement> Statements)
{
    public static TruthCase Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("text").GetString()!,
        json.TryGetProperty("published", out var published) ? published.GetString() : null,
        json.GetProperty("tier").GetString()!,
        [.. json.GetProperty("statements").EnumerateArray().Select(TruthStatement.Read)]);

    /// <summary>Reads JSON Lines.</summary>
    public static IReadOnlyList<TruthCase> ReadAll(TextReader lines)
    {
        var cases = new List<TruthCase>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var json = JsonDocument.Parse(line);
                cases.Add(Read(json.RootElement));
            }
        }

        return cases;
    }

    /// <summary>The line that <c>skein eval extract</c> takes: text and date, no label.</summary>
    public string ToInput() => JsonSerializer.Serialize(new { id = Id, text = Text, dateline = Published });
}
