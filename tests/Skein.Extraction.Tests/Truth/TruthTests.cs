using System.Text.Json;
using Skein.Testing;

namespace Skein.Extraction.Tests.Truth;

/// <summary>Sentences labelled by hand; see README.md in this folder.</summary>
public class TruthTests
{
    private static readonly string[] ByTheWay = ["incident-type", "occurred-on", "occurred-at", "travelled-to", "travelled-from", "resident-of", "lived-at", "age", "occupation", "nationality"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Strong_cases_are_read_and_nothing_is_invented()
    {
        var flipped = new List<string>();
        int met = 0, expectedCount = 0, read = 0, right = 0;
        foreach (var truth in Cases("statements.jsonl").Concat(Cases("nothing.jsonl")))
        {
            var said = Readings.Read(truth.Text, truth.Dateline).Statements();
            var expected = truth.Statements.Select(Expected.Parse).ToList();
            var missed = expected.Where(statement => !said.Any(statement.IsMetBy)).ToList();
            var extra = said.Where(statement => !expected.Exists(one => one.IsMetBy(statement)) && !ByTheWay.Contains(statement.Property)).ToList();
            expectedCount += expected.Count;
            met += expected.Count - missed.Count;
            right += said.Count(statement => expected.Exists(one => one.IsMetBy(statement)));
            read += said.Count(statement => expected.Exists(one => one.IsMetBy(statement))) + extra.Count;
            if (truth.Tier == "STRONG" && missed.Count + extra.Count > 0)
            {
                flipped.Add($"{truth.Id} {truth.Text}{string.Concat(missed.Select(one => "\n  missed: " + one))}{string.Concat(extra.Select(one => "\n  extra: " + one))}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {(double)right / read:0.000} ({right} of {read}), recall {(double)met / expectedCount:0.000} ({met} of {expectedCount})"));
        Assert.True(flipped.Count == 0, string.Join('\n', flipped));
        Assert.True((double)right / read >= 0.9, "precision fell below 0.9");
    }

    [Fact]
    public void The_set_is_as_large_as_it_says()
    {
        Assert.True(Cases("statements.jsonl").Count() >= 60);
        Assert.True(Cases("nothing.jsonl").Count() >= 20);
    }

    private static IEnumerable<TruthCase> Cases(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Skein.Extraction.Tests", "Truth", file)).Select(line => JsonSerializer.Deserialize<TruthCase>(line, Json)!);

    private sealed record TruthCase(string Id, string Tier, string Text, string? Dateline, IReadOnlyList<string> Statements);
}
