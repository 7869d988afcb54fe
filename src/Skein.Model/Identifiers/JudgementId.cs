using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a judgement on the identity of two entities. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<JudgementId>))]
public readonly record struct JudgementId : IIdentifier<JudgementId>, IComparable<JudgementId>
{
    private readonly string? _value;

    private JudgementId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This JudgementId was never given a value.");

    /// <inheritdoc/>
    public static JudgementId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(JudgementId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
