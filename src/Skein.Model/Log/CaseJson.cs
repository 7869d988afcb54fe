using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Text;
using Skein.Text.Hashing;

namespace Skein.Model.Log;

/// <summary>How events and projections are written as JSON: camel case, enumerations by name, nulls and empty defaults left out.</summary>
public static class CaseJson
{
    /// <summary>The options. Compact; the same value always gives the same bytes.</summary>
    public static JsonSerializerOptions Options { get; } = Make(new StatementConverter(Make()));

    /// <summary>Writes an event as UTF-8.</summary>
    /// <param name="caseEvent">The event.</param>
    public static byte[] ToBytes(CaseEvent caseEvent) => JsonSerializer.SerializeToUtf8Bytes(caseEvent, Options);

    /// <summary>Reads an event.</summary>
    /// <param name="utf8">The bytes as written by <see cref="ToBytes"/>.</param>
    /// <exception cref="JsonException">The bytes are no event.</exception>
    public static CaseEvent FromBytes(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize<CaseEvent>(utf8, Options) ?? throw new JsonException("The payload is empty.");

    /// <summary>The kind of an event as it is written, such as <c>statement-recorded</c>.</summary>
    /// <param name="caseEvent">The event.</param>
    public static string KindOf(CaseEvent caseEvent) => Kinds[caseEvent.GetType()];

    private static readonly Dictionary<Type, string> Kinds = typeof(CaseEvent)
        .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
        .Cast<JsonDerivedTypeAttribute>()
        .ToDictionary(attribute => attribute.DerivedType, attribute => (string)attribute.TypeDiscriminator!);

    private static JsonSerializerOptions Make(params ReadOnlySpan<JsonConverter> further)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The bytes are stored and hashed, never put into a page unescaped; names stay readable in a dump.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = false,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new TextConverter<Edtf>(Edtf.Parse, date => date.ToString()!));
        options.Converters.Add(new TextConverter<ContentHash>(ContentHash.Parse, hash => hash.ToString()!));
        options.Converters.Add(new SpanConverter());
        options.Converters.Add(new PageMapConverter());
        foreach (var converter in further)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class TextConverter<T>(Func<string, T> parse, Func<T, string> print) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return parse(reader.GetString() ?? "");
            }
            catch (FormatException fault)
            {
                throw new JsonException(fault.Message, fault);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(print(value));
    }

    // The page map has a compact form of its own, versioned apart from the events.
    private sealed class PageMapConverter : JsonConverter<PageMap>
    {
        public override PageMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PageMapJson.TryRead(reader.GetString() ?? "", out var map) ? map : throw new JsonException("The page map cannot be read.");

        public override void Write(Utf8JsonWriter writer, PageMap value, JsonSerializerOptions options) => writer.WriteStringValue(PageMapJson.Write(value));
    }

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return ends is [var start, var end] && start >= 0 && end >= start ? new TextSpan(start, end) : throw new JsonException("A span is [start, end].");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
