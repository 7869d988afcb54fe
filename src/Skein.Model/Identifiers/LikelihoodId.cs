using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a judgement on how probable a tie is. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<LikelihoodId>))]
public readonly record struct LikelihoodId : IIdentifier<LikelihoodId>, IComparable<LikelihoodId>
{
    private readonly string? _value;

    private LikelihoodId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This LikelihoodId was never given a value.");

    /// <inheritdoc/>
    public static LikelihoodId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(LikelihoodId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
