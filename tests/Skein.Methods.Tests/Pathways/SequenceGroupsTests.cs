using Skein.Methods.Pathways;

namespace Skein.Methods.Tests.Pathways;

/// <summary>Groups of sequences against R's cluster package, and against plain walks over all pairs.</summary>
public class SequenceGroupsTests
{
    [Fact]
    public void Distances_groups_and_silhouettes_are_those_of_R()
    {
        var (reference, distances) = (References.Json("sequence-groups.json"), OfReference());

        Assert.Equal(reference.GetProperty("mean").GetDouble(), distances.Summary().Mean, 1e-6);
        foreach (var row in reference.GetProperty("pam").EnumerateArray())
        {
            var groups = References.Value(SequenceGroups.Of(distances, row.GetProperty("groups").GetInt32(), TestContext.Current.CancellationToken));
            Assert.Equal(row.GetProperty("meanDistance").GetDouble(), groups.MeanDistance, 1e-6);
            // Beyond the three that were drawn several divisions cost the same, and each program may take another.
            if (groups.Groups > 3)
            {
                continue;
            }

            Assert.Equal(row.GetProperty("silhouette").GetDouble(), groups.Silhouette, 1e-6);
            Assert.Equal(row.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()), groups.Sizes);
        }
    }

    [Fact]
    public void The_best_number_of_groups_has_the_largest_silhouette()
    {
        string[] typical = ["aaaaaaaa", "bbbbbbbb", "cccccccc"];
        var distances = Distances([.. Enumerable.Range(0, 36).Select(at => Varied(typical[at % 3], at))]);
        var best = References.Value(SequenceGroups.Best(distances, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(3, best.Groups);
        Assert.Equal([12, 12, 12], best.Sizes);
        Assert.All(Enumerable.Range(0, 36), at => Assert.Equal(best[at % 3], best[at]));
    }

    [Fact]
    public void No_single_exchange_brings_the_sequences_nearer_and_the_silhouette_is_that_of_a_walk_over_all_pairs()
    {
        var random = new Random(3);
        string[] sequences = [.. Enumerable.Range(0, 50).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => "abc"[random.Next(3)])))];
        var distances = Distances(sequences);
        for (var number = 2; number <= 6; number++)
        {
            var groups = References.Value(SequenceGroups.Of(distances, number, TestContext.Current.CancellationToken));
            int[] typical = [.. Enumerable.Range(0, number).Select(groups.TypicalAt)];
            Assert.Equal(Cost(distances, typical), groups.MeanDistance, 1e-6);
            Assert.All(
                from place in Enumerable.Range(0, number) from other in Enumerable.Range(0, 50) select (place, other),
                exchange => Assert.True(Cost(distances, [.. typical.Index().Select(one => one.Index == exchange.place ? exchange.other : one.Item)]) > groups.MeanDistance - 1e-6));
            Assert.Equal(Enumerable.Range(0, 50).Average(at => Width(distances, groups, at)), groups.Silhouette, 1e-6);
            Assert.All(Enumerable.Range(0, number), group => Assert.Equal(sequences.Count(one => one == sequences[typical[group]]), groups.TypicalCount(group)));
        }
    }

    [Fact]
    public void Few_sequences_and_few_different_ones_are_in_no_groups()
    {
        Assert.Equal("SK-METH-125", Refused(Distances([.. Enumerable.Range(0, 29).Select(at => $"{at}")])));
        Assert.Equal("SK-METH-126", Refused(Distances([.. Enumerable.Repeat("ab", 40)])));
        var two = Distances([.. Enumerable.Range(0, 40).Select(at => at % 2 == 0 ? "ab" : "ba")]);
        Assert.Equal("SK-METH-126", References.Refusal(SequenceGroups.Of(two, 2, TestContext.Current.CancellationToken)).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => SequenceGroups.Of(two, 1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_search_stops_when_it_is_told_to()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var distances = Distances([.. Enumerable.Range(0, 40).Select(at => Varied("abcdefgh", at))]);
        Assert.Throws<OperationCanceledException>(() => SequenceGroups.Best(distances, cancellationToken: stopped.Token));
    }

    private static SequenceDistances Distances(IReadOnlyList<string> texts) => References.Value(SequenceDistances.Of(
        [.. texts.Select(StateSequenceTests.Sequence)], SequenceCosts.Constant(), TestContext.Current.CancellationToken));

    /// <summary>The distances of the sequences that R was given.</summary>
    internal static SequenceDistances OfReference() =>
        Distances([.. References.Json("sequence-groups.json").GetProperty("sequences").EnumerateArray().Select(text => text.GetString()!)]);

    private static string Refused(SequenceDistances distances) =>
        References.Refusal(SequenceGroups.Best(distances, cancellationToken: TestContext.Current.CancellationToken)).Code;

    private static string Varied(string text, int at) => string.Concat(text.Select((letter, place) => place == at % text.Length ? 'x' : letter));

    private static double Cost(SequenceDistances distances, int[] typical) =>
        Enumerable.Range(0, distances.Count).Average(at => typical.Min(one => distances[at, one]));

    private static double Width(SequenceDistances distances, SequenceGroups groups, int at)
    {
        double Mean(int group)
        {
            List<int> members = [.. Enumerable.Range(0, distances.Count).Where(other => other != at && groups[other] == group)];
            return members.Count == 0 ? double.NaN : members.Average(other => distances[at, other]);
        }

        var within = Mean(groups[at]);
        var next = Enumerable.Range(0, groups.Groups).Where(group => group != groups[at]).Min(Mean);
        return double.IsNaN(within) || Math.Max(within, next) == 0 ? 0 : (next - within) / Math.Max(within, next);
    }
}
