using System.Text.Json;
using Skein.Prompting.Prompts;

namespace Skein.Prompting.Connections;

/// <summary>The chat form of OpenAI, as far as it is used: one question without memory, one answer without streaming, no tools.</summary>
internal static class ChatForm
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>Writes the body of a question.</summary>
    public static byte[] Write(string model, ModelQuestion question, ModelClientOptions options)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteNumber("temperature", 0);
            json.WriteNumber("max_tokens", options.MostAnswerTokens);
            json.WriteBoolean("stream", false);
            json.WriteStartArray("messages");
            Message(json, "system", question.Instructions);
            Message(json, "user", question.Material);
            json.WriteEndArray();
            json.WriteStartObject("response_format");
            if (options.WithSchema)
            {
                json.WriteString("type", "json_schema");
                json.WriteStartObject("json_schema");
                json.WriteString("name", "statements");
                json.WriteBoolean("strict", true);
                json.WritePropertyName("schema");
                json.WriteRawValue(AnswerSchema.Shipped);
                json.WriteEndObject();
            }
            else
            {
                json.WriteString("type", "json_object");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    /// <summary>Reads the body of an answer: what the model wrote and the tokens that the server counts.</summary>
    public static (string? Content, long Tokens, ModelFault? Fault) Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            var root = document.RootElement;
            var tokens = Tokens(root);
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() != 1
                || choices[0] is not { ValueKind: JsonValueKind.Object } choice
                || !choice.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.Object
                || !message.TryGetProperty("content", out var content) || content.ValueKind != JsonValueKind.String)
            {
                return (null, tokens, ModelFaults.NotInForm);
            }

            var isCut = choice.TryGetProperty("finish_reason", out var why) && why.ValueKind == JsonValueKind.String && why.ValueEquals("length");
            return isCut ? (null, tokens, ModelFaults.CutOff) : (content.GetString(), tokens, null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // A half of a surrogate pair is valid JSON and no text; the reader says so by the second of the two.
            return (null, 0, ModelFaults.NotInForm);
        }
    }

    private static long Tokens(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object
        && usage.TryGetProperty("total_tokens", out var total) && total.ValueKind == JsonValueKind.Number && total.TryGetInt64(out var tokens)
            ? Math.Clamp(tokens, 0, 1_000_000_000_000)
            : 0;

    private static void Message(Utf8JsonWriter json, string role, string content)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("content", content);
        json.WriteEndObject();
    }
}
