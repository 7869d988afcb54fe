namespace Skein.Places.Areas;

/// <summary>How precisely a text places a thing. Only <see cref="Site"/> is a point; all others are drawn as areas.</summary>
public enum PlacePrecision
{
    /// <summary>An exact site: an address, a building, coordinates.</summary>
    Site = 1,

    /// <summary>A district: a quarter, an arrondissement of a city, a former commune.</summary>
    District,

    /// <summary>A city, town or commune.</summary>
    City,

    /// <summary>A department, province or county.</summary>
    Province,

    /// <summary>A first-level region or state.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>Near a place, at a distance that the text does not give.</summary>
    Near,

    /// <summary>Nowhere that a gazetteer has.</summary>
    Unknown,
}
