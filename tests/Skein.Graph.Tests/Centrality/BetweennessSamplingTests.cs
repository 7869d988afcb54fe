using Skein.Graph.Centrality;
using Skein.Graph.Paths;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Tests.Paths;

namespace Skein.Graph.Tests.Centrality;

public sealed class BetweennessSamplingTests
{
    [Fact]
    public void As_many_sources_as_vertices_give_the_exact_values_without_an_error() => RandomGraphs.HoldForGraphs(graph => IsExact(graph, null));

    [Fact]
    public void As_many_sources_as_vertices_give_the_exact_values_of_directed_graphs() =>
        RandomGraphs.HoldForDirectedGraphs(graph => IsExact(graph, null));

    [Fact]
    public void As_many_sources_as_vertices_give_the_exact_values_of_weighted_graphs() =>
        RandomGraphs.HoldForWeightedGraphs(graph => IsExact(graph, EdgeLengths.FromWeights(graph)));

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void The_end_that_counts_a_pair_changes_no_sum_where_paths_are_long(string name) => IsExact(RandomGraphs.Of(Shapes.Edges(name)), null);

    [Theory]
    [InlineData("noordin79", false)]
    [InlineData("noordin79", true)]
    [InlineData("hijackers60", false)]
    public void The_mean_of_many_estimates_is_the_exact_value(string name, bool isWeighted)
    {
        const int Runs = 400;
        var graph = GoldenGraph.Load(name).Graph;
        var options = new BetweennessOptions { Lengths = isWeighted ? EdgeLengths.FromStrengths(graph) : null };
        var exact = Betweenness.OfVertices(graph, options);
        var estimates = Enumerable.Range(0, Runs).Select(seed => Betweenness.Sampled(graph, 20, seed, options)).ToList();

        for (var vertex = 0; vertex < exact.Length; vertex++)
        {
            var values = estimates.Select(estimate => estimate.Values[vertex]).ToList();
            var mean = values.Average();
            var error = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (Runs - 1) / Runs);
            Assert.InRange(mean, exact[vertex] - (5 * error) - 1e-9, exact[vertex] + (5 * error) + 1e-9);
        }
    }

    [Fact]
    public void Intervals_hold_the_exact_value_about_as_often_as_they_say()
    {
        var graph = GoldenGraph.Load("pl5k").Graph;
        var exact = GoldenGraph.TableValues("pl5k", "betweenness");

        var estimate = Betweenness.Sampled(graph, 256, seed: 1);

        var held = Enumerable.Range(0, exact.Length).Count(vertex => estimate.IntervalOf(vertex) is var (low, high) && low <= exact[vertex] && exact[vertex] <= high);
        Assert.InRange(held / (double)exact.Length, 0.9, 1);
        Assert.All(exact.Zip(estimate.Values.ToArray()), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= estimate.SureError(1 - (0.01 / 5_000))));
    }

    [Fact]
    public void A_vertex_that_no_source_told_of_is_not_said_to_be_sure()
    {
        // Two sources of four hundred hardly ever tell of each vertex of a ring of cliques.
        var graph = RandomGraphs.Of([.. Shapes.Ring(400), .. Shapes.Ring(400).Select(edge => (edge.From, (edge.From + 2) % 400))]);

        var estimate = Betweenness.Sampled(graph, 2, seed: 7);

        Assert.All(estimate.StandardErrors.ToArray(), error => Assert.True(error > 0));
    }

    [Fact]
    public void A_seed_gives_the_same_estimate_on_any_number_of_threads_and_another_seed_another()
    {
        var graph = GoldenGraph.Load("lfr5k").Graph;

        var estimate = Betweenness.Sampled(graph, 100, seed: 3, work: new Work { Threads = 1 });

        Assert.Equal(estimate.Values.ToArray(), Betweenness.Sampled(graph, 100, seed: 3, work: new Work { Threads = 4 }).Values.ToArray());
        Assert.NotEqual(estimate.Values.ToArray(), Betweenness.Sampled(graph, 100, seed: 4).Values.ToArray());
    }

    [Fact]
    public void Hoeffdings_bound_halves_when_sources_are_four_times_as_many()
    {
        var graph = RandomGraphs.Of(Shapes.Ring(500));

        var few = Betweenness.Sampled(graph, 25, seed: 1).SureError(0.95);

        Assert.Equal(few / 2, Betweenness.Sampled(graph, 100, seed: 1).SureError(0.95), 1e-9 * few);
        Assert.Equal(500.0 * 498 * Math.Sqrt(Math.Log(40) / 50), few, 1e-6);
        Assert.Throws<ArgumentOutOfRangeException>(() => Betweenness.Sampled(graph, 1, seed: 1));
    }

    private static void IsExact(CompactGraph graph, EdgeLengths? lengths)
    {
        var options = new BetweennessOptions { Lengths = lengths, IsNormalized = true };
        var estimate = Betweenness.Sampled(graph, Math.Max(2, graph.VertexCount), seed: 5, options);

        Assert.True(estimate.IsExact);
        BetweennessTests.Near(Betweenness.OfVertices(graph, options), estimate.Values.ToArray());
        Assert.All(estimate.StandardErrors.ToArray(), error => Assert.Equal(0, error));
        Assert.Equal(0, estimate.SureError(0.99));
    }
}
