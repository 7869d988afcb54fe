using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Filters;

public sealed class FilterOptionsTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Theory]
    [InlineData("--true-at", "2015-02-31", "2015-11-13")]
    [InlineData("--said-by", "yesterday", "2015-11-13")]
    [InlineData("--recorded-by", "2026-13-01", "2026-03-01T14:30Z")]
    [InlineData("--known-to", "Border Police", "\"Border Police@2015-11\"")]
    [InlineData("--known-to", "Border Police@soon", "\"Border Police@2015-11\"")]
    [InlineData("--min-reliability", "F", "one letter from A to E")]
    [InlineData("--min-credibility", "6", "one digit from 1 to 5")]
    [InlineData("--variant", "wide", "restricted, base or extended")]
    public async Task A_value_that_is_not_understood_is_refused_with_the_accepted_form(string option, string value, string accepted)
    {
        var outcome = await _skein.RunAsync("incidents", option, value);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(option, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(accepted, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("(SK-CLI-", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("everything reviewed, as of now")]
    [InlineData("true at 2015-11", "--true-at", "2015-11")]
    [InlineData("said by 2016", "--said-by", "2016")]
    [InlineData("recorded by 2026-03-01 23:59 UTC", "--recorded-by", "2026-03-01")]
    [InlineData("sources C or better; information 3 or better", "--min-reliability", "c", "--min-credibility", "3")]
    [InlineData("sources C or better; F and 6 (cannot be judged) included", "--min-reliability", "C", "--include-unjudged")]
    [InlineData("protected persons included; extended tie rules", "--include-protected", "--variant", "extended")]
    [InlineData("machine reading, not reviewed, is included", "--include-unreviewed")]
    public async Task An_answer_says_through_which_filter_it_was_made(string words, params string[] options)
    {
        await _skein.OkAsync("init", "invented.skein");
        Assert.Contains(words, await _skein.OkAsync(["incidents", .. options]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unreviewed_reading_is_warned_of_on_standard_error_and_marked_in_json()
    {
        await _skein.OkAsync("init", "invented.skein");
        var outcome = await _skein.RunAsync("network", "--include-unreviewed", "--json");
        Assert.Contains("not reviewed", outcome.Error, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(outcome.Output);
        Assert.True(json.RootElement.GetProperty("includesUnreviewed").GetBoolean());
        Assert.Equal("network", json.RootElement.GetProperty("view").GetString());
    }

    [Fact]
    public async Task The_authority_of_the_third_clock_may_be_named_and_must_be_known()
    {
        await _skein.OkAsync("init", "invented.skein");
        var unknown = await _skein.RunAsync("incidents", "--known-to", "Coast Guard@2015");
        Assert.Equal(ExitCode.Usage, unknown.Code);
        Assert.Contains("Coast Guard", unknown.Error, StringComparison.Ordinal);

        await _skein.OkAsync("entity", "add", "Coast Guard", "--kind", "organisation");
        Assert.Contains("by 2015", await _skein.OkAsync("incidents", "--known-to", "coast guard@2015"), StringComparison.Ordinal);
    }
}
