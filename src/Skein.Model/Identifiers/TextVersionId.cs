using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies one text of a document, made by one reader in one version. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<TextVersionId>))]
public readonly record struct TextVersionId : IIdentifier<TextVersionId>, IComparable<TextVersionId>
{
    private readonly string? _value;

    private TextVersionId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This TextVersionId was never given a value.");

    /// <inheritdoc/>
    public static TextVersionId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(TextVersionId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
