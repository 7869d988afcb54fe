using System.Text.Json;
using Skein.Evaluation.Extraction;
using Skein.Evaluation.Truth;
using Skein.Testing;

namespace Skein.Evaluation.Tests.Truth;

/// <summary>Runs the shipped extraction over the develop files of eval/truth and holds it to the frozen run; see the README there.</summary>
public class TruthGateTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "eval", "truth");
    private static readonly string[] DevelopStatements = Named("statements.develop*");
    private static readonly string[] Statements = [.. DevelopStatements, .. Named("statements.held*"), "statements.release"];
    private static readonly string[] Nothing = ["nothing.develop", "nothing.release"];
    private static readonly string[] Develop = [.. DevelopStatements, "nothing.develop"];
    private static readonly string[] MentionFiles = ["mentions.jsonl", "mentions.held.jsonl"];
    private static readonly string[] Tiers = ["STRONG", "MEDIUM", "WEAK"];
    private static readonly Lazy<IReadOnlyList<CaseScore>> Scores = new(Run);

    [Fact]
    public void No_strong_case_flips_and_nothing_new_is_invented()
    {
        var path = Path.Combine(Folder, "frozen.develop.tsv");
        Accept(path, FrozenRun.Write(Scores.Value));
        Assert.True(File.Exists(path), $"No frozen run yet: {path}. Run the test with APPROVE=1 and read the file.");
        using var lines = new StreamReader(path);

        var worse = FrozenRun.Worse(FrozenRun.Read(lines), Scores.Value);

        Assert.True(worse.Count == 0, string.Join('\n', worse));
    }

    [Fact]
    public void The_scoreboard_is_that_of_the_frozen_run()
    {
        var path = Path.Combine(Folder, "scoreboard.md");
        Accept(path, Scoreboard.Write(Scores.Value));
        Assert.True(File.Exists(path), $"No scoreboard yet: {path}. Run the test with APPROVE=1 and read the file.");

        // A better run does not fail the build: the page then lags behind, and APPROVE=1 writes it anew. It never claims more than is so.
        var (claimed, now) = (RightIn(File.ReadAllText(path)), RightIn(Scoreboard.Write(Scores.Value)));
        Assert.True(claimed <= now, $"The scoreboard claims {claimed} right statements and {now} are found now.");
    }

    [Fact]
    public void The_files_hold_what_the_readme_promises()
    {
        var cases = Statements.Concat(Nothing).ToDictionary(name => name, Read);

        Assert.True(cases["statements.develop"].Count + cases["statements.release"].Count >= 330);
        Assert.True(cases["nothing.develop"].Count + cases["nothing.release"].Count >= 120);
        Assert.All(cases["nothing.develop"].Concat(cases["nothing.release"]), one => Assert.Empty(one.Statements));
        var all = cases.Values.SelectMany(one => one).ToList();
        Assert.Equal(all.Count, all.Select(one => one.Id).Distinct().Count());
        Assert.Equal(all.Count, all.Select(one => one.Text).Distinct().Count());
        Assert.All(all, one => Assert.Contains(one.Tier, Tiers));
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(cases, file => Assert.Contains($"| `{file.Key}.jsonl` | {file.Value.Count} |", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_keep_to_the_vocabulary_and_to_EDTF()
    {
        var vocabulary = Skein.Model.Vocabulary.PropertyVocabulary.Shipped;
        foreach (var truth in Statements.SelectMany(Read))
        {
            Assert.NotEmpty(truth.Statements);
            foreach (var statement in truth.Statements)
            {
                var property = vocabulary.Get(Skein.Model.PropertyCode.From(statement.Property));
                Assert.True(property.Codes.Count == 0 || property.Codes.Contains(statement.End), $"{truth.Id}: {statement.End}");
                var date = property.Value == Skein.Model.Statements.ValueKind.Date ? statement.End : statement.Date;
                Assert.True(date is null || Skein.Model.Dates.Edtf.TryParse(date, out _, out _), $"{truth.Id}: {date}");
                Assert.True(Enum.TryParse<Skein.Model.Statements.Stance>(statement.Stance, ignoreCase: true, out _), truth.Id);
                Assert.True(Enum.TryParse<Skein.Model.Statements.Modality>(statement.Modality, ignoreCase: true, out _), truth.Id);
                Assert.True(
                    statement.Speaker is null || truth.Text.Contains(statement.Speaker, StringComparison.OrdinalIgnoreCase),
                    $"{truth.Id}: {statement.Speaker}");
            }
        }
    }

    [Fact]
    public void Mentions_stand_where_they_say_and_name_entities_of_their_passage()
    {
        foreach (var line in MentionFiles.SelectMany(name => File.ReadLines(Path.Combine(Folder, name))))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var entities = json.RootElement.GetProperty("entities").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToHashSet();
            foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
            {
                Assert.Equal(mention.GetProperty("text").GetString(), text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]);
                var meant = mention.GetProperty("entities").EnumerateArray().Select(one => one.GetString()).ToList();
                Assert.All(meant, one => Assert.Contains(one, entities));
                var fits = mention.GetProperty("reading").GetString() switch
                {
                    "one" => meant.Count == 1,
                    "all" or "either" => meant.Count > 1,
                    "open" => meant.Count == 0,
                    _ => false,
                };
                Assert.True(fits, text);
            }
        }
    }

    /// <summary>The files of a name, without their ending, in ordinal order: each new develop file is read by the gate.</summary>
    private static string[] Named(string pattern) =>
        [.. Directory.GetFiles(Folder, pattern + ".jsonl").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<CaseScore> Run()
    {
        var cases = Develop.SelectMany(Read).ToList();
        using var output = new StringWriter();
        var summary = ExtractTask.Run(new StringReader(string.Join('\n', cases.Select(one => one.ToInput()))), output, TimeProvider.System);
        Assert.Empty(summary.Faults);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. cases.Zip(lines, (truth, line) =>
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(truth.Id, json.RootElement.GetProperty("id").GetString());
            return TruthMatch.Score(truth, FoundStatement.ReadAll(json.RootElement));
        })];
    }

    private static IReadOnlyList<TruthCase> Read(string name)
    {
        using var lines = new StreamReader(Path.Combine(Folder, name + ".jsonl"));
        return TruthCase.ReadAll(lines);
    }

    private static void Accept(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }
    }

    private static int RightIn(string scoreboard) => int.Parse(
        scoreboard.Split('\n').First(line => line.StartsWith("| all |", StringComparison.Ordinal)).Split('|')[5].Trim(),
        System.Globalization.CultureInfo.InvariantCulture);
}
