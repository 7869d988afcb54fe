namespace Skein.Places;

/// <summary>
/// Identifies a row of a gazetteer: a country by its ISO code (<c>BE</c>), a region and province by the codes of GeoNames (<c>BE.VLG</c>), a
/// populated place by its GeoNames number (<c>2784604</c>), a French commune that GeoNames does not have by its number (<c>insee:01001</c>).
/// Equality and order are ordinal.
/// </summary>
public readonly record struct PlaceId : IComparable<PlaceId>
{
    private readonly string? _value;

    /// <summary>Makes an identifier.</summary>
    /// <param name="value">Its text; not empty, without white space at its ends.</param>
    /// <exception cref="ArgumentException">The text is empty or has white space at its ends.</exception>
    public PlaceId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Length != value.AsSpan().Trim().Length)
        {
            throw new ArgumentException("An identifier has no white space at its ends.", nameof(value));
        }

        _value = value;
    }

    /// <summary>The text; empty for a default value.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public int CompareTo(PlaceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
