using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a statement; never a content hash, because two coders may code one passage alike and must stay two. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<StatementId>))]
public readonly record struct StatementId : IIdentifier<StatementId>, IComparable<StatementId>
{
    private readonly string? _value;

    private StatementId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This StatementId was never given a value.");

    /// <inheritdoc/>
    public static StatementId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(StatementId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
