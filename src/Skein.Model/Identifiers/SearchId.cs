using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a saved search. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<SearchId>))]
public readonly record struct SearchId : IIdentifier<SearchId>, IComparable<SearchId>
{
    private readonly string? _value;

    private SearchId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This SearchId was never given a value.");

    /// <inheritdoc/>
    public static SearchId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(SearchId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
