using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a property of the vocabulary, such as <c>sibling-of</c>. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<PropertyCode>))]
public readonly record struct PropertyCode : IIdentifier<PropertyCode>, IComparable<PropertyCode>
{
    private readonly string? _value;

    private PropertyCode(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This PropertyCode was never given a value.");

    /// <inheritdoc/>
    public static PropertyCode From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(PropertyCode other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
