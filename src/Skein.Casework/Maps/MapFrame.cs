using Skein.Places;

namespace Skein.Casework.Maps;

/// <summary>
/// What stretch a map shows: where most places lie. A place far from the others would shrink them all to one dot; by the rule of Tukey (1977), a
/// place is far whose middle lies more than one and a half times the middle half's width outside that half, north to south or west to east.
/// </summary>
internal static class MapFrame
{
    private const double Far = 1.5;
    private const double LeastWidth = 2;
    private const double MostKilometres = 300;
    private const int Fewest = 5;

    public static GeoBox Of(IReadOnlyList<MapPlace> places, bool isWhole)
    {
        var shown = isWhole ? places : Near(places);
        var boxes = shown.Select(place => MapProjection.BoxOf(place.Area with { RadiusKilometres = Math.Min(place.Area.RadiusKilometres, MostKilometres), Box = null })).ToList();
        return boxes.Count == 0
            ? new GeoBox(35, -10, 60, 30)
            : new GeoBox(boxes.Min(box => box.South), boxes.Min(box => box.West), boxes.Max(box => box.North), boxes.Max(box => box.East));
    }

    /// <summary>How many places lie outside of the frame.</summary>
    public static int Outside(IReadOnlyList<MapPlace> places) => places.Count - Near(places).Count;

    private static IReadOnlyList<MapPlace> Near(IReadOnlyList<MapPlace> places)
    {
        if (places.Count < Fewest)
        {
            return places;
        }

        var (south, north) = Fences(places.Select(place => place.Area.Center.Latitude));
        var (west, east) = Fences(places.Select(place => place.Area.Center.Longitude));
        return [.. places.Where(place => place.Area.Center is var at && at.Latitude >= south && at.Latitude <= north && at.Longitude >= west && at.Longitude <= east)];
    }

    private static (double Low, double High) Fences(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        var (first, third) = (ordered[ordered.Count / 4], ordered[ordered.Count * 3 / 4]);
        var width = Math.Max(LeastWidth, third - first);
        return (first - (Far * width), third + (Far * width));
    }
}
