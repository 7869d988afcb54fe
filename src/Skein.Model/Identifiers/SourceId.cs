using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a source: an article, a decision, a report, a broadcast. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<SourceId>))]
public readonly record struct SourceId : IIdentifier<SourceId>, IComparable<SourceId>
{
    private readonly string? _value;

    private SourceId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This SourceId was never given a value.");

    /// <inheritdoc/>
    public static SourceId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
