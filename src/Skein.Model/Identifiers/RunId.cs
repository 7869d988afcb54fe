using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a run of reading and extraction. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<RunId>))]
public readonly record struct RunId : IIdentifier<RunId>, IComparable<RunId>
{
    private readonly string? _value;

    private RunId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This RunId was never given a value.");

    /// <inheritdoc/>
    public static RunId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(RunId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
