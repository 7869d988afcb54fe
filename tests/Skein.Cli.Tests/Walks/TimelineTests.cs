using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Lanes and stretches of time on the command line, of an invented journey, a flat and a date that nobody gives more closely than its month.</summary>
public sealed class TimelineTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_statement_stands_under_each_person_whom_it_names_and_one_that_names_none_stands_apart()
    {
        await CaseAsync();

        var lines = Lines(await _skein.OkAsync("timeline", "--lanes", "person"));

        var (orvil, mira, none) = (At(lines, "  Orvil Danek p-1, 2 items"), At(lines, "  Mira Dolen p-2, 2 items"), At(lines, "  In no lane 1 item"));
        Assert.True(mira < orvil && orvil < none, "Lanes stand in the order of their first items: she was born before anybody travelled.");
        Assert.Contains(lines[mira..orvil], line => line.Contains("travelled with", StringComparison.Ordinal));
        Assert.Contains(lines[orvil..none], line => line.Contains("travelled with", StringComparison.Ordinal));
        Assert.Contains(lines[none..], line => line.Contains("The Circle", StringComparison.Ordinal));
        Assert.DoesNotContain(lines[..none], line => line.Contains("The Circle", StringComparison.Ordinal));
        Assert.Contains("1 statement in view has no date and is not shown.", lines);
    }

    [Fact]
    public async Task The_lane_of_a_protected_person_is_left_out_and_counted()
    {
        await CaseAsync("p-5,person,Petra Soln,minor\n", "s-9,p-5,travelled-with,p-1,,2031-07,gazette,para 9,2\n");

        Assert.Contains("1 lane of protected persons left out; --include-protected shows them.", await _skein.OkAsync("timeline", "--lanes", "person"), StringComparison.Ordinal);
        Assert.Contains("p-5, 1 item", await _skein.OkAsync("timeline", "--lanes", "person", "--include-protected"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-03", "2031-03", "travelled with", "1 of 4 dated statements lies in this stretch of time. (2031-03-01/2031-03-31)")]
    [InlineData("2031-03", null, "Marvane", "2 of 4 dated statements lie in this stretch of time. (2031-03-01/..)")]
    [InlineData("2031-05-10", "2031-05-12", "Marvane", "1 of 4 dated statements may lie in this stretch of time; of none is it certain. (2031-05-10/2031-05-12)")]
    [InlineData("2031-03", "2031-05-12", "travelled with", "2 of 4 dated statements may lie in this stretch of time; of 1 it is not certain. (2031-03-01/2031-05-12)")]
    [InlineData("1980", "1989", "0 of 4", "0 of 4 dated statements lie in this stretch of time. (1980-01-01/1989-12-31)")]
    public async Task A_stretch_keeps_what_may_lie_in_it_and_says_of_how_many_that_is_not_certain(string from, string? to, string kept, string counted)
    {
        await CaseAsync();

        var said = await _skein.OkAsync(["timeline", "--from", from, .. to is null ? Array.Empty<string>() : ["--to", to]]);

        Assert.Contains(kept, said, StringComparison.Ordinal);
        Assert.Contains(counted, Lines(said));
        Assert.DoesNotContain("The Circle", said, StringComparison.Ordinal);
        Assert.Equal(counted.Contains("may lie", StringComparison.Ordinal), said.Contains("2031-05 may lie in it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answer_for_programs_names_the_stretch_and_the_lanes()
    {
        await CaseAsync();

        using var json = JsonDocument.Parse(await _skein.OkAsync("timeline", "Orvil Danek", "--lanes", "place", "--from", "2031-05-10", "--to", "2031-05-12", "--json"));

        var answer = json.RootElement.GetProperty("answer");
        Assert.Equal(("2031-05-10/2031-05-12", "place"), (answer.GetProperty("window").GetString(), answer.GetProperty("laneKind").GetString()));
        Assert.Equal("Marvane", Assert.Single(answer.GetProperty("lanes").EnumerateArray()).GetProperty("entity").GetProperty("label").GetString());
        var item = Assert.Single(answer.GetProperty("items").EnumerateArray());
        Assert.False(item.GetProperty("isCertain").GetBoolean());
        using var whole = JsonDocument.Parse(await _skein.OkAsync("timeline", "--json"));
        Assert.False(whole.RootElement.GetProperty("answer").TryGetProperty("window", out _));
    }

    [Theory]
    [InlineData("SK-CLI-007", "--from", "soon")]
    [InlineData("SK-CLI-007", "--to", "31.12.2031")]
    [InlineData("SK-CLI-010", "--lanes", "importance")]
    [InlineData("SK-CLI-106", "--from", "2032", "--to", "2031")]
    public async Task What_is_no_lane_and_no_stretch_is_refused_with_what_to_do(string code, params string[] words)
    {
        await CaseAsync();

        var outcome = await _skein.RunAsync(["timeline", .. words]);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Output));
        Assert.Contains($"({code})", outcome.Error, StringComparison.Ordinal);
        if (code == "SK-CLI-106")
        {
            Assert.Contains("The interval ends before it begins. Give a --from that does not lie after --to", outcome.Error, StringComparison.Ordinal);
        }
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static int At(string[] lines, string line)
    {
        Assert.Contains(line, lines);
        return Array.IndexOf(lines, line);
    }

    private async Task CaseAsync(string entities = "", string statements = "")
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "The harbor", "--purpose", "a test");
        _skein.Write("tables/sources.csv", "id,title,kind,reliability,published,keeping\ngazette,Gazette,article,B,2031-08-02,hash-and-locator\n");
        _skein.Write("tables/entities.csv", "id,kind,label,protection\np-1,person,Orvil Danek,\np-2,person,Mira Dolen,\nl-1,place,Marvane,\no-1,organisation,The Circle,\no-2,organisation,The Cell,\n" + entities);
        _skein.Write("tables/statements.csv", "id,subject,property,object,value,valid_time,source,locator,credibility\n"
            + "s-1,p-1,travelled-with,p-2,,2031-03-10,gazette,para 1,2\ns-2,p-1,resident-of,l-1,,2031-05,gazette,para 2,2\n"
            + "s-3,p-2,born-on,,1991-04-03,,gazette,para 3,2\ns-4,o-1,founded,o-2,,2014,gazette,para 4,2\ns-5,p-2,nationality,,Ostmark,,gazette,para 5,2\n" + statements);
        await _skein.OkAsync("import", "tables");
    }
}
