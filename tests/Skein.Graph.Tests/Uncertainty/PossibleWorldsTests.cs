using System.Text.Json;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Metrics;
using Skein.Graph.Uncertainty;
using static Skein.Graph.Tests.Golden.UncertainGraphs;

namespace Skein.Graph.Tests.Uncertainty;

public sealed class PossibleWorldsTests
{
    private static readonly GraphMetric Betweenness = new("betweenness", MetricScope.Vertex, measured => Naive.Betweenness(measured.Graph));
    private static readonly GraphMetric Harmonic = new("harmonic", MetricScope.Vertex, measured => Naive.Harmonic(measured.Graph));
    private static readonly GraphMetric Components = new("components", MetricScope.Graph, measured => [Naive.Components(measured.Graph)]);
    private static readonly GraphMetric Edges = new("edges", MetricScope.Graph, measured => [measured.Graph.EdgeCount]);

    private static readonly GraphMetric Degree =
        new("degree", MetricScope.Vertex, measured => [.. Enumerable.Range(0, measured.Graph.VertexCount).Select(vertex => (double)measured.Graph.Degree(vertex))]);

    public static TheoryData<string> Enumerated { get; } = ["wheatstone_p0.5", "wheatstone_p0.9", "k4_p0.5", "k4_p0.9", "path4_mixed", "hijackers19_12uncertain"];

    [Theory]
    [MemberData(nameof(Enumerated))]
    public void With_few_uncertain_edges_the_figures_are_those_of_an_enumeration_of_all_worlds(string name)
    {
        var expected = Uncertain(name);

        var ensemble = PossibleWorlds.Run(GraphOf(expected), [Degree, Betweenness, Harmonic, Components, Edges], new() { ExactUpTo = 12 });

        Assert.True(ensemble.IsExact);
        Assert.Equal(expected.GetProperty("worlds").GetInt32(), ensemble.Worlds);
        AssertClose(Numbers(expected, "expected_degree"), ensemble.Metrics[0].Values.Select(value => value.Mean));
        AssertClose(Numbers(expected, "expected_betweenness"), ensemble.Metrics[1].Values.Select(value => value.Mean));
        AssertClose(Numbers(expected, "sd_betweenness"), ensemble.Metrics[1].Values.Select(value => value.StandardDeviation));
        AssertClose(Numbers(expected, "expected_harmonic"), ensemble.Metrics[2].Values.Select(value => value.Mean));
        AssertClose(Numbers(expected, "sd_harmonic"), ensemble.Metrics[2].Values.Select(value => value.StandardDeviation));
        AssertClose([expected.GetProperty("expected_components").GetDouble()], [ensemble.Metrics[3].Values[0].Mean]);
        AssertClose([expected.GetProperty("expected_edges").GetDouble()], [ensemble.Metrics[4].Values[0].Mean]);
    }

    [Theory]
    [MemberData(nameof(Enumerated))]
    public void The_interval_of_a_rank_is_that_of_its_enumerated_distribution(string name)
    {
        var expected = Uncertain(name);

        var ranks = PossibleWorlds.Run(GraphOf(expected), [Betweenness], new() { ExactUpTo = 12, Tail = 0.06 }).Metrics[0].Ranks;

        foreach (var (vertex, row) in expected.GetProperty("rank_distribution_betweenness").EnumerateArray().Index())
        {
            double[] shares = [.. row.EnumerateArray().Select(share => share.GetDouble())];
            Assert.Equal(QuantileOf(shares, 0.06), ranks[vertex].Low);
            Assert.Equal(QuantileOf(shares, 0.5), ranks[vertex].Median);
            Assert.Equal(QuantileOf(shares, 0.94), ranks[vertex].High);
        }
    }

    [Fact]
    public void Where_many_are_equal_a_rank_reaches_from_the_best_to_the_worst_of_them()
    {
        var ranks = PossibleWorlds.Run(RandomGraphs.Of((0, 1), (0, 2), (0, 3)), [Degree]).Metrics[0].Ranks;

        Assert.Equal((1, 1), (ranks[0].Low, ranks[0].Worst));
        Assert.Equal((2, 2, 4), (ranks[3].Low, ranks[3].High, ranks[3].Worst));
    }

    [Fact]
    public void Drawn_worlds_agree_with_the_enumeration_within_four_standard_errors()
    {
        var expected = Uncertain("hijackers19_12uncertain");

        var drawn = PossibleWorlds.Run(GraphOf(expected), [Betweenness], new() { Worlds = 4_000, ExactUpTo = 0, Seed = 3 });

        Assert.False(drawn.IsExact);
        var (means, spreads) = (Numbers(expected, "expected_betweenness"), Numbers(expected, "sd_betweenness"));
        Assert.All(drawn.Metrics[0].Values.Index(), value =>
            Assert.InRange(value.Item.Mean, means[value.Index] - (4 * spreads[value.Index] / Math.Sqrt(4_000)) - 1e-9, means[value.Index] + (4 * spreads[value.Index] / Math.Sqrt(4_000)) + 1e-9));
    }

    [Fact]
    public void The_result_is_the_same_for_one_thread_and_for_four_and_another_seed_gives_another()
    {
        var graph = Likely(GoldenGraph.Load("hijackers60"));

        var one = Run(threads: 1, seed: 5);

        Assert.Equal(one, Run(threads: 4, seed: 5));
        Assert.NotEqual(one, Run(threads: 4, seed: 6));

        string Run(int threads, long seed) => JsonSerializer.Serialize(
            PossibleWorlds.Run(graph, [Harmonic, Components], new() { Worlds = 100, Seed = seed }, new Work { Threads = threads }).Metrics);
    }

    [Fact]
    public void An_edge_that_two_graphs_share_is_drawn_alike_in_both_whatever_else_they_hold()
    {
        var small = new EdgeListBuilder(4, isFixed: true);
        small.Add(0, 1, probability: 0.4);
        var large = new EdgeListBuilder(4, isFixed: true);
        large.Add(2, 3, probability: 0.7);
        large.Add(0, 1, probability: 0.4);
        large.Add(0, 2);
        var isTied = new GraphMetric("tied", MetricScope.Graph, measured => [measured.Graph.FindEdge(0, 1) >= 0 ? 1 : 0]);
        var seen = new List<double[]>();
        var record = new GraphMetric("record", MetricScope.Graph, graph =>
        {
            lock (seen)
            {
                seen.Add(isTied.Compute(graph));
            }

            return [0];
        });

        foreach (var edges in (EdgeListBuilder[])[small, large])
        {
            PossibleWorlds.Run(CompactGraph.From(edges.ToEdgeList()), [record], new() { Worlds = 200, ExactUpTo = 0, Seed = 9 }, new Work { Threads = 1 });
        }

        Assert.Equal(seen.Take(200).SelectMany(row => row), seen.Skip(200).SelectMany(row => row));
        Assert.InRange(seen.Take(200).Sum(row => row[0]), 50, 110);
    }

    [Fact]
    public void Edges_with_one_key_stand_or_fall_together()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, probability: 0.5);
        edges.Add(2, 3, probability: 0.5);

        var count = PossibleWorlds.Run(CompactGraph.From(edges.ToEdgeList()), [Edges], new() { EdgeKeys = [7, 7], Worlds = 400 }).Metrics[0].Values[0];

        // Independent edges would spread by 0.71 around one, these spread by one: none or both.
        Assert.Equal((0, 2), (count.Low, count.High));
        Assert.InRange(count.StandardDeviation, 0.98, 1.0);
    }

    [Fact]
    public void A_figure_that_exists_in_some_worlds_only_says_in_which_share()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, probability: 0.25);
        var distance = new GraphMetric("distance", MetricScope.Graph, measured => [measured.Graph.EdgeCount == 1 ? 1 : double.NaN]);

        var value = PossibleWorlds.Run(CompactGraph.From(edges.ToEdgeList()), [distance]).Metrics[0].Values[0];

        Assert.Equal((1.0, 0.25), (value.Mean, value.Exists));
    }

    [Fact]
    public void A_certain_graph_has_one_world_and_no_spread()
    {
        var ensemble = PossibleWorlds.Run(GoldenGraph.Load("krebs34").Graph, [Betweenness]);

        Assert.Equal(1, ensemble.Worlds);
        Assert.All(ensemble.Metrics[0].Values, value => Assert.Equal((value.Median, value.Median, 0.0), (value.Low, value.High, value.StandardDeviation)));
    }

    [Fact]
    public void An_empty_graph_has_figures_of_nothing() =>
        Assert.Empty(PossibleWorlds.Run(RandomGraphs.Of(), [Degree]).Metrics[0].Values);

    [Fact]
    public void Work_that_is_stopped_stops() => Assert.Throws<OperationCanceledException>(() => PossibleWorlds.Run(
        Likely(GoldenGraph.Load("noordin79")), [Degree], work: new Work { Cancellation = new CancellationToken(canceled: true) }));

    private static double QuantileOf(double[] shares, double share)
    {
        var sum = 0.0;
        return shares.TakeWhile(value => (sum += value) < share * (1 - 1e-9)).Count() + 1;
    }

    private static CompactGraph Likely(GoldenGraph golden)
    {
        var edges = new EdgeListBuilder(golden.Graph.VertexCount);
        for (var row = 0; row < golden.Edges.Count; row++)
        {
            edges.Add(golden.Edges.From[row], golden.Edges.To[row], probability: 0.5);
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    private static double[] Numbers(JsonElement described, string name) => [.. described.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
}
