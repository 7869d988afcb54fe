namespace Skein.Resolution.Records;

/// <summary>Identifies a record among those that are compared. Any text that is not empty; equality and order are ordinal.</summary>
public readonly record struct RecordId : IComparable<RecordId>
{
    private readonly string? _value;

    private RecordId(string value) => _value = value;

    /// <summary>The text of the identifier; never empty.</summary>
    public string Value => _value ?? throw new InvalidOperationException("This RecordId was never given a value.");

    /// <summary>Wraps a text as an identifier.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static RecordId From(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new RecordId(value);
    }

    /// <inheritdoc/>
    public int CompareTo(RecordId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the identifier, or the empty text for a default value.</summary>
    public override string ToString() => _value ?? "";
}
