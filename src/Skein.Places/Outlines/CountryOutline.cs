namespace Skein.Places.Outlines;

/// <summary>The outline of a country or territory, for drawing below what a case says: a generalized shape of de facto borders, no survey.</summary>
/// <param name="Name">Its short name in English, as the source has it.</param>
/// <param name="Rings">Its rings, the shores of islands and of lakes within it among them; each closed, with at least four points.</param>
/// <param name="Box">The box around all rings.</param>
public sealed record CountryOutline(string Name, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings, GeoBox Box)
{
    /// <summary>Whether a point lies within: inside an odd number of rings.</summary>
    /// <param name="point">The point; one that lies on a ring may count either way.</param>
    public bool Contains(GeoPoint point)
    {
        if (!Box.Contains(point))
        {
            return false;
        }

        var isInside = false;
        foreach (var ring in Rings)
        {
            for (var at = 1; at < ring.Count; at++)
            {
                var (from, to) = (ring[at - 1], ring[at]);
                if (from.Latitude > point.Latitude != to.Latitude > point.Latitude
                    && point.Longitude < from.Longitude + ((point.Latitude - from.Latitude) / (to.Latitude - from.Latitude) * (to.Longitude - from.Longitude)))
                {
                    isInside = !isInside;
                }
            }
        }

        return isInside;
    }
}
