using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies an assessment. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<AssessmentId>))]
public readonly record struct AssessmentId : IIdentifier<AssessmentId>, IComparable<AssessmentId>
{
    private readonly string? _value;

    private AssessmentId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This AssessmentId was never given a value.");

    /// <inheritdoc/>
    public static AssessmentId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(AssessmentId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
