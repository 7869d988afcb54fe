using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a document: one sequence of bytes that was read, derived from their hash. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<DocumentId>))]
public readonly record struct DocumentId : IIdentifier<DocumentId>, IComparable<DocumentId>
{
    private readonly string? _value;

    private DocumentId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This DocumentId was never given a value.");

    /// <inheritdoc/>
    public static DocumentId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(DocumentId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
