using System.IO.Compression;
using Skein.Places.Files;
using Skein.Places.GeoNames;
using Skein.Testing;

namespace Skein.Places.Tests.GeoNames;

public sealed class GeoNamesImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private PlaceGazetteer Open()
    {
        var gazetteer = new PlaceFolder(_folder.Path).Open(out var faults);
        Assert.Empty(faults);
        return gazetteer;
    }

    [Fact]
    public void Divisions_and_places_of_enough_people_are_kept_with_what_they_lie_in()
    {
        var report = Invented.Import(_folder, Invented.Table);
        Assert.Equal((10L, 8, 2L, 0L), (report.Lines, report.Kept, report.PassedOver, report.BrokenCount));
        var gazetteer = Open();
        var place = Assert.Single(gazetteer.Find("Sint Vilbeek"));
        Assert.Equal(("Vilbeke", 250_000, "QK.01.A,QK.01,QK"), (place.Name, place.Population, string.Join(',', gazetteer.Containment(place).Select(holder => holder.Id))));
        Assert.Equal("Vilbeke", Assert.Single(gazetteer.Find("Вилбеке")).Name);
        Assert.Equal(PlaceClass.District, Assert.Single(gazetteer.Find("Oud Vilbeke")).Class);
        Assert.Empty(gazetteer.Find("Smalldorp"));
        Assert.Contains("CC BY 4.0", place.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_places_are_kept_when_they_are_asked_for()
    {
        Invented.Import(_folder, Invented.Table, request => request with { LeastPopulation = 0 });
        Assert.Single(Open().Find("Smalldorp"));
    }

    [Fact]
    public void A_broken_line_is_named_with_its_number_and_stops_nothing()
    {
        string[] broken = ["12\tonly three\tcolumns", Invented.Line(11, "Highplace", "P", "PPL", "QK", "01", "", 900, 95, 20, ""), "x" + Invented.Table[4], "\u0000\u0001"];
        var report = Invented.Import(_folder, [.. Invented.Table, .. broken]);
        Assert.Null(report.Fault);
        Assert.Equal((8, 4L), (report.Kept, report.BrokenCount));
        Assert.Equal([11, 12, 13, 14], report.Broken.Select(line => line.Number));
        Assert.Contains("it has 3", report.Broken[0].Reason, StringComparison.Ordinal);
        Assert.Contains("coordinates", report.Broken[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>not found</html>", "SK-PLACE-001")]
    [InlineData("", "SK-PLACE-001")]
    [InlineData("9\tRiver Tolv\tRiver Tolv\t\t50.1\t20.1\tH\tSTM\tQK\t\t01\t\t\t\t0\t\t0\tEtc/UTC\t2024-01-01", "SK-PLACE-004")]
    public void A_file_without_places_is_refused_and_leaves_an_earlier_import_alone(string text, string code)
    {
        Invented.Import(_folder, Invented.Table);
        Assert.Equal(code, Invented.Import(_folder, text.Length == 0 ? [] : [text]).Fault?.Code);
        Assert.Single(Open().Find("Vilbeke"));
        Assert.Single(Directory.GetFiles(_folder.At("places")));
    }

    [Fact]
    public void An_import_that_is_stopped_leaves_nothing()
    {
        File.WriteAllLines(_folder.At("QK.txt"), Invented.Table);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new PlaceFolder(_folder.Path).Import(new GeoNamesRequest { File = _folder.At("QK.txt") }, TimeProvider.System, null, stopped.Token));
        Assert.Empty(Directory.GetFiles(_folder.At("places")));
    }

    [Fact]
    public void A_line_without_end_takes_no_more_than_its_bound()
    {
        var report = Invented.Import(_folder, [.. Invented.Table, new string('z', 3_000_000)]);
        Assert.Equal((8, 1L), (report.Kept, report.BrokenCount));
    }

    [Fact]
    public void Names_in_the_languages_asked_for_take_the_place_of_those_of_the_table()
    {
        File.WriteAllLines(_folder.At("names.txt"), ["1\t4\tfr\tVilbecque\t1\t\t\t", "2\t4\txx\tVilbekki", "3\t4\tfr\tVilbourg\t\t\t\t1", "no line"]);
        var report = Invented.Import(_folder, Invented.Table, request => request with { Names = _folder.At("names.txt") });
        var gazetteer = Open();
        Assert.Single(gazetteer.Find("Vilbecque"));
        Assert.Empty(gazetteer.Find("Vilbekki"));
        Assert.Empty(gazetteer.Find("Vilbourg"));
        Assert.Equal(("names.txt", 4L), (report.Broken[0].File, report.Broken[0].Number));
    }

    [Fact]
    public void A_region_that_only_the_list_of_codes_names_is_added_with_the_box_of_its_places()
    {
        File.WriteAllLines(_folder.At("regions.txt"), ["QL.02\tFarland\tFarland\t77", "QK.01\tOther\tOther\t78", "QL.99\tEmpty\tEmpty\t79"]);
        Invented.Import(_folder, Invented.Table, request => request with { Regions = _folder.At("regions.txt") });
        var region = Assert.Single(Open().Find("Farland"));
        Assert.Equal(new GeoBox(10.4, 179.5, 11.4, -179.9), region.Box);
        Assert.Empty(Open().Find("Other"));
    }

    [Fact]
    public void A_zip_is_read_like_the_table_in_it()
    {
        using (var archive = ZipFile.Open(_folder.At("QK.zip"), ZipArchiveMode.Create))
        using (var entry = new StreamWriter(archive.CreateEntry("QK.txt").Open()))
        {
            entry.Write(string.Join('\n', Invented.Table));
        }

        var report = new PlaceFolder(_folder.Path).Import(new GeoNamesRequest { File = _folder.At("QK.zip") }, TimeProvider.System, null, TestContext.Current.CancellationToken);
        Assert.Equal(8, report.Kept);
    }

    [Fact]
    public void A_gazetteer_that_was_damaged_is_named_and_passed_over()
    {
        Invented.Import(_folder, Invented.Table);
        File.WriteAllText(_folder.At("places", "ZZ.places"), "something else");
        var gazetteer = new PlaceFolder(_folder.Path).Open(out var faults);
        Assert.Equal("SK-PLACE-003", Assert.Single(faults).Code);
        Assert.Single(gazetteer.Find("Vilbeke"));
    }
}
