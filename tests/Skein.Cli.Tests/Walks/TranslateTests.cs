using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>A quote is translated on the command line, shown, replaced and undone, and leaves with the tables.</summary>
public sealed class TranslateTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public TranslateTests() =>
        _skein.Write("reports/harbour.txt", "Two arrests at the harbour\n\nKarim Vask is the brother of Mira Dolen, prosecutors said.\n");

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_quote_is_translated_replaced_and_brought_back()
    {
        var statement = await AcceptedAsync();
        var text = await _skein.OkAsync("translate", statement, "--text", "Karim Vask est le frère de Mira Dolen", "--to", "fr");
        Assert.Contains("Karim Vask is the brother of Mira Dolen", text, StringComparison.Ordinal);
        Assert.Contains($"Translated the quote of {statement}. Undo it with: skein undo ", text, StringComparison.Ordinal);
        Assert.Contains("(fr, translated by ada, 2", await _skein.OkAsync("show", "Karim Vask"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await _skein.OkAsync(
            "translate", statement, "--text", "Karim est le frère de Mira", "--to", "fr", "--by", "Ines Marl", "--note", "shorter", "--json"));
        var answer = json.RootElement.GetProperty("answer");
        Assert.Equal((statement, "Ines Marl"), (answer.GetProperty("statement").GetString(), answer.GetProperty("evidence").GetProperty("translation").GetProperty("author").GetString()));
        Assert.Contains("shorter", await _skein.OkAsync("log"), StringComparison.Ordinal);

        await _skein.OkAsync("export", "--format", "csv", "--to", "tables");
        Assert.Contains("Karim est le frère de Mira,fr,Ines Marl", await File.ReadAllTextAsync(_skein.At("tables", "statements.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await _skein.OkAsync("undo", $"{answer.GetProperty("event").GetInt64()}");
        Assert.Contains("Karim Vask est le frère de Mira Dolen", await _skein.OkAsync("show", "Karim Vask"), StringComparison.Ordinal);
        Assert.Contains("Everything holds.", await _skein.OkAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_translated_is_refused_with_a_sentence_and_a_code()
    {
        var statement = await AcceptedAsync();
        await RefusedAsync("SK-CAS-012", statement, "  ", "fr");
        await RefusedAsync("SK-CAS-014", "st-none", "mots", "fr");
        await RefusedAsync("SK-CAS-018", statement, "words", "en");
        await RefusedAsync("SK-CAS-022", statement, "words", "english");
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("translate", statement, "--text", "mots")).Code);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("translate", "not an id", "--text", "mots", "--to", "fr")).Code);
    }

    [Fact]
    public async Task Hostile_words_print_as_text()
    {
        var statement = await AcceptedAsync();
        var printed = await _skein.OkAsync("translate", statement, "--text", "\u001b[2J[red]<script>\u202Etxt", "--to", "fr", "--by", "[bold]A\u0007");
        Assert.Contains("[2J[red]<script>\\u202Etxt", printed, StringComparison.Ordinal);
        Assert.Contains("translated by [bold]A,", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", printed, StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string code, string statement, string text, string to)
    {
        var outcome = await _skein.RunAsync("translate", statement, "--text", text, "--to", to);
        Assert.Equal(ExitCode.Failed, outcome.Code);
        Assert.Contains($"({code})", outcome.Error, StringComparison.Ordinal);
    }

    private async Task<string> AcceptedAsync()
    {
        await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test");
        await _skein.OkAsync("ingest", "reports");
        using var queue = JsonDocument.Parse(await _skein.OkAsync("review", "--property", "sibling-of", "--json"));
        var proposal = queue.RootElement.GetProperty("answer").GetProperty("proposals")[0].GetProperty("id").GetString()!;
        var accepted = await _skein.OkAsync("review", "accept", proposal);
        return accepted.Split(' ')[2].TrimEnd('.');
    }
}
