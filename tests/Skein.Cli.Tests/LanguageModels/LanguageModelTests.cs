using Skein.Cli.CommandLine;
using Skein.Prompting.Tests;

namespace Skein.Cli.Tests.LanguageModels;

/// <summary>A language model at the command line, on reports about people who do not exist.</summary>
public sealed class LanguageModelTests : IDisposable
{
    private const string Answer =
        """
        {"statements":[
        {"quote":"Karim Vask is the brother of Mira Dolen","property":"sibling-of","subject":"Karim Vask","subject_kind":"person","object":"Mira Dolen","object_kind":"person","value":null,"when":null,"stance":"asserts","modality":"flat","speaker":null},
        {"quote":"Karim Vask planned it all by himself","property":"planned","subject":"Karim Vask","subject_kind":"person","object":"it","object_kind":"incident","value":null,"when":null,"stance":"asserts","modality":"flat","speaker":null}]}
        """;

    private readonly Support.CommandLine _skein = new();

    public LanguageModelTests() => _skein.Write("reports/harbour.txt", "Two arrests at the harbour\n\nKarim Vask is the brother of Mira Dolen.\n");

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task A_model_on_this_machine_proposes_what_stands_in_the_text()
    {
        await using var server = FakeServer.Saying(Answer);
        _skein.Variables["SKEIN_MODEL_KEY"] = "sk-very-secret";
        await _skein.OkAsync("ingest", "reports", "--case", "harbour.skein", "--without-extraction");

        var read = await _skein.OkAsync("language-model", "read", "--endpoint", server.Address, "--model", "tiny");

        Assert.Contains("1 proposal, 1 statement refused", read, StringComparison.Ordinal);
        Assert.Contains("1 refused: the quote does not stand in the text", read, StringComparison.Ordinal);
        Assert.Contains("Nothing left this machine.", read, StringComparison.Ordinal);
        Assert.Contains("Karim Vask is the brother of Mira Dolen", await _skein.OkAsync("review"), StringComparison.Ordinal);
        Assert.Contains("read by a model on this machine", await _skein.OkAsync("language-model", "sent"), StringComparison.Ordinal);
        Assert.Contains("0 documents read", await _skein.OkAsync("language-model", "read", "--endpoint", server.Address, "--model", "tiny"), StringComparison.Ordinal);
        Assert.DoesNotContain("sk-very-secret", read + await _skein.OkAsync("log", "--json"), StringComparison.Ordinal);
        Assert.Contains("Bearer sk-very-secret", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_skein.Folder, "*", SearchOption.AllDirectories),
            file => File.ReadAllBytes(file).AsSpan().IndexOf("sk-very-secret"u8) >= 0);
    }

    [Fact]
    public async Task Beyond_this_machine_a_permission_is_needed_and_shown()
    {
        await _skein.OkAsync("ingest", "reports", "--case", "harbour.skein");

        var refused = await _skein.RunAsync("language-model", "read", "--endpoint", "https://models.invalid", "--model", "tiny");
        Assert.Equal(ExitCode.Failed, refused.Code);
        Assert.Contains("(SK-CAS-070)", refused.Error, StringComparison.Ordinal);

        await _skein.OkAsync("language-model", "allow", "--endpoint", "https://models.invalid/v1", "--legal-basis", "Art. 6", "--decided-by", "Ada Lind");
        Assert.Contains("Decided by Ada Lind. Legal basis: Art. 6", await _skein.OkAsync("language-model", "sent"), StringComparison.Ordinal);
        Assert.Contains("Allowed texts of this case to be sent to https://models.invalid", await _skein.OkAsync("log"), StringComparison.Ordinal);
        await _skein.OkAsync("language-model", "end", "--endpoint", "https://models.invalid", "--reason", "enough");
        Assert.Contains("Nothing of this case may leave this machine", await _skein.OkAsync("language-model", "sent"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://models.invalid", "SK-MODEL-002")]
    [InlineData("models", "SK-MODEL-001")]
    public async Task An_endpoint_that_cannot_be_is_refused_with_the_command_line(string endpoint, string code)
    {
        var outcome = await _skein.RunAsync("language-model", "read", "--endpoint", endpoint, "--model", "tiny");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(code, outcome.Error, StringComparison.Ordinal);
    }
}
