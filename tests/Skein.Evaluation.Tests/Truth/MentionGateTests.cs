using System.Text.Json;
using Skein.Evaluation.Extraction;
using Skein.Evaluation.Truth.Mentions;
using Skein.Testing;

namespace Skein.Evaluation.Tests.Truth;

/// <summary>Runs the shipped extraction over the open passages of eval/truth and holds whom it takes to be meant to the frozen run.</summary>
public class MentionGateTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "eval", "truth");
    private static readonly Lazy<IReadOnlyList<MentionScore>> Scores = new(Run);

    [Fact]
    public void No_mention_that_was_read_right_is_read_wrong()
    {
        var path = Path.Combine(Folder, "frozen.mentions.tsv");
        Accept(path, MentionBoard.Freeze(Scores.Value));
        Assert.True(File.Exists(path), $"No frozen run yet: {path}. Run the test with APPROVE=1 and read the file.");

        var worse = MentionBoard.Worse(File.ReadLines(path), Scores.Value);

        Assert.True(worse.Count == 0, string.Join('\n', worse));
    }

    [Fact]
    public void The_scoreboard_of_mentions_claims_no_more_than_is_so()
    {
        var path = Path.Combine(Folder, "scoreboard.mentions.md");
        Accept(path, MentionBoard.Write(Scores.Value));
        Assert.True(File.Exists(path), $"No scoreboard yet: {path}. Run the test with APPROVE=1 and read the file.");

        var claimed = int.Parse(
            File.ReadLines(path).First(line => line.StartsWith("| all mentions |", StringComparison.Ordinal)).Split('|')[2].Trim(),
            System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(claimed <= MentionBoard.Right(Scores.Value), $"The scoreboard claims {claimed} and {MentionBoard.Right(Scores.Value)} are right now.");
    }

    [Fact]
    public void The_held_passages_are_others_than_the_open_ones()
    {
        var (open, held) = (Read("mentions"), Read("mentions.held"));

        Assert.Equal(80, open.Count);
        Assert.Equal(20, held.Count);
        Assert.Empty(open.Select(one => one.Text).Intersect(held.Select(one => one.Text)));
        Assert.Equal(100, open.Concat(held).Select(one => one.Id).Distinct().Count());
    }

    private static IReadOnlyList<MentionScore> Run()
    {
        var cases = Read("mentions");
        using var output = new StringWriter();
        var summary = ExtractTask.Run(new StringReader(string.Join('\n', cases.Select(one => one.ToInput()))), output, TimeProvider.System);
        Assert.Empty(summary.Faults);
        return [.. cases.Zip(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), (truth, line) =>
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(truth.Id, json.RootElement.GetProperty("id").GetString());
            return MentionScore.Of(truth, MentionCase.ReadFound(json.RootElement));
        })];
    }

    private static IReadOnlyList<MentionCase> Read(string name) => MentionCase.ReadAll(File.ReadLines(Path.Combine(Folder, name + ".jsonl")));

    private static void Accept(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }
    }
}
