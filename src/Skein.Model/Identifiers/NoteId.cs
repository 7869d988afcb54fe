using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies an analyst's note. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<NoteId>))]
public readonly record struct NoteId : IIdentifier<NoteId>, IComparable<NoteId>
{
    private readonly string? _value;

    private NoteId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This NoteId was never given a value.");

    /// <inheritdoc/>
    public static NoteId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(NoteId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
