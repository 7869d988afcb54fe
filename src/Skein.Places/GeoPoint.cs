namespace Skein.Places;

/// <summary>A point on the earth.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthKilometres = 6371.0;

    /// <summary>The distance in kilometres on a sphere (haversine), good to half a percent.</summary>
    /// <param name="other">The other point.</param>
    public double KilometresTo(GeoPoint other)
    {
        var (here, there) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var latitude = Math.Sin((there - here) / 2);
        var longitude = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var half = (latitude * latitude) + (Math.Cos(here) * Math.Cos(there) * longitude * longitude);
        return 2 * EarthKilometres * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
