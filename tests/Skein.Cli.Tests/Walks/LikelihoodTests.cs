using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>How probable a tie is, stated, listed, replaced, withdrawn and undone on the command line.</summary>
public sealed class LikelihoodTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_tie_is_judged_by_two_listed_and_withdrawn()
    {
        await CaseAsync();
        Assert.Contains("Nobody has stated", await _skein.OkAsync("likelihood", "--list"), StringComparison.Ordinal);
        var said = await _skein.OkAsync("likelihood", "Mira Dolen", "Joren Vask", "40 %", "--reason", "one flat");
        Assert.Matches("^Stated 0.4: li-[^ ]+. Undo it with: skein undo [0-9]+", said);
        await _skein.OkAsync("likelihood", "Joren Vask", "Mira Dolen", "0.9", "--reason", "one cell", "--author", "Bo Rask");

        var listed = await _skein.OkAsync("likelihood", "--list");
        Assert.Contains("analysts differ, counts as unstated", listed, StringComparison.Ordinal);
        Assert.Matches("0\\.4  ada, 20[0-9-]+  li-.*\n    one flat\n  0\\.9  Bo Rask, ", listed);
        Assert.Contains("Analysts differ on 1 pair;", listed, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await _skein.OkAsync("likelihood", "--list", "--json"));
        var pair = json.RootElement.GetProperty("answer").GetProperty("pairs")[0];
        Assert.True(pair.GetProperty("isDisputed").GetBoolean());
        var mine = pair.GetProperty("stated")[0].GetProperty("id").GetString()!;
        await _skein.OkAsync("likelihood", "--withdraw", mine, "--reason", "the witness was mistaken");
        Assert.DoesNotContain("one flat", await _skein.OkAsync("likelihood", "--list"), StringComparison.Ordinal);
        Assert.Contains("Withdrew a judgement on the probability of a tie: the witness was mistaken", await _skein.OkAsync("log"), StringComparison.Ordinal);

        using var again = JsonDocument.Parse(await _skein.OkAsync("likelihood", "Mira Dolen", "Joren Vask", "0.9", "--reason", "now I agree", "--json"));
        await _skein.OkAsync("undo", $"{again.RootElement.GetProperty("answer").GetProperty("event").GetInt64()}");
        Assert.DoesNotContain("now I agree", await _skein.OkAsync("likelihood", "--list"), StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SK-CAS-026", "Mira Dolen", "Joren Vask", "1.4")]
    [InlineData("SK-CAS-026", "Mira Dolen", "Joren Vask", "0,4")]
    [InlineData("SK-CAS-026", "Mira Dolen", "Joren Vask", "likely")]
    [InlineData("SK-CAS-006", "Mira Dolen", "Mira Dolen", "0.4")]
    [InlineData("SK-CAS-028", "Mira Dolen", "Petra Soln", "0.4")]
    public async Task What_cannot_be_judged_is_refused_with_a_sentence_and_a_code(string code, string left, string right, string probability)
    {
        await CaseAsync();
        var outcome = await _skein.RunAsync("likelihood", left, right, probability, "--reason", "why");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains($"({code})", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("likelihood")]
    [InlineData("likelihood", "Mira Dolen", "Joren Vask", "0.4")]
    [InlineData("likelihood", "Mira Dolen", "Joren Vask", "--reason", "why")]
    [InlineData("likelihood", "--withdraw", "li-1")]
    [InlineData("likelihood", "--list", "--withdraw", "li-1", "--reason", "why")]
    [InlineData("likelihood", "Mira Dolen", "Joren Vask", "0.4", "--reason", "why", "--list")]
    public async Task Too_little_or_too_much_says_how_it_is_used(params string[] words)
    {
        await CaseAsync();
        var outcome = await _skein.RunAsync(words);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("(SK-CLI-022)", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_print_as_text()
    {
        await CaseAsync();
        await _skein.OkAsync("likelihood", "Mira Dolen", "Joren Vask", "0.4", "--reason", "\u001b[2J[red]<script>\u202Etxt", "--author", "[bold]A");
        var printed = await _skein.OkAsync("likelihood", "--list");
        Assert.Contains("[2J[red]<script>\\u202Etxt", printed, StringComparison.Ordinal);
        Assert.Contains("0.4  [bold]A, ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", printed, StringComparison.Ordinal);
    }

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test");
        await _skein.OkAsync("entity", "add", "Mira Dolen", "--kind", "person");
        await _skein.OkAsync("entity", "add", "Joren Vask", "--kind", "person");
        await _skein.OkAsync("entity", "add", "Petra Soln", "--kind", "person", "--protection", "victim");
    }
}
