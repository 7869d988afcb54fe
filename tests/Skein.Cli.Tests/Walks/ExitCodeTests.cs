using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Theory]
    [InlineData("shwo")]
    [InlineData("show")]
    [InlineData("show", "a", "b")]
    [InlineData("undo", "twelve")]
    [InlineData("judge", "a", "b", "maybe", "--reason", "x")]
    [InlineData("judge", "a", "b", "same")]
    [InlineData("path", "a", "b", "--max-ties", "9")]
    [InlineData("export", "--format", "xml", "--to", "x")]
    [InlineData("review", "accept", "no such id")]
    [InlineData("source", "grade", "so-1", "G", "--reason", "x")]
    [InlineData("entity", "add", "X", "--kind", "animal")]
    [InlineData("eval", "nothing", "--input", "a", "--output", "b")]
    [InlineData("help", "nothing")]
    public async Task What_is_not_understood_ends_with_2_and_a_sentence_on_standard_error(params string[] arguments)
    {
        var outcome = await _skein.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.NotEmpty(outcome.Error);
    }

    [Theory]
    [InlineData("--lanes", "timeline", "--lane")]
    [InlineData("--no-open", "serve", "--no-opening")]
    [InlineData(null, "serve", "--quietly")]
    public async Task A_mistyped_option_is_not_taken_for_a_name(string? meant, params string[] arguments)
    {
        await _skein.OkAsync("init", "one.skein", "--title", "First", "--purpose", "Testing", "--responsible", "A. Coder");
        var outcome = await _skein.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains($"has no option '{arguments[1]}'", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(meant is not null, outcome.Error.Contains($"it has {meant}.", StringComparison.Ordinal));
        Assert.Contains($"skein {arguments[0]} --help", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_begins_with_dashes_stands_after_two_dashes()
    {
        await _skein.OkAsync("init", "one.skein", "--title", "First", "--purpose", "Testing", "--responsible", "A. Coder");
        Assert.Contains("SK-CLI-005", (await _skein.RunAsync("timeline", "--", "--lane")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_case_it_is_said_how_to_name_one()
    {
        var outcome = await _skein.RunAsync("incidents");
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("--case", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("SK-CLI-001", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_case_is_the_option_then_the_variable_then_the_only_one_here()
    {
        await _skein.OkAsync("init", "one.skein", "--title", "First");
        await _skein.OkAsync("incidents");
        await _skein.OkAsync("init", "two.skein");
        var several = await _skein.RunAsync("incidents");
        Assert.Equal(ExitCode.Usage, several.Code);
        Assert.Contains("one.skein, two.skein", several.Error, StringComparison.Ordinal);

        _skein.Variables["SKEIN_CASE"] = "one.skein";
        Assert.Contains("First", await _skein.OkAsync("log"), StringComparison.Ordinal);
        Assert.DoesNotContain("First", await _skein.OkAsync("log", "--case", "two.skein"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coder_is_the_option_then_the_variable_then_the_user()
    {
        await _skein.OkAsync("init", "one.skein");
        await _skein.OkAsync("note", "first");
        _skein.Variables["SKEIN_AUTHOR"] = "Bela Roth";
        await _skein.OkAsync("note", "second");
        await _skein.OkAsync("note", "third", "--author", "Cato Lind");
        using var log = System.Text.Json.JsonDocument.Parse(await _skein.OkAsync("log", "--json"));
        Assert.Equal(
            ["Cato Lind", "Bela Roth", "ada", "ada"],
            log.RootElement.GetProperty("answer").EnumerateArray().Select(entry => entry.GetProperty("by").GetString()!));
    }

    [Fact]
    public async Task A_name_that_several_bear_is_never_chosen_between()
    {
        await _skein.OkAsync("init", "one.skein");
        var first = Id(await _skein.OkAsync("entity", "add", "Mira Dolen", "--kind", "person"));
        var second = Id(await _skein.OkAsync("entity", "add", "Mira Dolen", "--kind", "person"));
        await _skein.OkAsync("entity", "add", "Mira Dolen Foundation", "--kind", "organisation");

        var outcome = await _skein.RunAsync("show", "mira dolen");
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(first, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(second, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Foundation", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(first, await _skein.OkAsync("show", first), StringComparison.Ordinal);

        var surname = await _skein.RunAsync("show", "dolen");
        Assert.Contains("3 in this case", surname.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_act_ends_with_1_and_its_code()
    {
        await _skein.OkAsync("init", "one.skein");
        var outcome = await _skein.RunAsync("undo", "99");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("SK-CAS-013", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_not_made_over_something_that_is_there()
    {
        _skein.Write("one.skein/keep.txt", "mine");
        var outcome = await _skein.RunAsync("init", "one.skein");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("SK-STO-002", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(_skein.At("one.skein", "keep.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_stopped_command_ends_with_130()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        _skein.Write("dates.txt", "2015\n");
        using var error = new StringWriter();
        var environment = _skein.Environment(new Cli.Terminals.Terminal(TextWriter.Null, error));
        var code = await SkeinRoot.RunAsync(["eval", "dates", "--input", "dates.txt", "--output", "out.jsonl"], environment, stopped.Token);
        Assert.Equal(ExitCode.Interrupted, code);
    }

    [Fact]
    public async Task A_malformed_line_of_an_evaluation_is_told_by_number_and_ends_with_1()
    {
        _skein.Write("dates.txt", "2015-11-13\n2015-02-31\n");
        var outcome = await _skein.RunAsync("eval", "dates", "--input", "dates.txt", "--output", "out.jsonl");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("line 2", outcome.Error, StringComparison.Ordinal);
        using var summary = System.Text.Json.JsonDocument.Parse(outcome.Output);
        Assert.Equal(2, summary.RootElement.GetProperty("items").GetInt32());
        Assert.Equal(2, (await File.ReadAllLinesAsync(_skein.At("out.jsonl"), TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task An_evaluation_of_a_graph_takes_its_options_and_says_what_it_does_not_know()
    {
        _skein.Write("edges.txt", "0 1\n1 2\n");
        string[] words = ["eval", "graph", "--input", "edges.txt", "--output", "out.json", "--metrics", "betweenness, kcore", "--repeat", "3", "--values", "--cold", "--threads", "1"];
        Assert.Equal(ExitCode.Done, (await _skein.RunAsync(words)).Code);
        using var written = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(_skein.At("out.json"), TestContext.Current.CancellationToken));
        var betweenness = written.RootElement.GetProperty("metrics").GetProperty("betweenness");
        Assert.Equal("[0,1,0]", betweenness.GetProperty("values").GetRawText());
        Assert.Equal(3, betweenness.GetProperty("seconds").GetArrayLength());
        Assert.Equal("[1,1,1]", written.RootElement.GetProperty("metrics").GetProperty("kcore").GetProperty("values").GetRawText());
        Assert.Equal(1, written.RootElement.GetProperty("threads").GetInt32());

        words[7] = "beauty";
        var outcome = await _skein.RunAsync(words);
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains("There is no metric 'beauty'", outcome.Error, StringComparison.Ordinal);
    }

    private static string Id(string said) => said.Split(' ').First(word => word.StartsWith("en-", StringComparison.Ordinal)).TrimEnd('.');
}
