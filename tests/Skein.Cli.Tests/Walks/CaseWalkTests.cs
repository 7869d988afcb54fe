using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>A new user's walk on reports about people who do not exist, from an empty folder to a verified export.</summary>
public sealed class CaseWalkTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public CaseWalkTests()
    {
        _skein.Write("reports/harbour.txt", "Two arrests at the harbour\n\nPolice arrested Karim Vask on 3 April 2014 in Oldhaven. Karim Vask is the brother of Mira Dolen. "
            + "Mira Dolen is a member of the Harbour Collective, prosecutors said.\n");
        _skein.Write("reports/letter.md", "# A letter\n\nMira Dolen wrote that her brother Karim Vask travelled to Oldhaven in May 2013.\n");
        _skein.Write("reports/broken.pdf", "%PDF-1.7\n1 0 obj\n");
    }

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task From_reports_to_a_tie_and_back()
    {
        var made = await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test", "--author", "Ada Lind");
        Assert.Contains("legal basis", made, StringComparison.Ordinal);

        var ingest = await _skein.RunAsync("ingest", "reports");
        Assert.Equal(ExitCode.Done, ingest.Code);
        Assert.Contains("broken.pdf", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("(SK-READ-", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("2 files read", ingest.Output, StringComparison.Ordinal);
        Assert.Contains("0 files read, 2 known before", (await _skein.RunAsync("ingest", "reports")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await _skein.RunAsync("ingest", "reports", "--strict")).Code);

        Assert.Contains("Two arrests", await _skein.OkAsync("search", "arrested", "harbour"), StringComparison.Ordinal);

        // Nothing is in the network before somebody decides.
        Assert.Empty(Ties(await _skein.OkAsync("network", "--json")));
        var proposal = await ProposalAsync("sibling-of");
        var accepted = await _skein.OkAsync("review", "accept", proposal, "--reason", "plain words");
        var number = accepted.Split(' ')[^1].Trim();
        var tie = Assert.Single(Ties(await _skein.OkAsync("network", "--json")));
        Assert.Equal("kinship", tie.GetProperty("family").GetString());

        Assert.StartsWith("No tie in this view has a date", await _skein.OkAsync("network", "changes"), StringComparison.Ordinal);
        Assert.StartsWith("No tie in this view has a date", await _skein.OkAsync("network", "survival"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync("network", "changes", "--from", "31 February")).Code);

        var shown = await _skein.OkAsync("show", "Karim Vask");
        Assert.Contains("Karim Vask is the brother of Mira Dolen", shown, StringComparison.Ordinal);
        Assert.Contains("Filter: everything reviewed, as of now", shown, StringComparison.Ordinal);
        var path = await _skein.OkAsync("path", "Karim Vask", "Mira Dolen");
        Assert.Contains("Weakest link", path, StringComparison.Ordinal);
        Assert.Contains("“Karim Vask is the brother of Mira Dolen", path, StringComparison.Ordinal);

        await _skein.OkAsync("export", "--format", "csv", "--to", "tables");
        Assert.True(File.Exists(_skein.At("tables", "statements.csv")));
        await _skein.OkAsync("export", "--format", "gexf", "--to", "net.gexf");
        Assert.Contains("<edge ", await File.ReadAllTextAsync(_skein.At("net.gexf"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await _skein.OkAsync("undo", number);
        Assert.Empty(Ties(await _skein.OkAsync("network", "--json")));

        // Rejected is rejected: reading again does not bring it back.
        await _skein.OkAsync("review", "reject", proposal, "--reason", "a test");
        await _skein.RunAsync("ingest", "reports", "--extract-again");
        Assert.DoesNotContain(proposal, await _skein.OkAsync("review", "--limit", "1000"), StringComparison.Ordinal);

        var verified = await _skein.OkAsync("verify");
        Assert.Contains("Everything holds.", verified, StringComparison.Ordinal);
        var head = verified.Split('\n').First(line => line.StartsWith("Head:", StringComparison.Ordinal)).Split(' ')[1];
        await _skein.OkAsync("backup", "copy.skein");
        await _skein.OkAsync("verify", "--case", "copy.skein", "--head", head);
        await _skein.OkAsync("note", "later", "--case", "harbour.skein");
        await _skein.OkAsync("verify", "--case", "harbour.skein", "--head", head);
        await _skein.OkAsync("rebuild", "--case", "harbour.skein", "--dump", "dump.jsonl");
        Assert.NotEmpty(await File.ReadAllTextAsync(_skein.At("dump.jsonl"), TestContext.Current.CancellationToken));

        // The copy lacks what came later: against the newer head it does not verify.
        var newer = (await _skein.OkAsync("verify", "--case", "harbour.skein")).Split('\n').First(line => line.StartsWith("Head:", StringComparison.Ordinal)).Split(' ')[1];
        Assert.Equal(ExitCode.NotVerified, (await _skein.RunAsync("verify", "--case", "copy.skein", "--head", newer)).Code);
    }

    [Fact]
    public async Task Ingest_makes_the_case_that_is_named_and_says_so()
    {
        var outcome = await _skein.RunAsync("ingest", "reports", "--case", "new.skein", "--without-extraction");
        Assert.Contains("it was made for ada", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing waits", await _skein.OkAsync("review", "--case", "new.skein"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_a_document_takes_its_words_and_leaves_a_log_that_verifies()
    {
        await _skein.RunAsync("ingest", "reports", "--case", "new.skein");
        using var found = JsonDocument.Parse(await _skein.OkAsync("search", "letter", "--json"));
        var document = found.RootElement.GetProperty("answer").GetProperty("documents")[0].GetProperty("document").GetString()!;
        Assert.Contains("Nothing was deleted", await _skein.OkAsync("erase", "--document", document, "--legal-basis", "test request 1", "--dry-run"), StringComparison.Ordinal);
        Assert.Contains(document, await _skein.OkAsync("search", "letter"), StringComparison.Ordinal);
        await _skein.OkAsync("erase", "--document", document, "--legal-basis", "test request 1");
        Assert.DoesNotContain(document, await _skein.OkAsync("search", "letter"), StringComparison.Ordinal);
        await _skein.OkAsync("verify");
    }

    private async Task<string> ProposalAsync(string property)
    {
        using var queue = JsonDocument.Parse(await _skein.OkAsync("review", "--property", property, "--json"));
        return queue.RootElement.GetProperty("answer").GetProperty("proposals")[0].GetProperty("id").GetString()!;
    }

    private static List<JsonElement> Ties(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("answer").GetProperty("ties").EnumerateArray()];
}
