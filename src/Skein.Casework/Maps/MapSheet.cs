using Skein.Casework.Wording;
using Skein.Exchange.Maps;
using Skein.Places;
using Skein.Places.Areas;
using Skein.Places.Outlines;

namespace Skein.Casework.Maps;

/// <summary>A map of a case as a sheet: land, areas, labels where there is room, and what must be said below.</summary>
public static class MapSheet
{
    private const double HeightOfWidth = 0.62;
    private const double LeastDegrees = 3;
    private const double LeastDegreesAround = 0.4;
    private const double WidthOfLetter = 0.56;
    private const double FinestStep = 1.6;

    /// <summary>Draws it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="drawing">How.</param>
    public static MapPicture Of(CaseMap map, MapDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentOutOfRangeException.ThrowIfLessThan(drawing.Width, 300);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(drawing.Width, 4_000);
        var (width, height) = ((double)drawing.Width, Math.Round(drawing.Width * HeightOfWidth));
        var around = map.Places.FirstOrDefault(place => place.Id == drawing.Around);
        var framed = around is null ? MapFrame.Of(map.Places, drawing.IsWhole) : MapProjection.BoxOf(around.Area);
        var projection = MapProjection.Fit(framed, width, height, around is null ? LeastDegrees : LeastDegreesAround);
        var areas = map.Places.OrderByDescending(place => place.Area.RadiusKilometres).ThenBy(place => place.Id, StringComparer.Ordinal).ToList();
        return new MapPicture
        {
            Title = T.Of("map.title", map.Title),
            Description = T.Of("map.description", map.Places.Count),
            Width = width,
            Height = height,
            Land = [.. Land(projection, width, height)],
            Areas = [.. Areas(map, areas, projection, drawing, width, height)],
            Caption = drawing.WithCaption ? MapCaption.Of(map, drawing) : [],
        };
    }

    private static IEnumerable<MapLand> Land(MapProjection projection, double width, double height)
    {
        foreach (var country in CountryOutlines.Bundled)
        {
            var rings = country.Rings.Select(ring => FrameClip.Of(Thin(MapProjection.Unwrapped(ring).Select(projection.Of)), width, height)).Where(ring => ring.Count > 2).ToList();
            if (rings.Count > 0)
            {
                yield return new MapLand(country.Name, rings);
            }
        }
    }

    private static IEnumerable<MapArea> Areas(CaseMap map, List<MapPlace> places, MapProjection projection, MapDrawing drawing, double width, double height)
    {
        var taken = new List<(double Left, double Top, double Right, double Bottom)>();
        foreach (var place in places)
        {
            yield return new MapArea([.. RingsOf(place).Select(ring => FrameClip.Of(Thin(MapProjection.Unwrapped(ring).Select(projection.Of)), width, height)).Where(ring => ring.Count > 2)], Tooltip(place))
            {
                Label = Label(place, projection.Of(place.Area.Center)),
                Link = drawing.LinkOf?.Invoke(place),
                IsUncertain = place.By == PlacedBy.Name,
                Tint = map.Window.Value is null ? AreaTint.Plain : TintOf(place),
            };
        }

        (string, double, double)? Label(MapPlace place, (double X, double Y) at)
        {
            var name = place.Name.Split(", ")[0];
            var half = name.Length * SvgMap.LabelSize * WidthOfLetter / 2;
            var box = (Left: at.X - half, Top: at.Y - SvgMap.LabelSize, Right: at.X + half, Bottom: at.Y + 3);
            if (box.Left < 0 || box.Right > width || box.Top < 0 || box.Bottom > height
                || taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))
            {
                return null;
            }

            taken.Add(box);
            return (name, at.X, at.Y);
        }
    }

    // A country is drawn by its outline, a region or province by the box of its towns, anything smaller by its circle.
    private static IReadOnlyList<IReadOnlyList<GeoPoint>> RingsOf(MapPlace place)
    {
        var area = place.Area;
        if (area.Precision == PlacePrecision.Country && OutlineOf(place) is { } outline)
        {
            return outline.Rings;
        }

        return area.Box is { } box && box.West <= box.East
            ? [[new(box.North, box.West), new(box.North, box.East), new(box.South, box.East), new(box.South, box.West)]]
            : [MapProjection.Circle(area.Center, area.RadiusKilometres)];
    }

    // The middle of a country with gulfs may lie in the sea; names differ between the sources for some.
    private static CountryOutline? OutlineOf(MapPlace place) =>
        CountryOutlines.Bundled.FirstOrDefault(country => country.Name == place.Name) ?? CountryOutlines.Bundled.FirstOrDefault(country => country.Contains(place.Area.Center));

    private static AreaTint TintOf(MapPlace place) =>
        place.Certain > 0 ? AreaTint.Full : place.StatementCount > 0 ? AreaTint.Hatched : AreaTint.Empty;

    private static string Tooltip(MapPlace place)
    {
        var (precision, basis) = (T.Of($"map.precision.{place.Area.Precision}"), T.Of($"map.basis.{place.Area.Basis}"));
        return T.Of("map.tooltip", place.Name, precision, basis, T.Count("picture.statements", place.StatementCount));
    }

    // Points closer than this to the one before cannot be seen; the last one stays.
    private static List<(double X, double Y)> Thin(IEnumerable<(double X, double Y)> points)
    {
        var kept = new List<(double X, double Y)>();
        foreach (var point in points)
        {
            if (kept.Count == 0 || Math.Abs(kept[^1].X - point.X) + Math.Abs(kept[^1].Y - point.Y) >= FinestStep)
            {
                kept.Add(point);
            }
        }

        return kept;
    }
}
