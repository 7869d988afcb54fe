using System.Text.Json;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Tests.Walks;

/// <summary>Review by the hundred from the command line: groups, a batch after its preview, a second look, and what was learnt.</summary>
public sealed class ReviewWalkTests : IDisposable
{
    private readonly Support.CommandLine _skein = new();

    public ReviewWalkTests() => _skein.Write(
        "reports/harbour.txt",
        "Karim Vask is the brother of Mira Dolen. Mira Dolen travelled to Oldhaven in May 2013. Karim Vask travelled to Oldhaven in June 2013.\n");

    public void Dispose() => _skein.Dispose();

    [Fact]
    public async Task From_groups_to_a_batch_a_second_look_and_a_file_for_training()
    {
        await _skein.OkAsync("init", "harbour.skein", "--title", "Harbour", "--purpose", "a test", "--author", "Ada Lind");
        await _skein.OkAsync("ingest", "reports");
        Assert.Contains("independent origin", await _skein.OkAsync("review", "groups"), StringComparison.Ordinal);

        var preview = await AnswerAsync("review", "batch", "--least", "0", "--json");
        var listed = preview.GetProperty("proposals").EnumerateArray().Select(item => item.GetProperty("proposal").GetProperty("id").GetString()!).ToList();
        Assert.NotEmpty(listed);
        Assert.Contains(preview.GetProperty("leftOut").EnumerateArray(), left => left.GetProperty("property").GetString() == "sibling-of");
        Assert.Equal(0, (await AnswerAsync("learn", "--json")).GetProperty("report").GetProperty("decided").GetInt32());

        var accepted = await _skein.OkAsync("review", "batch", "--least", "0", "--accept", "--author", "Ada Lind");
        Assert.Contains($"Accepted {listed.Count} proposal", accepted, StringComparison.Ordinal);
        await _skein.OkAsync("review", "second", listed[0], "--answer", "rejected", "--author", "Nils Harm");
        Assert.Equal(ExitCode.Failed, (await _skein.RunAsync("review", "second", listed[0], "--answer", "rejected", "--author", "Ada Lind")).Code);

        var overall = (await AnswerAsync("review", "agreement", "--json")).GetProperty("overall");
        Assert.Equal((1, 0), (overall.GetProperty("looks").GetInt32(), overall.GetProperty("same").GetInt32()));
        Assert.Contains("Ada Lind and Nils Harm", await _skein.OkAsync("review", "agreement"), StringComparison.Ordinal);

        Assert.Contains("decisions written to", await _skein.OkAsync("learn", "--output", "learn.jsonl"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await _skein.RunAsync("learn", "--output", "learn.jsonl")).Code);

        await _skein.OkAsync("undo", accepted.Split(' ')[^1].Trim());
        Assert.Equal(0, (await AnswerAsync("learn", "--json")).GetProperty("report").GetProperty("decided").GetInt32());
    }

    [Theory]
    [InlineData("review", "groups", "--least", "2")]
    [InlineData("review", "batch", "--least", "much")]
    [InlineData("review", "second", "pr-1")]
    [InlineData("review", "second", "--answer", "accepted")]
    [InlineData("review", "second", "pr-1", "--answer", "perhaps")]
    [InlineData("review", "groups", "--property", "no such code")]
    public async Task What_cannot_be_understood_is_refused_before_the_case_is_opened(params string[] arguments)
    {
        Assert.Equal(ExitCode.Usage, (await _skein.RunAsync(arguments)).Code);
    }

    private async Task<JsonElement> AnswerAsync(params string[] arguments) =>
        JsonDocument.Parse(await _skein.OkAsync(arguments)).RootElement.GetProperty("answer");
}
