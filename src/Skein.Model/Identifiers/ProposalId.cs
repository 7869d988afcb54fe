using System.Text.Json.Serialization;

namespace Skein.Model;

/// <summary>Identifies a proposal of the machine; derived from what it says and from its quote, so that the same proposal made twice is one. Equality and order are ordinal.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<ProposalId>))]
public readonly record struct ProposalId : IIdentifier<ProposalId>, IComparable<ProposalId>
{
    private readonly string? _value;

    private ProposalId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? throw new InvalidOperationException("This ProposalId was never given a value.");

    /// <inheritdoc/>
    public static ProposalId From(string value) => new(Identifier.Require(value));

    /// <inheritdoc/>
    public int CompareTo(ProposalId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
