namespace Skein.Places;

/// <summary>A stretch of the earth between two parallels and two meridians, all in degrees. Where west is greater than east, it crosses the date line.</summary>
/// <param name="South">The southern edge.</param>
/// <param name="West">The western edge.</param>
/// <param name="North">The northern edge.</param>
/// <param name="East">The eastern edge.</param>
public readonly record struct GeoBox(double South, double West, double North, double East)
{
    /// <summary>The middle between the edges.</summary>
    public GeoPoint Middle
    {
        get
        {
            var longitude = West + (((East - West + 360) % 360) / 2);
            return new GeoPoint((South + North) / 2, longitude > 180 ? longitude - 360 : longitude);
        }
    }

    /// <summary>Whether a point lies in the box; its edges belong to it.</summary>
    /// <param name="point">The point.</param>
    public bool Contains(GeoPoint point) => point.Latitude >= South && point.Latitude <= North
        && (West <= East ? point.Longitude >= West && point.Longitude <= East : point.Longitude >= West || point.Longitude <= East);
}
