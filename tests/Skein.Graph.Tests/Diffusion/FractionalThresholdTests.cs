using System.Text.Json;
using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Diffusion.Theory;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Diffusion;

public sealed class FractionalThresholdTests
{
    [Fact]
    public void A_hundred_runs_on_a_small_world_end_and_last_as_two_other_programs_say()
    {
        var edges = Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(GoldenGraph.PathOf("ws10k.txt.gz"))).Edges;
        using var golden = JsonDocument.Parse(File.ReadAllText(GoldenGraph.PathOf("threshold_ws10k.json")));
        var seeds = golden.RootElement.GetProperty("egos").EnumerateArray().Select(list => (IReadOnlyList<int>)[.. Whole(list)]).ToArray();

        var runs = Spread.Many(CompactGraph.From(edges), new FractionalThreshold(0.25), new Seeding.ByRun(seeds), runs: 100);

        Assert.Equal(Whole(golden.RootElement.GetProperty("final")), runs.Runs.Select(run => run.Size));
        Assert.Equal(Whole(golden.RootElement.GetProperty("steps")), runs.Runs.Select(run => (int)run.Duration));
        Assert.Equal(278.02, runs.Durations.Mean, 1e-9);
    }

    [Fact]
    public void The_final_set_does_not_depend_on_the_order_in_which_vertices_are_asked() => RandomGraphs.HoldForGraphs(graph =>
    {
        var random = new RandomStream(graph.EdgeCount);
        var shares = Enumerable.Range(0, graph.VertexCount).Select(_ => random.NextInt(5) / 4.0).ToArray();
        var expected = AskOneByOne(graph, shares, ref random);

        var run = Spread.Once(graph, new FractionalThreshold(new Thresholds.PerVertex(shares)), new Seeding.Given([.. Enumerable.Range(0, Math.Min(2, graph.VertexCount))]));

        Assert.Equal(expected, run.AdoptedAt.Select(step => !double.IsNaN(step)));
    });

    [Fact]
    public void Both_kernels_agree_step_by_step() => RandomGraphs.HoldForDirectedGraphs(graph =>
    {
        var seeds = new Seeding.Given([.. Enumerable.Range(0, Math.Min(2, graph.VertexCount))]);

        // Thresholds that are drawn take the wide kernel, even where there is only one value to draw.
        var wide = Spread.Once(graph, new FractionalThreshold(new Thresholds.Uniform(0.4, 0.4)), seeds);

        Assert.Equal(wide.AdoptedAt, Spread.Once(graph, new FractionalThreshold(0.4), seeds).AdoptedAt);
    });

    [Fact]
    public void In_a_directed_graph_a_vertex_looks_at_those_whose_edges_lead_to_it()
    {
        var graph = CompactGraph.From(RandomGraphs.List([(0, 2), (1, 2), (2, 3), (2, 4)]), new GraphOptions { IsDirected = true });

        Assert.Equal(4, Spread.Once(graph, new FractionalThreshold(0.5), new Seeding.Given([0])).Outcome.Size);
        Assert.Equal(1, Spread.Once(graph, new FractionalThreshold(0.51), new Seeding.Given([0])).Outcome.Size);
        Assert.Equal(1, Spread.Once(graph, new FractionalThreshold(0.5), new Seeding.Given([3])).Outcome.Size);
    }

    [Fact]
    public void A_threshold_of_zero_adopts_by_itself_and_an_isolate_never_does()
    {
        var edges = new EdgeListBuilder(vertexCount: 4);
        edges.Add(0, 1);
        edges.Add(1, 2);

        var run = Spread.Once(CompactGraph.From(edges.ToEdgeList()), new FractionalThreshold(new Thresholds.PerVertex([0, 0.5, 2, 0])), new Seeding.Given([]));

        Assert.Equal([1, 2, double.NaN, double.NaN], run.AdoptedAt);
    }

    // Gleeson and Cahalane 2007 for an infinite graph; a simulation in C on 100,000 vertices gave 0.940025, 0.999089 and 0.0044.
    [Theory]
    [InlineData(3, 0.18, 0.005, 0.9408, 0.008)]
    [InlineData(7, 0.18, 0.01, 0.999091, 0.001)]
    [InlineData(7, 0.18, 0.001, 0.00424, 0.002)]
    [InlineData(4, 0.4, 0.005, 0.0071, 0.002)]
    public void Cascades_on_a_random_graph_are_as_large_as_theory_says(double meanDegree, double threshold, double seeds, double expected, double tolerance)
    {
        var graph = TestNetworks.Poisson(30_000, meanDegree, seed: 12);

        var runs = Spread.Many(graph, new FractionalThreshold(threshold), new Seeding.Share(seeds), runs: 12, seed: 3);

        Assert.Equal(expected, runs.Sizes.Mean / graph.VertexCount, tolerance);
    }

    // Below zero a threshold adopts by itself, so that F(0) > 0 lights the fire: the theory has the same function.
    [Fact]
    public void Normal_thresholds_give_the_cascade_of_their_distribution()
    {
        var atMost = Normal(mean: 0.38, deviation: 0.2);
        var expected = CascadeTheory.FinalShare(DegreeDistribution.Poisson(10), atMost, seeds: 0);

        var runs = Spread.Many(
            TestNetworks.Poisson(30_000, 10, seed: 9), new FractionalThreshold(new Thresholds.Normal(0.38, 0.2)), new Seeding.Given([]), runs: 6);

        Assert.Equal(expected, runs.Sizes.Mean / 30_000, 0.01);
    }

    private static bool[] AskOneByOne(CompactGraph graph, double[] shares, ref RandomStream random)
    {
        var isActive = Enumerable.Range(0, graph.VertexCount).Select(vertex => vertex < 2).ToArray();
        var order = Enumerable.Range(0, graph.VertexCount).ToArray();
        bool hasChanged;
        do
        {
            hasChanged = false;
            random.Shuffle<int>(order);
            foreach (var vertex in order)
            {
                var neighbors = graph.Neighbors(vertex).ToArray();
                if (!isActive[vertex] && neighbors.Length > 0 && (double)neighbors.Count(neighbor => isActive[neighbor]) / neighbors.Length >= shares[vertex])
                {
                    isActive[vertex] = hasChanged = true;
                }
            }
        }
        while (hasChanged);
        return isActive;
    }

    private static IEnumerable<int> Whole(JsonElement list) => list.EnumerateArray().Select(number => number.GetInt32());

    // The normal distribution function by adding up its density, to about 10⁻⁷.
    private static Func<double, double> Normal(double mean, double deviation) => at =>
    {
        const int Slices = 4_000;
        var from = mean - (10 * deviation);
        var width = Math.Max(0, at - from) / Slices;
        var sum = 0.0;
        for (var slice = 0; slice < Slices; slice++)
        {
            var off = (from + ((slice + 0.5) * width) - mean) / deviation;
            sum += Math.Exp(-off * off / 2);
        }

        return sum * width / (deviation * Math.Sqrt(2 * Math.PI));
    };
}
