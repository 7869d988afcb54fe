using System.Text.Json;
using Skein.Extraction;

namespace Skein.Evaluation.Extraction;

/// <summary>Writes who is meant: the chains of a document, and of each mention the chains that it means, with the rule and the words that tie it.</summary>
internal static class ChainLines
{
    public static void Write(Utf8JsonWriter json, EvaluationText item, ExtractionResult result)
    {
        json.WriteStartArray("chains");
        foreach (var chain in result.Chains)
        {
            json.WriteStartObject();
            json.WriteString("id", chain.Id);
            json.WriteString("type", ExtractTask.TypeOf(chain.Kind));
            json.WriteString("name", chain.Label);
            json.WriteStartArray("entities");
            foreach (var entity in chain.Entities)
            {
                json.WriteStringValue(entity.Value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("references");
        foreach (var reference in result.References)
        {
            Write(json, item, reference);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, EvaluationText item, MentionReference reference)
    {
        json.WriteStartObject();
        json.WriteNumber("start", reference.Span.Start);
        json.WriteNumber("end", reference.Span.End);
        json.WriteString("text", reference.Span.Of(item.Text));
        json.WriteString("kind", ExtractTask.FormOf(reference.Form));
        json.WriteString("reading", reference.Reading.ToString().ToLowerInvariant());
        json.WriteStartArray("chains");
        foreach (var chain in reference.Chains)
        {
            json.WriteStringValue(chain);
        }

        json.WriteEndArray();
        json.WriteString("rule", reference.Rule);
        json.WriteNumber("score", reference.Score);
        if (reference.Because is { } because)
        {
            json.WriteStartObject("because");
            json.WriteNumber("start", because.Start);
            json.WriteNumber("end", because.End);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
