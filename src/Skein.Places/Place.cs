namespace Skein.Places;

/// <summary>One row of a gazetteer. Two rows are the same when their identifiers are.</summary>
public sealed record Place
{
    /// <summary>Its identifier.</summary>
    public required PlaceId Id { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required PlaceClass Class { get; init; }

    /// <summary>Its name, in English where the source has one.</summary>
    public required string Name { get; init; }

    /// <summary>Its other names, such as those in French, Dutch and German, as far as the source has them.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The ISO 3166-1 code of its country, in two capitals.</summary>
    public required string Country { get; init; }

    /// <summary>What it lies in directly; null for a country.</summary>
    public PlaceId? Parent { get; init; }

    /// <summary>Its middle, rounded to a hundredth of a degree (about a kilometre); null when the source has none.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>The stretch that its populated places cover; null for a place that has no such box in the source.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>How many live there, to two figures; of a country or region, the sum of its populated places. 0 when it is not known.</summary>
    public int Population { get; init; }

    /// <summary>Its number in a national list, such as <c>insee:75111</c> or <c>nis:23088</c>; null when it has none.</summary>
    public string? NationalCode { get; init; }

    /// <summary>The gazetteer that it stands in, with its license.</summary>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public bool Equals(Place? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
