using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies an entity as one source or one document names it, before any judgement of identity. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<EntityId>))]
public readonly record struct EntityId : IIdentifier<EntityId>, IComparable<EntityId>
{
    private readonly string? _value;

    private EntityId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This EntityId was never given a value.");

    /// <inheritdoc/>
    public static EntityId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
