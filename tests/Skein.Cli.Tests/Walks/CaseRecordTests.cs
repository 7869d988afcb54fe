using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>What a case is for, stated late, changed and shown on the command line.</summary>
public sealed class CaseRecordTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_case_states_late_what_it_is_for_and_the_log_says_why()
    {
        var made = await _skein.OkAsync("init", "quay.skein", "--title", "Quay");
        Assert.Contains("skein help revise", made, StringComparison.Ordinal);
        var said = await _skein.OkAsync("revise", "--purpose", "doctoral research", "--legal-basis", "statute 12", "--review-on", "2031-05", "--reason", "the project is approved");
        Assert.StartsWith("Changed.", said, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await _skein.OkAsync("revise", "--json"));
        var answer = json.RootElement.GetProperty("answer");
        Assert.Equal(
            ("Quay", "doctoral research", "ada", "statute 12", "2031-05"),
            (Text("title"), Text("purpose"), Text("responsible"), Text("legalBasis"), Text("reviewOn")));
        Assert.False(answer.TryGetProperty("period", out _));
        Assert.Contains("the project is approved", await _skein.OkAsync("log"), StringComparison.Ordinal);

        string? Text(string name) => answer.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_change_leaves_what_is_not_named_and_empty_words_take_away_what_may_be_missing()
    {
        await _skein.OkAsync("init", "quay.skein", "--title", "Quay", "--purpose", "teaching", "--legal-basis", "statute 12", "--period", "2029/2030", "--review-on", "2031");
        var said = await _skein.OkAsync("revise", "--title", "The quay", "--legal-basis", "", "--period", "", "--reason", "a slip");
        Assert.Contains("Title        The quay\nPurpose      teaching\nResponsible  ada\nLegal basis  not stated\nPeriod       not stated\nReview on    2031\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_recorded_where_nothing_changes_or_the_record_is_only_shown()
    {
        await _skein.OkAsync("init", "quay.skein", "--title", "Quay", "--purpose", "teaching");
        Assert.Contains("nothing was recorded", await _skein.OkAsync("revise", "--purpose", "teaching", "--reason", "sure"), StringComparison.Ordinal);
        await _skein.OkAsync("revise");
        using var json = JsonDocument.Parse(await _skein.OkAsync("log", "--json"));
        Assert.Equal("case-opened", Assert.Single(json.RootElement.GetProperty("answer").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData(ExitCode.Usage, "(SK-CLI-109)", "--purpose", "research")]
    [InlineData(ExitCode.Usage, "(SK-CLI-109)", "--reason", "because")]
    [InlineData(ExitCode.Usage, "(SK-CLI-007)", "--review-on", "31 February", "--reason", "because")]
    [InlineData(ExitCode.Failed, "(SK-CAS-182)", "--title", " ", "--reason", "because")]
    [InlineData(ExitCode.Failed, "(SK-CAS-", "--title", "The quay", "--reason", " ")]
    public async Task What_cannot_be_recorded_is_refused_in_a_sentence_and_changes_nothing(int code, string fault, params string[] arguments)
    {
        await _skein.OkAsync("init", "quay.skein", "--title", "Quay", "--purpose", "teaching");
        var outcome = await _skein.RunAsync(["revise", .. arguments]);
        Assert.Equal(code, outcome.Code);
        Assert.Contains(fault, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Title        Quay\nPurpose      teaching\n", await _skein.OkAsync("revise"), StringComparison.Ordinal);
    }
}
