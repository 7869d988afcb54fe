using Skein.Places;
using Skein.Places.Areas;

namespace Skein.Casework.Maps;

/// <summary>
/// The equirectangular projection with the middle parallel of what is shown true to scale (Marinus of Tyre; Snyder 1987, p. 90): parallels and meridians
/// are straight, and towns keep their shape. Circles are drawn point by point on the sphere, so that they are as wide as they should be.
/// </summary>
internal sealed class MapProjection
{
    private const double KilometresPerDegree = 111.195;
    private const double Margin = 0.12;
    private const double Steepest = 75;
    private const int Corners = 48;

    private readonly double _west;
    private readonly double _north;
    private readonly double _shrink;
    private readonly double _scale;

    private MapProjection(double west, double north, double shrink, double scale) => (_west, _north, _shrink, _scale) = (west, north, shrink, scale);

    /// <summary>Shows a stretch whole, with a margin, in the middle of a frame of so many pixels; never less than a number of degrees north to south.</summary>
    public static MapProjection Fit(GeoBox box, double width, double height, double leastDegrees)
    {
        var middle = (box.South + box.North) / 2;
        var shrink = Math.Cos(double.DegreesToRadians(Math.Clamp(middle, -Steepest, Steepest)));
        var tall = Math.Max(leastDegrees, (box.North - box.South) * (1 + (2 * Margin)));
        var wide = Math.Max(leastDegrees, (box.East - box.West) * shrink * (1 + (2 * Margin)));
        var scale = Math.Min(width / wide, height / tall);
        return new MapProjection(((box.West + box.East) / 2) - (width / scale / shrink / 2), middle + (height / scale / 2), shrink, scale);
    }

    public (double X, double Y) Of(GeoPoint point) => ((point.Longitude - _west) * _shrink * _scale, (_north - point.Latitude) * _scale);

    /// <summary>The points of a circle on the sphere.</summary>
    public static IReadOnlyList<GeoPoint> Circle(GeoPoint center, double kilometres)
    {
        var (latitude, angle) = (double.DegreesToRadians(center.Latitude), kilometres / KilometresPerDegree * Math.PI / 180);
        return
        [
            .. Enumerable.Range(0, Corners).Select(corner =>
            {
                var bearing = 2 * Math.PI * corner / Corners;
                var there = Math.Asin((Math.Sin(latitude) * Math.Cos(angle)) + (Math.Cos(latitude) * Math.Sin(angle) * Math.Cos(bearing)));
                var along = Math.Atan2(Math.Sin(bearing) * Math.Sin(angle) * Math.Cos(latitude), Math.Cos(angle) - (Math.Sin(latitude) * Math.Sin(there)));
                return new GeoPoint(double.RadiansToDegrees(there), center.Longitude + double.RadiansToDegrees(along));
            }),
        ];
    }

    /// <summary>
    /// A ring whose points go on beyond the date line instead of jumping to the other edge of the sheet; one that runs around a pole as it is.
    /// </summary>
    public static IReadOnlyList<GeoPoint> Unwrapped(IReadOnlyList<GeoPoint> ring)
    {
        var points = new GeoPoint[ring.Count];
        var turn = 0.0;
        for (var at = 0; at < points.Length; at++)
        {
            turn += at == 0 ? 0 : (ring[at].Longitude - ring[at - 1].Longitude) switch { > 180 => -360, < -180 => 360, _ => 0 };
            points[at] = ring[at] with { Longitude = ring[at].Longitude + turn };
        }

        return turn == 0 ? points : ring;
    }

    /// <summary>The box that an area takes; of one that crosses the date line, that of its circle.</summary>
    public static GeoBox BoxOf(PlaceArea area)
    {
        if (area.Box is { } box && box.West <= box.East)
        {
            return box;
        }

        var tall = area.RadiusKilometres / KilometresPerDegree;
        var wide = tall / Math.Cos(double.DegreesToRadians(Math.Clamp(area.Center.Latitude, -Steepest, Steepest)));
        return new GeoBox(area.Center.Latitude - tall, area.Center.Longitude - wide, area.Center.Latitude + tall, area.Center.Longitude + wide);
    }
}
