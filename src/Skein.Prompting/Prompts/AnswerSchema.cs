using System.Text;
using System.Text.Json;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Prompting.Prompts;

/// <summary>
/// The form of an answer as a JSON schema, made from the vocabulary. Identity is not in it, because a model is never asked who is who; nor
/// are links of no stated kind, which would be guesses. What comes back is checked again: a schema binds an honest server only.
/// </summary>
internal static class AnswerSchema
{
    private static readonly string[] NotAsked = ["identity", "unspecified"];

    /// <summary>The properties that a model is asked for.</summary>
    public static IReadOnlyList<Property> Properties(PropertyVocabulary vocabulary) =>
        [.. vocabulary.All.Where(property => !NotAsked.Contains(property.Family, StringComparer.Ordinal))];

    /// <summary>The schema of the shipped vocabulary.</summary>
    public static string Shipped { get; } = Write(PropertyVocabulary.Shipped);

    /// <summary>A kind, stance or modality as the schema names it.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Write(PropertyVocabulary vocabulary)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            Object(json, "statements");
            json.WriteStartObject("statements");
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            Object(json, SaidForm.Members);
            Text(json, SaidForm.Quote);
            Among(json, SaidForm.Property, Properties(vocabulary).Select(property => property.Code.Value), orNull: false);
            Text(json, SaidForm.Subject);
            Among(json, SaidForm.SubjectKind, Enum.GetValues<EntityKind>().Select(Code), orNull: false);
            Text(json, SaidForm.Object, orNull: true);
            Among(json, SaidForm.ObjectKind, Enum.GetValues<EntityKind>().Select(Code), orNull: true);
            Text(json, SaidForm.Value, orNull: true);
            Text(json, SaidForm.When, orNull: true);
            Among(json, SaidForm.Stance, Enum.GetValues<Stance>().Select(Code), orNull: false);
            Among(json, SaidForm.Modality, Enum.GetValues<Modality>().Select(Code), orNull: false);
            Text(json, SaidForm.Speaker, orNull: true);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }

    // Opens "properties"; the caller writes them and closes both objects.
    private static void Object(Utf8JsonWriter json, params IReadOnlyList<string> members)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var member in members)
        {
            json.WriteStringValue(member);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
    }

    private static void Text(Utf8JsonWriter json, string name, bool orNull = false)
    {
        json.WriteStartObject(name);
        Type(json, orNull);
        json.WriteEndObject();
    }

    private static void Among(Utf8JsonWriter json, string name, IEnumerable<string> codes, bool orNull)
    {
        json.WriteStartObject(name);
        Type(json, orNull);
        json.WriteStartArray("enum");
        foreach (var code in codes)
        {
            json.WriteStringValue(code);
        }

        if (orNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Type(Utf8JsonWriter json, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("type", "string");
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("null");
        json.WriteEndArray();
    }
}
