using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Networks;

/// <summary>Roles, mixing and motifs of a case: four invented persons tied in a triangle with a tail, two origins, two nationalities.</summary>
public sealed class RolesAndMotifsTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public RolesAndMotifsTests()
    {
        _skein.Write("tables/case.csv", "key,value\ntitle,The harbour\npurpose,a test\nresponsible,A. Brandt\n");
        _skein.Write("tables/sources.csv", "id,title,kind,reliability,published,origins,keeping\n"
            + "gazette,Gazette,article,B,2031-03-02,,hash-and-locator\nherald,Herald,article,B,2032-03-02,,hash-and-locator\n");
        _skein.Write("tables/entities.csv", "id,kind,label\np-1,person,Ada Orn\np-2,person,Bo Falk\np-3,person,Cem Vral\np-4,person,Dov Hale\n");
        _skein.Write("tables/statements.csv", "id,subject,property,object,value,source,locator,credibility\n"
            + "s-1,p-1,friend-of,p-2,,gazette,para 1,2\ns-2,p-2,friend-of,p-3,,gazette,para 1,2\ns-3,p-1,friend-of,p-3,,gazette,para 1,2\n"
            + "s-4,p-3,friend-of,p-4,,herald,para 2,2\ns-5,p-1,friend-of,p-2,,herald,para 3,2\n"
            + "s-6,p-1,nationality,,Northern,gazette,para 4,2\ns-7,p-2,nationality,,Northern,gazette,para 4,2\n"
            + "s-8,p-3,nationality,,Southern,gazette,para 4,2\ns-9,p-4,nationality,,Northern,gazette,para 4,2\n");
    }

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task Roles_stand_by_name_with_both_bounds_and_what_leaving_an_origin_out_does()
    {
        await CaseAsync();

        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "roles", "--by", "nationality", "--json"));
        var answer = json.RootElement.GetProperty("answer");
        var nodes = answer.GetProperty("nodes").EnumerateArray().ToList();

        // Only Cem stands between two who are not tied: Ada and Dov, Bo and Dov, both ways. They are of one group and Cem of another. With
        // established ties only, or without either paper, there is no such pair.
        Assert.Equal(["Ada Orn", "Bo Falk", "Cem Vral", "Dov Hale"], nodes.Select(node => node.GetProperty("label").GetString()));
        Assert.Equal([0, 0, 4, 0], nodes.Select(node => node.GetProperty("roles").GetProperty("itinerant").GetProperty("all").GetDouble()));
        var whole = answer.GetProperty("whole").GetProperty("itinerant");
        Assert.Equal((0, 4, 0, 0), (Number(whole, "certain"), Number(whole, "all"), Number(whole, "withoutLow"), Number(whole, "withoutHigh")));
        Assert.Equal(0, Number(answer.GetProperty("whole").GetProperty("liaison"), "all"));

        var text = await _skein.OkAsync("network", "roles", "--by", "nationality");
        Assert.Contains("Northern (3), Southern (1)", text, StringComparison.Ordinal);
        Assert.Contains("4 (0 to 4)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mixing_says_what_the_sizes_of_groups_alone_would_bring_about()
    {
        await CaseAsync();

        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "mixing", "--by", "nationality", "--json"));
        var answer = json.RootElement.GetProperty("answer");
        var whole = answer.GetProperty("whole");

        // One tie of four stays within; of six possible pairs three would. Of eight ends two send a tie that stays.
        Assert.Equal(0.5, Number(whole.GetProperty("externalInternal"), "all"));
        Assert.Equal(0, answer.GetProperty("expectedExternalInternal").GetDouble());
        Assert.Equal(0.25, Number(whole.GetProperty("share"), "all"));
        Assert.Contains("By sizes of groups alone", await _skein.OkAsync("network", "mixing", "--by", "nationality"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Motifs_are_counted_with_what_random_networks_of_the_same_degrees_have()
    {
        await CaseAsync();

        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "motifs", "--random", "20", "--json"));
        var shapes = json.RootElement.GetProperty("answer").GetProperty("shapes").EnumerateArray().ToDictionary(
            shape => shape.GetProperty("shape").GetString()!, shape => shape);

        Assert.Equal((2, 1, 1, 0), (Count("path-3"), Count("triangle"), Count("tailed-triangle"), Count("clique")));

        // Degrees 2, 2, 3, 1 have one simple network but for names: a triangle with a tail.
        Assert.Equal(1, shapes["tailed-triangle"].GetProperty("random").GetProperty("low").GetDouble());
        Assert.Equal(1, shapes["tailed-triangle"].GetProperty("random").GetProperty("high").GetDouble());

        double Count(string shape) => Number(shapes[shape].GetProperty("count"), "all");
    }

    [Fact]
    public async Task Communities_part_the_nodes_where_nothing_is_named_and_say_so()
    {
        await CaseAsync();

        var outcome = await _skein.RunAsync("network", "roles");

        // A triangle with a tail may be one community: either way there is a sentence.
        Assert.Contains(outcome.Code == ExitCode.Done ? "division of the same ties" : "SK-CLI-092", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SK-CLI-091", "roles", "--by", "shoe-size")]
    [InlineData("SK-CLI-091", "mixing", "--by", "no identifier")]
    [InlineData("SK-CLI-090", "mixing", "--nodes", "people.csv")]
    public async Task What_cannot_be_parted_gets_a_sentence(string code, params string[] arguments)
    {
        await CaseAsync();

        var outcome = await _skein.RunAsync(["network", .. arguments]);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains(code, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(code == "SK-CLI-091", outcome.Error.Contains("nationality", StringComparison.Ordinal));
    }

    private static double Number(JsonElement figure, string name) => figure.GetProperty(name).GetDouble();

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test");
        await _skein.OkAsync("import", "tables");
    }
}
