using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>The desk of identities on the command line, over two spellings of one name, a brother, and a tenant who is one of two.</summary>
public sealed partial class MatchTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task Pairs_stand_with_both_sides_and_what_would_settle_them_and_listing_records_nothing()
    {
        await CaseAsync();
        var before = await _skein.OkAsync("log");

        var text = await _skein.OkAsync("match");
        Assert.Contains("2 pairs of 6 persons and organisations may be one.", text, StringComparison.Ordinal);
        Assert.Contains("“Youcef” ~ “Yusuf”", text, StringComparison.Ordinal);
        Assert.Contains("What would settle it:", text, StringComparison.Ordinal);
        Assert.Matches("A  Youcef Hamrani.*; 3 statements", text);
        Assert.Contains("was born on 3 February 1981", text, StringComparison.Ordinal);
        Assert.Equal(before, await _skein.OkAsync("log"));

        using var json = JsonDocument.Parse(await _skein.OkAsync("match", "--json"));
        var pair = json.RootElement.GetProperty("answer").GetProperty("pairs")[0];
        var (probability, value) = (pair.GetProperty("probability").GetDouble(), pair.GetProperty("value").GetDouble());
        Assert.InRange(probability, 0.5, 0.99);

        // Three statements on the one side and one on the other: (1 + 1) times the probability, by the definition. All four are on the screen.
        Assert.Equal(2 * probability, value, 2e-3);
        Assert.NotEqual("", pair.GetProperty("wouldSettle").GetString());
        Assert.Equal(4, pair.GetProperty("evidenceSeen").GetArrayLength());
    }

    [Fact]
    public async Task Several_are_judged_different_only_after_a_preview_and_one_undo_takes_all_back()
    {
        await CaseAsync();
        string[] all = ["match", "--least", "0.02", "--each-pair", "--all-different", "--reason", "two towns"];

        var preview = await _skein.OkAsync(all);
        var pairs = int.Parse(PairsShown().Match(preview).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(pairs > 1, preview);
        Assert.Contains("would be judged different, with the reason “two towns”. Nothing was recorded.", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("two towns", await _skein.OkAsync("log"), StringComparison.Ordinal);

        var said = await _skein.OkAsync([.. all, "--yes"]);
        Assert.Contains($"Judged {pairs} pairs different:", said, StringComparison.Ordinal);
        Assert.Equal(pairs, Count(await _skein.OkAsync("log"), "two towns"));
        Assert.Contains("No pair", await _skein.OkAsync("match", "--least", "0.02", "--each-pair"), StringComparison.Ordinal);

        await _skein.OkAsync("undo", Undo().Match(said).Groups[1].Value);
        Assert.Contains("may be one", await _skein.OkAsync("match"), StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_that_is_judged_different_or_said_to_be_two_is_shown_with_a_warning()
    {
        await CaseAsync();
        var brothers = await _skein.OkAsync("match", "p-1", "p-3");
        Assert.Matches("Careful: .*Youcef Hamrani.*sibling.*Karim Hamrani", brothers);
        Assert.Contains("Careful: A source leaves open who a Hamrani brother is", brothers, StringComparison.Ordinal);

        await _skein.OkAsync("judge", "p-1", "p-2", "different", "--reason", "two births");
        Assert.DoesNotContain("Yusuf", await _skein.OkAsync("match"), StringComparison.Ordinal);
        var warned = await _skein.OkAsync("match", "p-1", "p-2");
        Assert.Contains("Careful:", warned, StringComparison.Ordinal);
        Assert.Contains("binding until it is withdrawn", warned, StringComparison.Ordinal);

        // Same beside a binding different: both are kept, neither is applied, and the pair says so.
        await _skein.OkAsync("judge", "p-1", "p-2", "same", "--reason", "one passport");
        var conflict = await _skein.OkAsync("match", "p-1", "p-2");
        Assert.Contains("one passport", conflict, StringComparison.Ordinal);
        Assert.Contains("two births", conflict, StringComparison.Ordinal);
        using var why = JsonDocument.Parse(await _skein.OkAsync("judge", "p-1", "p-2", "--why", "--json"));
        Assert.Equal("inConflict", why.RootElement.GetProperty("answer").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Keys_decide_with_a_reason_put_off_and_take_back()
    {
        await CaseAsync();
        _skein.Typed = "x\nd two towns\nz\nl\nl\n";
        var walked = await _skein.RunAsync("match", "--decide");
        Assert.Equal(ExitCode.Done, walked.Code);
        Assert.Contains("Judged different:", walked.Output, StringComparison.Ordinal);
        Assert.Contains("Undone", walked.Output, StringComparison.Ordinal);
        Assert.Contains("2 left for later", walked.Output, StringComparison.Ordinal);
        Assert.NotEqual("", walked.Error);

        _skein.Typed = "s one passport\nq\n";
        await _skein.OkAsync("match", "--decide");
        Assert.Contains("one passport", await _skein.OkAsync("judge", "p-1", "p-2", "--why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_whose_scale_it_is_on_and_reliability_sets_it_beside_what_was_judged()
    {
        await CaseAsync();
        const string Few = "Probabilities are on the shipped scale. A scale of this case needs 40 judgements on pairs of the desk, 10 of each answer; there are 0 same and 0 different.";
        Assert.Contains(Few, await _skein.OkAsync("match"), StringComparison.Ordinal);
        Assert.Contains("Probabilities are on the shipped scale, as asked.", await _skein.OkAsync("match", "--shipped-scale", "--memory", "64"), StringComparison.Ordinal);
        Assert.Contains("there is nothing to set beside it.", await _skein.OkAsync("match", "--reliability"), StringComparison.Ordinal);

        await _skein.OkAsync("judge", "p-1", "p-2", "same", "--reason", "one passport");
        await _skein.OkAsync("judge", "p-1", "p-3", "unsure", "--reason", "brothers, perhaps");
        var text = await _skein.OkAsync("match", "--reliability");
        Assert.Contains("there are 1 same and 0 different.", text, StringComparison.Ordinal);
        Assert.Contains("Judged the same", text, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await _skein.OkAsync("match", "--reliability", "--json"));
        var bin = json.RootElement.GetProperty("answer").GetProperty("shipped").GetProperty("bins")[0];
        Assert.Equal((1, 1.0), (bin.GetProperty("pairs").GetInt32(), bin.GetProperty("same").GetDouble()));
    }

    [Theory]
    [InlineData("match", "--yes")]
    [InlineData("match", "--all-different")]
    [InlineData("match", "--all-different", "--reason", "why", "--decide")]
    [InlineData("match", "--all-different", "--reason", "why", "--json")]
    [InlineData("match", "--decide", "--json")]
    [InlineData("match", "--reliability", "--decide")]
    [InlineData("match", "--reliability", "p-1")]
    [InlineData("match", "--memory", "0")]
    [InlineData("match", "--memory", "much")]
    [InlineData("match", "--least", "7")]
    [InlineData("match", "--least", "much")]
    [InlineData("match", "--kind", "place")]
    [InlineData("match", "p-1", "p-1")]
    [InlineData("match", "p-1", "nobody at all")]
    public async Task What_is_not_understood_is_said_in_a_sentence(params string[] line)
    {
        await CaseAsync();
        var outcome = await _skein.RunAsync(line);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Matches("[a-z0-9”\"')]\\.", outcome.Error);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "The harbor", "--purpose", "a test");
        _skein.Write("tables/sources.csv", "id,title,kind,reliability,published,keeping\ngazette,Gazette,article,B,2031-03-02,hash-and-locator\n");
        _skein.Write("tables/entities.csv", "id,kind,label,by_role\np-1,person,Youcef Hamrani,\np-2,person,Yusuf al-Hamrani,\np-3,person,Karim Hamrani,\n"
            + "p-4,person,Orvil Danek,\np-5,person,a Hamrani brother,true\np-6,person,Orvil Daneck,\n");
        _skein.Write("tables/statements.csv", "id,subject,property,object,value,source,locator,credibility\n"
            + "s-1,p-1,born-on,,1981-02-03,gazette,para 1,2\ns-2,p-2,nationality,,Ostmark,gazette,para 1,2\n"
            + "s-3,p-1,sibling-of,p-3,,gazette,para 2,2\ns-4,p-5,one-of,p-1,,gazette,para 3,2\ns-5,p-5,one-of,p-3,,gazette,para 3,2\n");
        await _skein.OkAsync("import", "tables");
    }

    [GeneratedRegex("These ([0-9]+) pairs would be judged")]
    private static partial Regex PairsShown();

    [GeneratedRegex("skein undo ([0-9]+)")]
    private static partial Regex Undo();
}
