using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a person or thing as decided: the entities that judgements hold to be one. A projection of the judgements, never stored in a statement; it is the ordinally smallest <see cref="EntityId"/> of its entities. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<CanonicalId>))]
public readonly record struct CanonicalId : IIdentifier<CanonicalId>, IComparable<CanonicalId>
{
    private readonly string? _value;

    private CanonicalId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This CanonicalId was never given a value.");

    /// <inheritdoc/>
    public static CanonicalId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(CanonicalId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
