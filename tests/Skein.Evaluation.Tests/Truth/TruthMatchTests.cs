using System.Text.Json;
using Skein.Evaluation.Truth;
using Skein.Testing;

namespace Skein.Evaluation.Tests.Truth;

/// <summary>Scores output made up by hand; the same file holds the Python scorer to the same meaning.</summary>
public class TruthMatchTests
{
    public static TheoryData<string> Names { get; } = [.. Lines().Select(line => Parse(line).GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hand_made_output_scores_as_its_line_says(string name)
    {
        var line = Lines().Select(Parse).Single(json => json.GetProperty("name").GetString() == name);

        var score = TruthMatch.Score(TruthCase.Read(line.GetProperty("case")), FoundStatement.ReadAll(line.GetProperty("output")));

        var expected = line.GetProperty("expect");
        Assert.Equal(
            (expected.GetProperty("right").GetInt32(), expected.GetProperty("missed").GetInt32(), expected.GetProperty("extra").GetInt32()),
            (score.Right.Count, score.Missed.Count, score.Extra.Count));
    }

    [Fact]
    public void A_strong_case_that_passed_and_fails_now_is_worse_and_one_that_failed_is_not()
    {
        var strong = new TruthCase("s", "A is the brother of B.", null, "STRONG", [new("A", "sibling-of", "B", "asserts", "flat", null, null, false)]);
        var failing = TruthMatch.Score(strong, []);

        var worse = FrozenRun.Worse(Frozen("s\tSTRONG\tpass\t"), [failing]);

        Assert.Equal("s passed and fails now: A is the brother of B.\n  missed: A | sibling-of | B", Assert.Single(worse));
        Assert.Empty(FrozenRun.Worse(Frozen("s\tSTRONG\tfail\t"), [failing]));
        Assert.Empty(FrozenRun.Worse(Frozen("s\tMEDIUM\tpass\t"), [failing with { Case = strong with { Tier = "MEDIUM" } }]));
    }

    [Fact]
    public void A_new_invention_in_a_case_of_nothing_is_worse_and_a_known_one_is_not()
    {
        var nothing = new TruthCase("n", "Nothing happened.", null, "MEDIUM", []);
        var score = TruthMatch.Score(nothing, [new("A", "person", "friend-of", "B", "person", "asserts", "flat", null, null)]);

        Assert.Equal("n must yield nothing: Nothing happened.\n  invented: A | friend-of | B", Assert.Single(FrozenRun.Worse(Frozen("n\tMEDIUM\tpass\t"), [score])));
        Assert.Empty(FrozenRun.Worse(Frozen("n\tMEDIUM\tfail\tA | friend-of | B"), [score]));
    }

    [Fact]
    public void A_frozen_run_is_read_as_it_was_written()
    {
        var nothing = new TruthCase("n", "Nothing happened.", null, "MEDIUM", []);
        var score = TruthMatch.Score(nothing, [new("A; or B", "person", "friend-of", "C", "person", "denies", "flat", null, null)]);

        var read = FrozenRun.Read(new StringReader(FrozenRun.Write([score])));

        Assert.Equal(["A, or B | friend-of | C | denies"], read["n"].Extra);
        Assert.False(read["n"].Passed);
        Assert.Empty(FrozenRun.Worse(read, [score]));
    }

    private static IReadOnlyDictionary<string, FrozenCase> Frozen(string line) => FrozenRun.Read(new StringReader("case\ttier\tresult\textra\n" + line + "\n"));

    private static string[] Lines() => File.ReadAllLines(Path.Combine(Repository.Root, "eval", "truth", "scorer.jsonl"));

    private static JsonElement Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
