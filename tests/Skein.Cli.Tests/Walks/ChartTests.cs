using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Charts on the command line: what there is to say without one, and what is refused with a sentence.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_case_without_a_chart_says_so_and_names_the_page_that_draws_one()
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "Harbor", "--purpose", "Teaching", "--responsible", "Ada");
        Assert.Contains("skein serve", await _skein.OkAsync("chart", "list"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await _skein.OkAsync("chart", "list", "--json"));
        Assert.Equal(0, json.RootElement.GetProperty("answer").GetArrayLength());
    }

    [Theory]
    [InlineData("chart", "show", "The flat")]
    [InlineData("chart", "export", "The flat", "--out", "flat.svg")]
    [InlineData("chart", "delete", "The flat")]
    public async Task A_chart_that_is_not_there_is_named_with_a_code(params string[] words)
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "Harbor", "--purpose", "Teaching", "--responsible", "Ada");
        var outcome = await _skein.RunAsync(words);
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("'The flat'", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("(SK-CLI-096)", outcome.Error, StringComparison.Ordinal);
    }
}
