using Skein.Casework.Wording;
using Skein.Model.Dates;
using Skein.Places.Outlines;

namespace Skein.Casework.Maps;

/// <summary>What must be said beside a map: what it does not show, on what extents rest, what was left out, whose outlines they are.</summary>
public static class MapCaption
{
    /// <summary>The sentences.</summary>
    /// <param name="map">The map.</param>
    /// <param name="drawing">How it is drawn; null where it is not.</param>
    public static IReadOnlyList<string> Of(CaseMap map, MapDrawing? drawing = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var outside = drawing is { IsWhole: false, Around: null } ? MapFrame.Outside(map.Places) : 0;
        string?[] lines =
        [
            T.Of("map.caveat"),
            T.Of("map.areas"),
            map.Window.Value is { } window ? T.Of("map.window", EdtfDisplay.Describe(window)) : null,
            map is { Window.Value: not null, Undated: > 0 } ? T.Count("map.undated", map.Undated) : null,
            map.Places.Any(place => place.By == PlacedBy.Name) ? T.Of("map.by-name") : null,
            outside > 0 ? T.Count("map.outside", outside) : null,
            map.Unplaced.Count > 0 ? T.Count("map.unplaced", map.Unplaced.Count) : null,
            map.ProtectedLeftOut > 0 ? T.Count("map.protected", map.ProtectedLeftOut) : null,
            T.Of("map.outlines", CountryOutlines.Source),
        ];
        return [.. lines.OfType<string>()];
    }
}
