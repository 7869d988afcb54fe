using System.Globalization;
using System.Text;
using Skein.Places.Names;

namespace Skein.Places.Files;

/// <summary>Gathers rows column by column and writes them as a gazetteer file. Takes about 50 bytes a row until then.</summary>
internal sealed class PlaceWriter
{
    private readonly MemoryStream[] _columns = [.. Enumerable.Range(0, 10).Select(_ => new MemoryStream())];
    private string _country = "";
    private string _parent = "";
    private int _latitude;
    private int _longitude;

    public int Rows { get; private set; }

    public void Add(PlaceId id, PlaceClass placeClass, string country, string? parent, IEnumerable<string> names, GeoPoint point, int population, GeoBox? box)
    {
        var same = country == _country && (parent ?? "-") == _parent;
        (_country, _parent) = (country, parent ?? "-");
        var (latitude, longitude) = (Hundredths(point.Latitude), Hundredths(point.Longitude));
        Write(PlaceColumn.Id, id.Value);
        Write(PlaceColumn.Class, LetterOf(placeClass));
        Write(PlaceColumn.Country, same ? "" : country);
        Write(PlaceColumn.Parent, same ? "" : _parent);
        Write(PlaceColumn.Names, string.Join('|', Distinct(names)));
        Write(PlaceColumn.Latitude, Text(latitude - _latitude));
        Write(PlaceColumn.Longitude, Text(longitude - _longitude));
        Write(PlaceColumn.Population, population == 0 ? "" : Text(population));
        Write(PlaceColumn.Code, "");
        Write(PlaceColumn.Box, box is { } edges ? $"{Text(Hundredths(edges.South))},{Text(Hundredths(edges.West))},{Text(Hundredths(edges.North))},{Text(Hundredths(edges.East))}" : "");
        (_latitude, _longitude) = (latitude, longitude);
        Rows++;
    }

    public void Write(Stream stream, string source) => PlaceFile.Write(stream, Rows, source, _columns);

    private void Write(PlaceColumn column, string cell)
    {
        _columns[(int)column].Write(Encoding.UTF8.GetBytes(cell));
        _columns[(int)column].WriteByte((byte)'\n');
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var buffer = new char[FoldedName.Longest];
        return names.Where(name => FoldedName.Of(name, buffer) is { IsEmpty: false } folded && seen.Add(folded.ToString()));
    }

    private static string LetterOf(PlaceClass placeClass) => placeClass switch
    {
        PlaceClass.Country => "C",
        PlaceClass.Region => "R",
        PlaceClass.Province => "P",
        PlaceClass.Commune => "M",
        PlaceClass.District => "D",
        _ => "T",
    };

    private static int Hundredths(double degrees) => (int)Math.Round(degrees * 100, MidpointRounding.ToEven);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
