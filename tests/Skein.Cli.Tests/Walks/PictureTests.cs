using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>The network as a file, on the command line.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_picture_of_a_case_without_statements_is_written_said_and_not_replaced_by_mistake()
    {
        await CaseAsync();

        var said = await _skein.OkAsync("network", "picture", "--out", "network.svg", "--isolates");
        Assert.Contains("0 nodes and 0 ties drawn; 0 protected persons left out.", said, StringComparison.Ordinal);
        Assert.Contains("Filter: everything reviewed, as of now", said, StringComparison.Ordinal);
        Assert.StartsWith("<?xml", await File.ReadAllTextAsync(_skein.At("network.svg"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var again = await _skein.RunAsync("network", "picture", "--out", "network.svg");
        Assert.Equal(ExitCode.Failed, again.Code);
        Assert.Contains("(SK-CAS-052)", again.Error, StringComparison.Ordinal);
        await _skein.OkAsync("network", "picture", "Mira Dolen", "--ties", "1", "--dark", "--layered", "--out", "network.svg", "--force");

        using var json = JsonDocument.Parse(await _skein.OkAsync("network", "picture", "--out", "network.png", "--size", "400", "--seed", "7", "--json"));
        Assert.EndsWith("network.png", json.RootElement.GetProperty("answer").GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_ending_an_unknown_name_and_a_size_out_of_range_are_refused()
    {
        await CaseAsync();

        var ending = await _skein.RunAsync("network", "picture", "--out", "network.gif");
        Assert.Equal(ExitCode.Failed, ending.Code);
        Assert.Contains("ends in neither", ending.Error, StringComparison.Ordinal);
        Assert.Contains("(SK-CAS-051)", ending.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "picture", "Nobody", "--out", "a.svg")).Code);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "picture", "--out", "a.svg", "--size", "9")).Code);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "picture")).Code);
        Assert.False(File.Exists(_skein.At("a.svg")));
    }

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test");
        await _skein.OkAsync("entity", "add", "Mira Dolen", "--kind", "person");
        await _skein.OkAsync("entity", "add", "Joren Vask", "--kind", "person");
    }
}
