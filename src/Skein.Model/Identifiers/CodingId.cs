using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies what an analyst coded for a method. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<CodingId>))]
public readonly record struct CodingId : IIdentifier<CodingId>, IComparable<CodingId>
{
    private readonly string? _value;

    private CodingId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This CodingId was never given a value.");

    /// <inheritdoc/>
    public static CodingId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(CodingId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
