using System.Globalization;
using Skein.Places.Files;
using Skein.Places.GeoNames;
using Skein.Testing;

namespace Skein.Places.Tests;

/// <summary>A small table in the format of GeoNames with invented places of two invented countries, and what is made of it.</summary>
internal static class Invented
{
    public static readonly IReadOnlyList<string> Table =
    [
        Line(1, "Karsova", "A", "PCLI", "QK", "", "", 5_000_000, 50, 20, "Karsovie"),
        Line(2, "Ostmark Province", "A", "ADM1", "QK", "01", "", 900_000, 50.5, 20.5, "Ostmark"),
        Line(3, "Tolvan District", "A", "ADM2", "QK", "01", "A", 300_000, 50.6, 20.6, ""),
        Line(4, "Vilbeke", "P", "PPLA", "QK", "01", "A", 250_000, 50.61, 20.62, "Saint-Vilbeek,Вилбеке"),
        Line(5, "Merrik", "P", "PPL", "QK", "01", "A", 40_000, 50.4, 20.1, ""),
        Line(6, "Merrik", "P", "PPL", "QL", "02", "", 30_000, 10.4, -179.9, ""),
        Line(7, "Oud-Vilbeke", "P", "PPLX", "QK", "01", "A", 0, 50.62, 20.63, ""),
        Line(8, "Smalldorp", "P", "PPL", "QK", "01", "A", 12, 50.9, 20.9, ""),
        Line(9, "River Tolv", "H", "STM", "QK", "01", "", 0, 50.1, 20.1, ""),
        Line(10, "Farend", "P", "PPL", "QL", "02", "", 2_000, 11.4, 179.5, ""),
    ];

    public static string Line(long id, string name, string kind, string feature, string country, string admin1, string admin2, int people, double latitude, double longitude, string others) =>
        string.Join('\t', [
            id.ToString(CultureInfo.InvariantCulture), name, name, others, latitude.ToString(CultureInfo.InvariantCulture), longitude.ToString(CultureInfo.InvariantCulture),
            kind, feature, country, "", admin1, admin2, "", "", people.ToString(CultureInfo.InvariantCulture), "", "0", "Etc/UTC", "2024-01-01",
        ]);

    public static GeoNamesReport Import(TemporaryFolder folder, IEnumerable<string> lines, Func<GeoNamesRequest, GeoNamesRequest>? change = null)
    {
        var file = folder.At("QK.txt");
        File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
        var request = new GeoNamesRequest { File = file };
        return new PlaceFolder(folder.Path).Import(change is null ? request : change(request), TimeProvider.System, null, TestContext.Current.CancellationToken);
    }

    public static PlaceGazetteer Gazetteer()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(Import(folder, Table).Fault);
        return new PlaceFolder(folder.Path).Open(out _);
    }
}
