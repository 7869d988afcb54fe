using System.Globalization;
using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Networks;

/// <summary>Figures, positions, groups and comparison on the command line, over four invented persons tied in a triangle with a tail.</summary>
public sealed class MeasuresTests : IDisposable
{
    private static readonly string[] Names = ["Ada Orn", "Bo Falk", "Cem Vral", "Dov Hale"];

    private readonly Support.CommandLine _skein = new();

    public MeasuresTests()
    {
        _skein.Write("tables/case.csv", "key,value\ntitle,The harbour\npurpose,a test\nresponsible,A. Brandt\n");
        _skein.Write("tables/sources.csv", "id,title,kind,reliability,published,origins,keeping\n"
            + "gazette,Gazette,article,B,2031-03-02,,hash-and-locator\nherald,Herald,article,B,2032-03-02,,hash-and-locator\n");
        _skein.Write("tables/entities.csv", "id,kind,label\np-1,person,Ada Orn\np-2,person,Bo Falk\np-3,person,Cem Vral\np-4,person,Dov Hale\n");
        _skein.Write("tables/statements.csv", "id,subject,property,object,value,source,locator,credibility\n"
            + "s-1,p-1,friend-of,p-2,,gazette,para 1,2\ns-2,p-2,friend-of,p-3,,gazette,para 1,2\ns-3,p-1,friend-of,p-3,,gazette,para 1,2\ns-4,p-3,friend-of,p-4,,herald,para 2,2\n"
            + "s-5,p-1,friend-of,p-2,,herald,para 3,2\n");
    }

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_figure_has_both_bounds_and_says_what_moves_it()
    {
        await CaseAsync();

        var text = await _skein.OkAsync("network", "figures");
        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "figures", "--json"));

        // Only the tie of the first two has two origins; a triangle with a tail has density 4 / 6 and transitivity 3 * 1 / 5.
        var figures = json.RootElement.GetProperty("answer").GetProperty("figures").EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("metric").GetString()!);
        Assert.Equal((1, 4), (figures["edges"].GetProperty("established").GetDouble(), figures["edges"].GetProperty("all").GetDouble()));
        Assert.Equal(4 / 6.0, figures["density"].GetProperty("all").GetDouble(), 1e-12);
        Assert.Equal(3 / 5.0, figures["transitivity"].GetProperty("all").GetDouble(), 1e-12);
        Assert.Contains("Nobody has stated", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Positions_are_in_the_order_of_names_and_cannot_be_sorted()
    {
        await CaseAsync();

        var text = await _skein.OkAsync("network", "positions", "degree");

        var places = Names.Select(name => text.IndexOf(name, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "positions", "degree", "--sort", "value")).Code);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "positions", "danger")).Code);
    }

    [Fact]
    public async Task Groups_stand_with_their_members_ties_and_agreement()
    {
        await CaseAsync();

        var text = await _skein.OkAsync("network", "groups", "--overlapping");

        Assert.Contains("4 nodes, 4 tied pairs", text, StringComparison.Ordinal);
        Assert.Contains("Ada Orn, Bo Falk, Cem Vral", text, StringComparison.Ordinal);
        Assert.Contains("no source says that it exists", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "groups", "--resolution", "-1")).Code);
    }

    [Fact]
    public async Task Two_dates_of_saying_are_compared_tie_by_tie()
    {
        await CaseAsync();

        var text = await _skein.OkAsync("network", "compare", "--said-by", "2031-12-31", "--against-said-by", "2032-12-31");

        Assert.Contains("+ Cem Vral – Dov Hale", text, StringComparison.Ordinal);
        Assert.Contains("3 tied pairs in both; 0 in the first only, 1 in the second only", text, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"either: {0.75}"), text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "compare")).Code);
    }

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test");
        await _skein.OkAsync("import", "tables");
    }

    // Without the Gazette the first two stay tied by the Herald; without the Herald the last one has no tie left.
    [Fact]
    public async Task A_position_says_what_it_is_without_each_origin()
    {
        await CaseAsync();

        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "positions", "degree", "--json"));
        var without = json.RootElement.GetProperty("answer").GetProperty("nodes").EnumerateArray().ToDictionary(
            node => node.GetProperty("entity").GetProperty("label").GetString()!, node => node.GetProperty("position").GetProperty("without"));
        Assert.Equal([(1, 2), (1, 2), (1, 2), (0, 1)], Names.Select(name => (Least: Whole(without[name], "low"), Most: Whole(without[name], "high"))));
        Assert.Equal([1, 1, 2, 1], Names.Select(name => Whole(without[name], "movingCount")));

        var one = await _skein.OkAsync("network", "positions", "degree", "--of", "Dov Hale");
        Assert.Contains("Herald (herald)", one, StringComparison.Ordinal);
        Assert.Contains("1 of 2 origins move it", one, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Orn", one, StringComparison.Ordinal);
        Assert.DoesNotContain("Without one origin", await _skein.OkAsync("network", "positions", "degree", "--quick"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "positions", "degree", "--of", "Nobody Known")).Code);

        static int Whole(JsonElement of, string name) => (int)of.GetProperty(name).GetDouble();
    }

    // Dov and Ada judged one: a triangle of three, each with two ties. Without the judgement Ada has two, the third man three, as above.
    [Fact]
    public async Task A_position_says_what_it_is_without_each_judgement()
    {
        await CaseAsync();
        Assert.DoesNotContain("Without one judgement", await _skein.OkAsync("network", "positions", "degree"), StringComparison.Ordinal);

        await _skein.OkAsync("judge", "p-1", "p-4", "same", "--reason", "one passport");
        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "positions", "degree", "--json"));
        var nodes = json.RootElement.GetProperty("answer").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(3, nodes.Count);
        Assert.All(nodes, node => Assert.Equal(2, node.GetProperty("position").GetProperty("all").GetDouble()));
        Assert.Equal([2, 2, 3], nodes.Select(node => node.GetProperty("position").GetProperty("withoutJudgement").GetProperty("high").GetDouble()).Order());
        Assert.Contains("1 of 1 judgements move it", await _skein.OkAsync("network", "positions", "degree", "--of", "Cem Vral"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_with_too_many_neighbors_is_walked_through()
    {
        await CaseAsync();

        Assert.Contains("Path of rank 1", await _skein.OkAsync("path", "Ada Orn", "Dov Hale", "--max-neighbors", "3"), StringComparison.Ordinal);
        Assert.DoesNotContain("Path of rank 1", await _skein.OkAsync("path", "Ada Orn", "Dov Hale", "--max-neighbors", "2"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("path", "Ada Orn", "Dov Hale", "--max-neighbors", "0")).Code);
    }

    // The one tie of the last is the Herald's; the first two are tied by both papers.
    [Fact]
    public async Task A_connection_says_which_origin_it_stands_on()
    {
        await CaseAsync();

        var text = await _skein.OkAsync("path", "Ada Orn", "Dov Hale", "--robust");
        Assert.Contains("without “Herald” (herald): not connected within 3 ties", text, StringComparison.Ordinal);
        Assert.Contains("2 of 2 origins change how far", text, StringComparison.Ordinal);
        Assert.Contains("0 of 2 origins change how far", await _skein.OkAsync("path", "Ada Orn", "Bo Falk", "--robust"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("katz")]
    [InlineData("trussness")]
    public async Task Katz_and_trussness_are_asked_for_as_the_others(string metric)
    {
        await CaseAsync();

        Assert.Contains(metric + ": established ties only", await _skein.OkAsync("network", "positions", metric), StringComparison.Ordinal);
    }
}
