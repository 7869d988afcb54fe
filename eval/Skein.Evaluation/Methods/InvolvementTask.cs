using System.Text.Json;
using Skein.Methods.Involvement;

namespace Skein.Evaluation.Methods;

/// <summary>
/// <c>skein eval involvement</c>: JSON Lines <c>{id, indicators:{CODE:STATE,…}}</c> in, with states E, Rp, Ct, Rf, SNF and NR; JSON Lines
/// <c>{id, lo, hi, label, reasons[]}</c> out, bounds from 0 (unconnected) to 4 (controlled).
/// </summary>
public static class InvolvementTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "involvement";

    /// <summary>Reads to the end of the input. A malformed line is a fault with its number; the others go on.</summary>
    /// <param name="input">JSON Lines.</param>
    /// <param name="output">JSON Lines, each ended by a line feed.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        return EachLine.Run(Name, input, output, time, Write, cancellationToken);
    }

    private static string? Write(Utf8JsonWriter json, string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement is { ValueKind: JsonValueKind.Object } item
                ? Write(json, item)
                : "The line is no JSON object.";
        }
        catch (JsonException)
        {
            return "The line is no JSON.";
        }
    }

    private static string? Write(Utf8JsonWriter json, JsonElement item)
    {
        if (!item.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return "The object has no id.";
        }

        if (!item.TryGetProperty("indicators", out var indicators) || indicators.ValueKind != JsonValueKind.Object)
        {
            return "The object has no indicators.";
        }

        var states = new Dictionary<Indicator, IndicatorState>();
        foreach (var entry in indicators.EnumerateObject())
        {
            if (IndicatorCodes.IndicatorOf(entry.Name) is not { } indicator)
            {
                return "An indicator has a code that the codebook does not know; see docs/methods/involvement.md.";
            }

            if (entry.Value.ValueKind != JsonValueKind.String || IndicatorCodes.StateOf(entry.Value.GetString()!) is not { } state)
            {
                return $"The state of {indicator} is none of E, Rp, Ct, Rf, SNF and NR.";
            }

            states[indicator] = state;
        }

        var reading = InvolvementTable.Read(new IndicatorSet(states));
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WriteNumber("lo", (int)reading.Bounds.Least);
        json.WriteNumber("hi", (int)reading.Bounds.Most);
        json.WriteString("label", reading.Bounds.Label);
        json.WriteStartArray("reasons");
        foreach (var reason in reading.Reasons)
        {
            json.WriteStringValue(reason.ToString());
        }

        json.WriteEndArray();
        return null;
    }
}
