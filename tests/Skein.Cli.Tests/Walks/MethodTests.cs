using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Involvement coded, read, signed and found stale on the command line.</summary>
public sealed class MethodTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task An_attack_is_coded_by_two_read_signed_and_stale_when_coded_anew()
    {
        await CaseAsync();
        Assert.Contains("Nobody has coded", await _skein.OkAsync("method", "involvement"), StringComparison.Ordinal);
        await Code("A1=E", "--reason", "the film", "--known-from", "2031-03-02");
        var said = await Code("D1=SNF", "D2=SNF", "D3=SNF", "D4=SNF", "--reason", "the closing report", "--known-from", "2032-01-20");
        Assert.Matches("^Coded co-[^ ]+. Undo it with: skein undo [0-9]+", said);
        await Code("A1=E", "--reason", "the film", "--author", "Bo Rask");

        var shown = await _skein.OkAsync("method", "involvement", "Harbor attack");
        Assert.Contains("Lantern Group, by ada: at least inspired, at most guided", shown, StringComparison.Ordinal);
        Assert.Contains("over time: at first undetermined; from 2031-03-02 at least inspired, at most controlled; from 2032-01-20 at least inspired, at most guided", Flat(shown), StringComparison.Ordinal);
        Assert.Contains("without A1: at least unconnected, at most guided", shown, StringComparison.Ordinal);
        var before = await _skein.OkAsync("method", "involvement", "Harbor attack", "--known-by", "2031-12-31");
        Assert.DoesNotContain("at most guided", before, StringComparison.Ordinal);
        Assert.Contains("Krippendorff's alpha (ordinal) over 1 coded by two", Flat(await _skein.OkAsync("method", "involvement")), StringComparison.Ordinal);

        await _skein.OkAsync("method", "assess", "involvement", "Harbor attack", "--organisation", "Lantern Group", "--reason", "before the appeal");
        var signed = await _skein.OkAsync("method", "assessments");
        Assert.Contains("How far was Lantern Group behind Harbor attack? at least inspired, at most guided", Flat(signed), StringComparison.Ordinal);
        Assert.DoesNotContain("stale", signed, StringComparison.Ordinal);
        await Code("G1=E", "--reason", "the handler was identified");
        Assert.Contains("stale: G1=E was coded by ada on ", Flat(await _skein.OkAsync("method", "assessments", "Harbor attack")), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await _skein.OkAsync("method", "assessments", "--json"));
        var one = json.RootElement.GetProperty("answer")[0];
        Assert.Equal("codedSince", one.GetProperty("stale")[0].GetProperty("kind").GetString());
        await _skein.OkAsync("method", "assessments", "--withdraw", one.GetProperty("id").GetString()!, "--reason", "superseded");
        Assert.Contains("Nobody has signed", await _skein.OkAsync("method", "assessments"), StringComparison.Ordinal);
        Assert.Contains("Withdrew an assessment: superseded", await _skein.OkAsync("log"), StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matrix_is_recorded_read_written_out_changed_and_signed()
    {
        await CaseAsync();
        Assert.Contains("No matrix is recorded", await _skein.OkAsync("method", "hypotheses"), StringComparison.Ordinal);
        const string Table = "row,text,statement,origin,credibility,relevance,kind,deception,ordered,alone\ne1,a letter,,,high,medium,evidence,not-asked,C,II\n";
        await File.WriteAllTextAsync(_skein.At("ada.csv"), Table, TestContext.Current.CancellationToken);

        var recorded = await _skein.OkAsync("method", "hypotheses", "ada.csv", "--record", "Harbor attack", "--question", "Who was behind it?", "--reason", "the verdict");
        Assert.StartsWith("Recorded your matrix on ", recorded, StringComparison.Ordinal);
        var shown = Flat(await _skein.OkAsync("method", "hypotheses", "--about", "Harbor attack"));
        Assert.Contains("ada asks: Who was behind it?", shown, StringComparison.Ordinal);
        Assert.Contains("Least against it first: ordered < alone", shown, StringComparison.Ordinal);
        Assert.Contains("Who was behind it?", await _skein.OkAsync("method", "hypotheses"), StringComparison.Ordinal);
        Assert.Equal(Table, await _skein.OkAsync("method", "hypotheses", "--about", "Harbor attack", "--table"));

        await _skein.OkAsync("method", "code", "hypotheses", "Harbor attack", "cell/e1/ordered=II", "--reason", "read again");
        Assert.Contains("ordered = alone", Flat(await _skein.OkAsync("method", "hypotheses", "--about", "Harbor attack")), StringComparison.Ordinal);
        await _skein.OkAsync("method", "assess", "hypotheses", "Harbor attack", "--likelihood", "realistic possibility", "--scale", "phia", "--reason", "before the trial");
        Assert.Contains("Least against it first: ordered = alone.", Flat(await _skein.OkAsync("method", "assessments")), StringComparison.Ordinal);
        var gap = await _skein.RunAsync("method", "assess", "hypotheses", "Harbor attack", "--likelihood", "78 %", "--scale", "phia", "--reason", "why");
        Assert.Contains("(SK-METH-308)", gap.Error, StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SK-CAS-137", "A1=yes")]
    [InlineData("SK-CAS-137", "A1")]
    [InlineData("SK-CAS-136", "Z1=E")]
    public async Task What_the_codebook_does_not_have_is_refused_with_a_sentence_and_a_code(string code, string item)
    {
        await CaseAsync();
        var outcome = await _skein.RunAsync("method", "code", "involvement", "Harbor attack", item, "--organisation", "Lantern Group", "--reason", "why");
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains($"({code})", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SK-CLI-085", "method", "code", "involvement", "Harbor attack", "A1=E")]
    [InlineData("SK-CLI-085", "method", "code", "involvement", "Harbor attack", "--reason", "why")]
    [InlineData("SK-CLI-085", "method", "code", "involvement", "--withdraw", "co-1", "--reason", "why")]
    [InlineData("SK-CLI-086", "method", "assessments", "--withdraw", "as-1")]
    [InlineData("SK-CLI-088", "method", "assess", "claims", "--confidence", "low", "--reason", "why")]
    [InlineData("SK-CLI-098", "method", "series", "--compare", "yesterday")]
    [InlineData("SK-CLI-098", "method", "assess", "series", "--compare", "2030-01-01..2030-06-30", "--reason", "why")]
    [InlineData("SK-CLI-088", "method", "assess", "hypotheses", "Harbor attack", "--scale", "phia", "--reason", "why")]
    [InlineData("SK-CLI-089", "method", "hypotheses", "--template", "--about", "Harbor attack")]
    [InlineData("SK-CLI-089", "method", "hypotheses", "ada.csv", "--record", "Harbor attack")]
    [InlineData("SK-CLI-087", "method", "involvement", "--known-by", "1 May")]
    public async Task What_cannot_be_understood_is_refused_before_a_case_is_opened(string code, params string[] arguments)
    {
        var outcome = await _skein.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(code, outcome.Error, StringComparison.Ordinal);
    }

    private async Task CaseAsync()
    {
        await _skein.OkAsync("init", "harbor.skein", "--title", "Harbor", "--purpose", "a test");
        await _skein.OkAsync("entity", "add", "Harbor attack", "--kind", "incident");
        await _skein.OkAsync("entity", "add", "Lantern Group", "--kind", "organisation");
    }

    private Task<string> Code(params string[] rest) =>
        _skein.OkAsync(["method", "code", "involvement", "Harbor attack", "--organisation", "Lantern Group", .. rest]);

    // A narrow terminal folds long lines.
    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
