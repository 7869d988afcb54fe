using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Two days for one attack and a denial, listed, decided, undone and left open on the command line.</summary>
public sealed class ContradictionTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task Statements_that_cannot_all_be_so_are_listed_side_by_side_with_the_command_that_decides()
    {
        await CaseAsync();
        var before = await _skein.OkAsync("log");

        var listed = await _skein.OkAsync("contradictions");

        Assert.Contains("Contradiction: Attack in Velmont: ", listed, StringComparison.Ordinal);
        Assert.Contains("24 May 2031", listed, StringComparison.Ordinal);
        Assert.Contains("25 May 2031", listed, StringComparison.Ordinal);
        Assert.Contains("skein contradictions decide s-1 s-2 --stands STATEMENT|--both|--unresolved --reason", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("s-3", listed, StringComparison.Ordinal);
        Assert.Contains("2 open, 0 unresolved, 0 decided.", listed, StringComparison.Ordinal);
        Assert.Contains("More follow: --offset 1", await _skein.OkAsync("contradictions", "--limit", "1"), StringComparison.Ordinal);
        Assert.Equal(before, await _skein.OkAsync("log"));
    }

    [Fact]
    public async Task A_decision_stands_with_its_reason_and_coder_and_an_undo_opens_the_question_again()
    {
        await CaseAsync();

        var said = await _skein.OkAsync("contradictions", "decide", "s-2", "s-1", "--stands", "s-1", "--reason", "the register was seen", "--author", "Bo Rask");
        Assert.Matches("^Decided co-[^ ]+. Undo it with: skein undo [0-9]+", said);
        var decided = await _skein.OkAsync("contradictions", "--state", "decided");
        Assert.Matches("  s-1 stands: the register was seen Bo Rask, 20[0-9-]+\n", decided);
        Assert.Contains("1 open, 0 unresolved, 1 decided.", decided, StringComparison.Ordinal);
        Assert.Contains("the register was seen", await _skein.OkAsync("log"), StringComparison.Ordinal);

        using (var json = JsonDocument.Parse(await _skein.OkAsync("contradictions", "--state", "decided", "--json")))
        {
            var answer = json.RootElement.GetProperty("answer");
            var decision = Assert.Single(Assert.Single(answer.GetProperty("items").EnumerateArray()).GetProperty("decisions").EnumerateArray());
            Assert.Equal(("stands", "s-1"), (decision.GetProperty("verdict").GetString(), decision.GetProperty("stands").GetString()));
            Assert.Equal(2, answer.GetProperty("items")[0].GetProperty("statements").GetArrayLength());
        }

        await _skein.OkAsync("undo", said.Split(' ')[^1].Trim());
        Assert.Contains("2 open, 0 unresolved, 0 decided.", await _skein.OkAsync("contradictions"), StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_unresolved_waits_apart_and_both_may_stand()
    {
        await CaseAsync();

        await _skein.OkAsync("contradictions", "decide", "s-1", "s-2", "--unresolved", "--reason", "neither says how it knows");
        Assert.Contains("unresolved: neither says how it knows", await _skein.OkAsync("contradictions", "--state", "unresolved"), StringComparison.Ordinal);
        await _skein.OkAsync("contradictions", "decide", "s-4", "s-5", "--both", "--reason", "friends once");

        Assert.Contains("both stand: friends once", await _skein.OkAsync("contradictions", "--state", "decided"), StringComparison.Ordinal);
        Assert.Equal("0 open, 1 unresolved, 1 decided.", (await _skein.OkAsync("contradictions")).Trim());
    }

    [Theory]
    [InlineData("SK-CAS-180", "s-1", "s-3", "--both")]
    [InlineData("SK-CAS-181", "s-1", "s-2", "--stands", "s-3")]
    public async Task What_is_no_contradiction_is_not_decided_on(string code, params string[] words)
    {
        await CaseAsync();

        var outcome = await _skein.RunAsync(["contradictions", "decide", .. words, "--reason", "why"]);

        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains($"({code})", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SK-CLI-107", "decide", "s-1", "s-2", "--reason", "why")]
    [InlineData("SK-CLI-107", "decide", "s-1", "s-2", "--both", "--stands", "s-1", "--reason", "why")]
    [InlineData("SK-CLI-012", "decide", "s-1", "s 2", "--both", "--reason", "why")]
    [InlineData("--reason", "decide", "s-1", "s-2", "--both")]
    [InlineData("SK-CLI-010", "--state", "won")]
    [InlineData("SK-CLI-011", "--limit", "0")]
    public async Task Too_little_or_too_much_says_how_it_is_used(string said, params string[] words)
    {
        await CaseAsync();

        var outcome = await _skein.RunAsync(["contradictions", .. words]);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 open, 0 unresolved, 0 decided.", await _skein.OkAsync("contradictions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_print_as_text()
    {
        await CaseAsync();
        await _skein.OkAsync("contradictions", "decide", "s-1", "s-2", "--both", "--reason", "\u001b[2J[red]<script>\u202Etxt", "--author", "[bold]A");

        var printed = await _skein.OkAsync("contradictions", "--state", "decided");

        Assert.Contains("both stand: [2J[red]<script>\\u202Etxt [bold]A, ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", printed, StringComparison.Ordinal);
    }

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "velmont.skein", "--title", "Velmont", "--purpose", "a test");
        _skein.Write("tables/sources.csv", "id,title,kind,reliability,published,keeping\ngazette,Gazette,article,B,2031-08-02,hash-and-locator\n");
        _skein.Write("tables/entities.csv", "id,kind,label\ni-1,incident,Attack in Velmont\np-1,person,Salim Ferrat\np-2,person,Karim Oudin\n");
        _skein.Write("tables/statements.csv", "id,subject,property,object,value,stance,source,locator,credibility\n"
            + "s-1,i-1,occurred-on,,2031-05-24,asserts,gazette,para 1,2\ns-2,i-1,occurred-on,,2031-05-25,asserts,gazette,para 2,2\ns-3,i-1,killed,,4,asserts,gazette,para 2,2\n"
            + "s-4,p-1,friend-of,p-2,,asserts,gazette,para 3,2\ns-5,p-2,friend-of,p-1,,denies,gazette,para 4,2\n");
        await _skein.OkAsync("import", "tables");
    }
}
