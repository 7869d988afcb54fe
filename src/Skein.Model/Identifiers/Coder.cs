using System.Text.Json;
using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>
/// The person, or the program on its own behalf, who records something. A display name of one to eighty printable characters;
/// compared ordinally after trimming, so that two spellings are two coders.
/// </summary>
[JsonConverter(typeof(CoderJsonConverter))]
public readonly record struct Coder
{
    private readonly string? _name;

    private Coder(string name) => _name = name;

    /// <summary>The program itself: reading, extraction, projection. It proposes and records; it decides nothing.</summary>
    public static Coder Machine { get; } = new("skein");

    /// <summary>The name.</summary>
    public string Name => _name ?? throw new InvalidOperationException("This coder was never given a name.");

    /// <summary>Wraps a name.</summary>
    /// <param name="name">The name; white space at its ends is dropped.</param>
    /// <exception cref="ArgumentException">The name is empty, longer than eighty characters, or holds control characters.</exception>
    public static Coder From(string name) =>
        TryFrom(name, out var coder) ? coder : throw new ArgumentException("A coder's name is 1 to 80 printable characters.", nameof(name));

    /// <summary>Wraps a name when it can be one.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="coder">The coder, when the answer is true.</param>
    public static bool TryFrom(string? name, out Coder coder)
    {
        var trimmed = name?.Trim() ?? "";
        coder = trimmed.Length is > 0 and <= 80 && !trimmed.Any(char.IsControl) ? new Coder(trimmed) : default;
        return coder._name is not null;
    }

    /// <summary>The name, or the empty text for a default value.</summary>
    public override string ToString() => _name ?? "";

    private sealed class CoderJsonConverter : JsonConverter<Coder>
    {
        public override Coder Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => From(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Coder value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
