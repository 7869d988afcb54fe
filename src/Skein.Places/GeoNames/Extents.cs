namespace Skein.Places.GeoNames;

/// <summary>The boxes of the places of each country, region and province, gathered while a table is read. The shorter way round the earth counts.</summary>
internal sealed class Extents
{
    private readonly Dictionary<string, Edges> _edges = new(StringComparer.Ordinal);

    public void Add(string key, GeoPoint point)
    {
        if (!_edges.TryGetValue(key, out var edges))
        {
            _edges[key] = edges = new Edges();
        }

        edges.Add(point);
    }

    public GeoBox? Of(string key) => _edges.TryGetValue(key, out var edges) ? edges.Box : null;

    private sealed class Edges
    {
        private double _south = 90;
        private double _north = -90;
        private double _west = 180;
        private double _east = -180;
        private double _leastTurned = 360;
        private double _mostTurned;

        public GeoBox Box => _mostTurned - _leastTurned < _east - _west
            ? new GeoBox(_south, Back(_leastTurned), _north, Back(_mostTurned))
            : new GeoBox(_south, _west, _north, _east);

        public void Add(GeoPoint point)
        {
            (_south, _north) = (Math.Min(_south, point.Latitude), Math.Max(_north, point.Latitude));
            (_west, _east) = (Math.Min(_west, point.Longitude), Math.Max(_east, point.Longitude));
            var turned = point.Longitude < 0 ? point.Longitude + 360 : point.Longitude;
            (_leastTurned, _mostTurned) = (Math.Min(_leastTurned, turned), Math.Max(_mostTurned, turned));
        }

        private static double Back(double turned) => turned > 180 ? turned - 360 : turned;
    }
}
