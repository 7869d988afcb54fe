using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Places are looked up without a case, and a table of GeoNames is imported into one.</summary>
public sealed class PlacesTests : IDisposable
{
    private const string Vilbeke = "4\tVilbeke\tVilbeke\tVilbecque\t50.61\t20.62\tP\tPPLA\tQK\t\t01\t\t\t\t250000\t\t0\tEtc/UTC\t2024-01-01";
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_place_is_shown_with_what_it_lies_in_its_area_and_its_source()
    {
        var text = await _skein.OkAsync("places", "find", "sint-jans molenbeek");
        Assert.Contains("Molenbeek-Saint-Jean, commune in Brussels Capital, Belgium (BE.BRU.Molenbeek-Saint-Jean)", text, StringComparison.Ordinal);
        Assert.Contains("an area of about 2 km around it", text, StringComparison.Ordinal);
        Assert.Contains("GeoNames (CC BY 4.0)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_several_places_stays_open_until_a_country_is_named()
    {
        Assert.Contains("the name stays open", await _skein.OkAsync("places", "find", "Tripoli"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await _skein.OkAsync("places", "find", "Tripoli", "--in", "lb", "--json"));
        var answer = json.RootElement.GetProperty("answer");
        var taken = answer.GetProperty("taken").GetString();
        var place = answer.GetProperty("places").EnumerateArray().Single(place => place.GetProperty("id").GetString() == taken);
        Assert.Equal("LB", place.GetProperty("country").GetString());
    }

    [Fact]
    public async Task An_unknown_name_is_answered_with_a_sentence_and_a_code()
    {
        var outcome = await _skein.RunAsync("places", "find", "Nowhereby");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("SK-CLI-023", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_imported_and_its_broken_line_named()
    {
        await _skein.OkAsync("init", "harbour.skein");
        _skein.Write("QK.txt", Vilbeke + "\nbroken\n");
        var outcome = await _skein.RunAsync("places", "import", "QK.txt");
        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("1 place kept of 2 lines", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("QK.txt, line 2: 19 columns are needed, it has 1.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Vilbeke, city", await _skein.OkAsync("places", "find", "Vilbecque"), StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_table_is_refused()
    {
        await _skein.OkAsync("init", "harbour.skein");
        _skein.Write("page.txt", "<html>not found</html>\n");
        var outcome = await _skein.RunAsync("places", "import", "page.txt");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("SK-PLACE-001", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("places", "import", "missing.txt")).Code);
    }
}
