using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a chart. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<ChartId>))]
public readonly record struct ChartId : IIdentifier<ChartId>, IComparable<ChartId>
{
    private readonly string? _value;

    private ChartId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This ChartId was never given a value.");

    /// <inheritdoc/>
    public static ChartId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(ChartId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
