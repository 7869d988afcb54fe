using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Networks;

public sealed class SpreadCommandTests : IDisposable
{
    private static readonly string[] Ring = ["network", "spread", "--on", "ring", "--size", "20", "--degree", "4", "--runs", "10"];

    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task The_first_and_the_last_line_say_that_it_is_no_evidence()
    {
        await _skein.OkAsync("init", "kite.skein", "--title", "Kite");
        var lines = (await _skein.OkAsync([.. Ring, "--against", "sir", "--transmission", "0.25"])).TrimEnd().Split('\n');

        Assert.Equal("Simulation, not evidence", lines[0].Trim());
        Assert.Equal("Simulation, not evidence", lines[^1].Trim());
    }

    [Fact]
    public async Task A_ring_takes_the_known_course()
    {
        await _skein.OkAsync("init", "kite.skein", "--title", "Kite");
        Assert.Contains(": 5, 7, 9, 11, 13, 15, 17, 20.", await _skein.OkAsync(Ring), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_the_notice_the_record_and_both_rules()
    {
        await _skein.OkAsync("init", "kite.skein", "--title", "Kite");
        using var json = JsonDocument.Parse(await _skein.OkAsync([.. Ring, "--against", "si", "--transmission", "0.5", "--seed", "9", "--json"]));

        Assert.Equal("network-spread", json.RootElement.GetProperty("view").GetString());
        var answer = json.RootElement.GetProperty("answer");
        Assert.Equal("simulation, not evidence", answer.GetProperty("notice").GetString());
        Assert.Equal((9, 10), (answer.GetProperty("seed").GetInt32(), answer.GetProperty("runs").GetInt32()));
        Assert.Equal("threshold-absolute", answer.GetProperty("spread").GetProperty("model").GetString());
        Assert.Equal("si", answer.GetProperty("against").GetProperty("second").GetProperty("model").GetString());
        Assert.Equal(64, answer.GetProperty("on").GetProperty("fingerprint").GetString()!.Length);
    }

    [Fact]
    public async Task A_case_without_a_network_gets_a_sentence()
    {
        await _skein.OkAsync("init", "kite.skein", "--title", "Kite");
        var outcome = await _skein.RunAsync("network", "spread");
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains("Only 0 persons have a tie", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("(SK-SPR-001)", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SK-CLI-010", "--model", "rumor")]
    [InlineData("SK-CLI-010", "--seeds", "Tavi Okonsen")]
    [InlineData("SK-CLI-011", "--transmission", "1.5")]
    [InlineData("SK-CLI-011", "--transmission", "0,5")]
    [InlineData("SK-CLI-011", "--runs", "0")]
    [InlineData("SK-CLI-007", "--until", "last spring")]
    [InlineData("SK-SPR-002", "--threshold", "1.5")]
    [InlineData("SK-SPR-004", "--noise", "0.01")]
    [InlineData("SK-SPR-007", "--include-protected")]
    public async Task What_cannot_be_simulated_is_refused_with_a_code(string code, params string[] arguments)
    {
        await _skein.OkAsync("init", "kite.skein", "--title", "Kite");
        var outcome = await _skein.RunAsync(["network", "spread", .. arguments]);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains(code, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generated_graph_a_crowd_and_a_file_of_edges_need_no_case()
    {
        Assert.Contains(": 5, 7, 9, 11, 13, 15, 17, 20.", await _skein.OkAsync(Ring), StringComparison.Ordinal);

        var crowd = await _skein.OkAsync("network", "crowd", "--thresholds", "0-99", "--against", "0,2,2-99");
        Assert.Contains("Crowd of 100: 1, 2, 3,", crowd, StringComparison.Ordinal);
        Assert.Contains("differ in the threshold of 1 of 100", crowd, StringComparison.Ordinal);
        Assert.Equal(["Simulation, not evidence", "Simulation, not evidence"], new[] { crowd.Split('\n')[0].Trim(), crowd.TrimEnd().Split('\n')[^1].Trim() });

        Assert.Contains("20 vertices, 40 edges", await _skein.OkAsync("network", "generate", "ring", "--size", "20", "--degree", "4", "--out", "ring.txt"), StringComparison.Ordinal);
        Assert.StartsWith("# nodes 20 edges 40\n", await File.ReadAllTextAsync(_skein.At("ring.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var taken = await _skein.RunAsync("network", "generate", "ring", "--out", "ring.txt");
        Assert.Equal(ExitCode.Usage, taken.Code);
        Assert.Contains("(SK-SPR-010)", taken.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "generate", "wheel", "--out", "wheel.txt")).Code);
    }
}
