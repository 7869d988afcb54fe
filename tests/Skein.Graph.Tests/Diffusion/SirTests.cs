using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Edges;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Diffusion;

public sealed class SirTests
{
    public static TheoryData<double, string> Tiny { get; } = new()
    {
        { 0.3, "0-1 1-2 2-0 2-3" },
        { 0.7, "0-1 1-2 2-3 3-0 0-2" },
        { 0.5, "0-1 0-2 0-3 0-4 1-2 3-4" },
        { 0.15, "0-1 1-2 2-3 3-4 4-0 1-4 2-4 0-3" },
    };

    [Theory]
    [MemberData(nameof(Tiny))]
    public void Sizes_are_those_of_all_worlds_in_which_each_edge_carries_or_does_not(double chance, string pairs)
    {
        var graph = RandomGraphs.Of([.. pairs.Split(' ').Select(pair => (pair[0] - '0', pair[2] - '0'))]);
        var exact = SizesOverAllWorlds(graph, chance);
        const int Runs = 40_000;

        var runs = Spread.Many(graph, new ReedFrostSir(chance), new Seeding.Given([0]), Runs, seed: 21);

        TestNetworks.AssertNear(exact.Select((share, size) => share * size).Sum(), runs.Sizes);
        for (var size = 1; size < exact.Length; size++)
        {
            var error = Math.Sqrt(exact[size] * (1 - exact[size]) / Runs);
            Assert.Equal(exact[size], (double)runs.Runs.Count(run => run.Size == size) / Runs, (4.5 * error) + 1e-12);
        }
    }

    [Fact]
    public void A_chance_below_what_sixteen_bits_can_say_is_kept()
    {
        var edges = new EdgeListBuilder();
        for (var leaf = 1; leaf <= 50_000; leaf++)
        {
            edges.Add(0, leaf);
        }

        // Expected leaves a run: 50,000 × 2⁻¹⁷ = 0.381.
        var runs = Spread.Many(CompactGraph.From(edges.ToEdgeList()), new ReedFrostSir(1.0 / (1 << 17)), new Seeding.Given([0]), runs: 1_000);

        TestNetworks.AssertNear(1 + (50_000.0 / (1 << 17)), runs.Sizes);
    }

    [Fact]
    public void A_chance_of_one_takes_all_that_can_be_reached_and_of_zero_only_the_seeds()
    {
        var graph = RandomGraphs.Of((0, 1), (1, 2), (3, 4));

        Assert.Equal([0, 1, 2, double.NaN, double.NaN], Spread.Once(graph, new ReedFrostSir(1), new Seeding.Given([0])).AdoptedAt);
        Assert.Equal(2, Spread.Once(graph, new ReedFrostSir(0), new Seeding.Given([0, 3])).Outcome.Size);
    }

    [Fact]
    public void A_directed_edge_carries_from_its_first_end_only()
    {
        var graph = CompactGraph.From(RandomGraphs.List([(0, 1), (1, 2)]), new GraphOptions { IsDirected = true });

        foreach (var model in (ContagionModel[])[new ReedFrostSir(1), new MarkovSir(1e9, 1e-9), new SusceptibleInfected(1), new IndependentCascade()])
        {
            Assert.Equal(2, Spread.Once(graph, model, new Seeding.Given([1])).Outcome.Size);
        }
    }

    // 1 − G₀(h) of the configuration model: 0.854102 (h is the golden section) and 0.582812.
    [Fact]
    public void Large_outbreaks_on_random_graphs_are_as_large_as_theory_says()
    {
        var regular = Spread.Many(TestNetworks.Regular(30_000, 4, seed: 2), new ReedFrostSir(0.5), new Seeding.Random(5), runs: 30);
        Assert.Equal(0.854102, LargeShare(regular), 0.004);

        var poisson = Spread.Many(TestNetworks.Poisson(30_000, 5, seed: 2), new ReedFrostSir(0.3), new Seeding.Random(5), runs: 30);
        Assert.Equal(0.582812, LargeShare(poisson), 0.012);
    }

    // The same transmissibility of 1/4 and the same network: 7,001.7 ± 4.2 in C by generations; 5,511 ± 37 by another program in continuous time.
    [Fact]
    public void On_a_clustered_network_an_exponential_infectious_time_reaches_fewer_than_generations_of_equal_transmissibility()
    {
        var edges = Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(GoldenGraph.PathOf("ws10k.txt.gz"))).Edges;
        var graph = CompactGraph.From(edges);
        var markov = new MarkovSir(Rate: 1.0 / 3, Recovery: 1);
        Assert.Equal(0.25, markov.Transmissibility, 1e-15);

        var compared = DiffusionComparison.Of(graph, new ReedFrostSir(0.25), markov, new Seeding.Random(10), runs: 300, seed: 6);

        Assert.Equal(7001.7, compared.First.Sizes.Mean, 4 * (compared.First.Sizes.StandardError + 4.2));
        Assert.Equal(5511, compared.Second.Sizes.Mean, 4 * double.Hypot(compared.Second.Sizes.StandardError, 37));
        Assert.True(compared.MeanLow > 1_000);
    }

    // Leaves of a star share the hub's infectious time: P(a given leaf) = T, and P(two given leaves) = E[(1 − e^(−τD))²] = 1 − 2/(1+τ) + 1/(1+2τ) at γ = 1.
    [Fact]
    public void Edges_of_one_vertex_share_its_infectious_time()
    {
        const double Rate = 0.5;
        var both = 1 - (2 / (1 + Rate)) + (1 / (1 + (2 * Rate)));
        const int Runs = 40_000;

        var runs = Spread.Many(RandomGraphs.Of((0, 1), (0, 2)), new MarkovSir(Rate, 1), new Seeding.Given([0]), Runs);

        TestNetworks.AssertNear(1 + (2 * Rate / (1 + Rate)), runs.Sizes);
        Assert.Equal(both, (double)runs.Runs.Count(run => run.Size == 3) / Runs, 4 * Math.Sqrt(both * (1 - both) / Runs));
    }

    // Given that it carries, the time over one edge is the smaller of two exponential times.
    [Fact]
    public void Time_over_one_edge_is_exponential_with_the_sum_of_the_rates()
    {
        var runs = Spread.Many(RandomGraphs.Of((0, 1)), new MarkovSir(2, 3), new Seeding.Given([0]), runs: 20_000);

        TestNetworks.AssertNear(0.2, SampleSummary.Of([.. runs.Runs.Where(run => run.Size == 2).Select(run => run.Duration)]));
        Assert.All(runs.Runs, run => Assert.Equal(0, run.ActiveAtEnd));
    }

    private static double LargeShare(DiffusionEnsemble runs) =>
        runs.Runs.Where(run => run.Size > 0.05 * runs.Record.Graph.Vertices).Average(run => (double)run.Size) / runs.Record.Graph.Vertices;

    private static double[] SizesOverAllWorlds(CompactGraph graph, double chance)
    {
        var shares = new double[graph.VertexCount + 1];
        for (var world = 0; world < 1 << graph.EdgeCount; world++)
        {
            var reached = 1;
            for (var turn = 0; turn < graph.VertexCount; turn++)
            {
                for (var edge = 0; edge < graph.EdgeCount; edge++)
                {
                    var ends = 1 << graph.EdgeFrom[edge] | 1 << graph.EdgeTo[edge];
                    reached |= (world >> edge & 1) == 1 && (reached & ends) != 0 ? ends : 0;
                }
            }

            var carries = int.PopCount(world);
            shares[int.PopCount(reached)] += Math.Pow(chance, carries) * Math.Pow(1 - chance, graph.EdgeCount - carries);
        }

        return shares;
    }
}
