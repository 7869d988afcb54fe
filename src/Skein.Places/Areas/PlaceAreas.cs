namespace Skein.Places.Areas;

/// <summary>
/// The areas of places, by conventions: a city or commune is a circle that would hold its people at 3,000 a square kilometre, a district at
/// 10,000; never less than 1 km (districts 0.5 km), never more than 40 km; where the population is not known, 2 km. A country, region or
/// province is the box of its populated places and the circle around that box; where the source has no box, a circle of 300, 75 or 30 km. "Near" doubles the radius and adds 10 km.
/// </summary>
public static class PlaceAreas
{
    private const double PeoplePerSquareKilometre = 3_000;
    private const double PeoplePerSquareKilometreOfDistrict = 10_000;
    private const double Least = 1;
    private const double LeastOfDistrict = 0.5;
    private const double Most = 40;
    private const double Unknown = 2;
    private const double OfCountry = 300;
    private const double OfRegion = 75;
    private const double OfProvince = 30;
    private const double NearFactor = 2;
    private const double NearMore = 10;

    /// <summary>How precise a place of a class is.</summary>
    /// <param name="placeClass">The class.</param>
    public static PlacePrecision PrecisionOf(PlaceClass placeClass) => placeClass switch
    {
        PlaceClass.Country => PlacePrecision.Country,
        PlaceClass.Region => PlacePrecision.Region,
        PlaceClass.Province => PlacePrecision.Province,
        PlaceClass.District => PlacePrecision.District,
        _ => PlacePrecision.City,
    };

    /// <summary>The area of a place; null when neither it nor what holds it has coordinates.</summary>
    /// <param name="gazetteer">Where what holds it stands.</param>
    /// <param name="place">The place.</param>
    public static PlaceArea? Of(PlaceGazetteer gazetteer, Place place)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(place);
        if (Own(place) is { } own)
        {
            return own;
        }

        var holder = gazetteer.Containment(place).Select(Own).FirstOrDefault(area => area is not null);
        return holder is null ? null : holder with { Basis = AreaBasis.Holder };
    }

    /// <summary>The area of "near" a place; null when the place has none.</summary>
    /// <param name="gazetteer">Where what holds it stands.</param>
    /// <param name="place">The place.</param>
    public static PlaceArea? Near(PlaceGazetteer gazetteer, Place place) => Of(gazetteer, place) is { } area
        ? new PlaceArea(area.Center, (area.RadiusKilometres * NearFactor) + NearMore, null, PlacePrecision.Near, AreaBasis.AroundPlace)
        : null;

    private static PlaceArea? Own(Place place)
    {
        if (place.Point is not { } point)
        {
            return null;
        }

        var precision = PrecisionOf(place.Class);
        if (place.Box is { } box)
        {
            // The four corners lie at different distances where meridians run together.
            var radius = new[] { box.South, box.North }.SelectMany(latitude => new[] { box.West, box.East }, (latitude, longitude) => new GeoPoint(latitude, longitude))
                .Max(point.KilometresTo);
            return new PlaceArea(point, Math.Max(radius, Unknown), box, precision, AreaBasis.PopulatedPlaces);
        }

        if (place.Class <= PlaceClass.Province)
        {
            var assumed = place.Class switch { PlaceClass.Country => OfCountry, PlaceClass.Region => OfRegion, _ => OfProvince };
            return new PlaceArea(point, assumed, null, precision, AreaBasis.AssumedForClass);
        }

        var district = place.Class == PlaceClass.District;
        var density = district ? PeoplePerSquareKilometreOfDistrict : PeoplePerSquareKilometre;
        var circle = place.Population == 0 ? Unknown : Math.Clamp(Math.Sqrt(place.Population / density / Math.PI), district ? LeastOfDistrict : Least, Most);
        return new PlaceArea(point, circle, null, precision, AreaBasis.AssumedDensity);
    }
}
