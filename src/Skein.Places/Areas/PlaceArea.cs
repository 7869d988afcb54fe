namespace Skein.Places.Areas;

/// <summary>On what the extent of an area rests; a map says it beside the area.</summary>
public enum AreaBasis
{
    /// <summary>The box of the populated places that the source has of the country, region or province.</summary>
    PopulatedPlaces = 1,

    /// <summary>A circle that would hold the population at a density that is assumed.</summary>
    AssumedDensity,

    /// <summary>A circle of a fixed size for the class, because the source gives only a middle.</summary>
    AssumedForClass,

    /// <summary>The area of what holds the place, because the source has no coordinates of the place itself.</summary>
    Holder,

    /// <summary>A circle around the area of a place, for "near".</summary>
    AroundPlace,
}

/// <summary>The area to be drawn for a place: a circle, and a box where the place has one. Never an outline, and never a surveyed border.</summary>
/// <param name="Center">The middle.</param>
/// <param name="RadiusKilometres">The radius of a circle around it that covers the area.</param>
/// <param name="Box">The box; null when only the circle is known.</param>
/// <param name="Precision">How precise it is.</param>
/// <param name="Basis">What the extent rests on.</param>
public sealed record PlaceArea(GeoPoint Center, double RadiusKilometres, GeoBox? Box, PlacePrecision Precision, AreaBasis Basis);
