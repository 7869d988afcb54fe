using System.Text;

namespace Skein.Places.Outlines;

/// <summary>
/// The outlines that come with Skein: Natural Earth 4.1 at 1 : 50 million (public domain), through world-atlas 2.0.2. <c>Data/README.md</c> says how
/// they were made.
/// </summary>
public static class CountryOutlines
{
    private const string Resource = "Skein.Places.Data.outlines.bin";
    private const double Step = 1 / 200.0;
    private static readonly Lazy<IReadOnlyList<CountryOutline>> Read = new(ReadBundled);

    /// <summary>Whose outlines these are, for the words below a map.</summary>
    public const string Source = "Natural Earth 4.1";

    /// <summary>All countries and territories, by name; read once, safe for many threads.</summary>
    public static IReadOnlyList<CountryOutline> Bundled => Read.Value;

    private static CountryOutline[] ReadBundled()
    {
        using var stream = typeof(CountryOutlines).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The outlines of countries are not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Reader(bytes).Countries();
    }

    private sealed class Reader(byte[] bytes)
    {
        private int _at;

        public CountryOutline[] Countries()
        {
            if (!bytes.AsSpan().StartsWith("SKOL"u8))
            {
                throw new InvalidDataException("These are no outlines of countries.");
            }

            _at = 4;
            return Number() == 1
                ? [.. Enumerable.Range(0, Number()).Select(_ => Country())]
                : throw new InvalidDataException("These outlines of countries are of a version that this program does not read.");
        }

        private CountryOutline Country()
        {
            var length = Number();
            var name = Encoding.UTF8.GetString(bytes, _at, length);
            _at += length;
            IReadOnlyList<IReadOnlyList<GeoPoint>> rings = [.. Enumerable.Range(0, Number()).Select(_ => Ring())];
            var points = rings.SelectMany(ring => ring).ToList();
            return new CountryOutline(name, rings, points.Count == 0 ? default : new GeoBox(
                points.Min(point => point.Latitude), points.Min(point => point.Longitude), points.Max(point => point.Latitude), points.Max(point => point.Longitude)));
        }

        private GeoPoint[] Ring()
        {
            var points = new GeoPoint[Number()];
            var (x, y) = (0, 0);
            for (var at = 0; at < points.Length; at++)
            {
                (x, y) = (x + Signed(), y + Signed());
                points[at] = new GeoPoint(y * Step, x * Step);
            }

            return points;
        }

        private int Signed()
        {
            var zigzag = Number();
            return (zigzag >> 1) ^ -(zigzag & 1);
        }

        private int Number()
        {
            var (value, shift) = (0, 0);
            while (true)
            {
                var next = bytes[_at++];
                value |= (next & 127) << shift;
                if (next < 128)
                {
                    return value;
                }

                shift += 7;
            }
        }
    }
}
