using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Edges;

namespace Skein.Graph.Tests.Diffusion;

public sealed class AbsoluteThresholdTests
{
    // Worked by hand on a ring of 20: how many have adopted at the end of each step. Of the last three the middle one hears from both sides.
    [Theory]
    [InlineData(2, 1, new[] { 5, 9, 13, 17, 20 })]
    [InlineData(2, 2, new[] { 5, 7, 9, 11, 13, 15, 17, 20 })]
    [InlineData(2, 3, new[] { 5 })]
    [InlineData(3, 3, new[] { 7, 9, 11, 13, 15, 17, 20 })]
    [InlineData(3, 4, new[] { 7 })]
    public void On_a_ring_seeded_with_a_neighborhood_it_grows_at_both_ends_or_not_at_all(int side, int needed, int[] expected)
    {
        var run = Spread.Once(TestNetworks.Ring(20, side), new AbsoluteThreshold(needed), new Seeding.Ego(7));

        Assert.Equal(expected, TestNetworks.Growth(run));
    }

    [Fact]
    public void One_seed_cannot_start_what_takes_two_and_two_neighbors_can()
    {
        var ring = TestNetworks.Ring(20, 2);

        Assert.Equal([1], TestNetworks.Growth(Spread.Once(ring, new AbsoluteThreshold(2), new Seeding.Given([4]))));
        Assert.Equal([2, 4, 6, 8, 10, 12, 14, 16, 18, 20], TestNetworks.Growth(Spread.Once(ring, new AbsoluteThreshold(2), new Seeding.Given([4, 5]))));
    }

    // ceil((N − a) ÷ (2(r − a + 1))) steps, one fewer where the fronts help each other when they meet (a above 2); worked out apart and simulated in C.
    [Theory]
    [InlineData(10_000, 4, 1, 1250, 10_000)]
    [InlineData(10_000, 4, 2, 1667, 10_000)]
    [InlineData(10_000, 4, 3, 2499, 10_000)]
    [InlineData(10_000, 4, 4, 4997, 10_000)]
    [InlineData(10_000, 4, 5, 0, 5)]
    [InlineData(1_000, 2, 2, 499, 1_000)]
    [InlineData(1_000, 2, 1, 250, 1_000)]
    public void On_a_ring_lattice_adjacent_seeds_take_as_many_steps_as_the_formula_says(int vertices, int side, int needed, int steps, int size)
    {
        var run = Spread.Once(TestNetworks.Ring(vertices, side), new AbsoluteThreshold(needed), new Seeding.Given([.. Enumerable.Range(0, needed)]));

        Assert.Equal((size, (double)steps), (run.Outcome.Size, run.Outcome.Duration));
    }

    // Centola and Macy's point, at degree 4: bridges are just wide enough, and one tie in a thousand rewired breaks some.
    [Fact]
    public void At_degree_4_a_rewiring_of_one_in_a_thousand_stops_what_takes_two_and_speeds_what_takes_one()
    {
        var (ring, rewired) = (TestNetworks.Ring(10_000, 2), TestNetworks.SmallWorld(10_000, 2, rewired: 0.001, seed: 3));

        Assert.Equal(4498, Spread.Once(ring, new AbsoluteThreshold(2), new Seeding.RandomEgo()).Outcome.TimeTo90);
        var complex = Spread.Many(rewired, new AbsoluteThreshold(2), new Seeding.RandomEgo(), runs: 60);
        Assert.Equal(0, complex.TimeTo90.Count);
        Assert.InRange(complex.Sizes.Mean, 300, 1_200);
        var simple = Spread.Many(rewired, new AbsoluteThreshold(1), new Seeding.RandomEgo(), runs: 20);
        Assert.Equal(20, simple.TimeTo90.Count);
        Assert.InRange(simple.TimeTo90.Mean, 100, 500);
    }

    // At degree 8 bridges are wider than needed: long ties help until they leave none. Steps to 90 %: 1,499, then about 113, then never.
    [Fact]
    public void At_degree_8_rewiring_speeds_what_takes_two_up_to_a_tenth_and_then_stops_it()
    {
        var model = new AbsoluteThreshold(2);
        Assert.Equal(1499, Spread.Once(TestNetworks.Ring(10_000, 4), model, new Seeding.RandomEgo()).Outcome.TimeTo90);

        var some = Spread.Many(TestNetworks.SmallWorld(10_000, 4, rewired: 0.05, seed: 5), model, new Seeding.RandomEgo(), runs: 40);
        Assert.Equal(40, some.TimeTo90.Count);
        Assert.InRange(some.TimeTo90.Mean, 95, 135);
        var more = Spread.Many(TestNetworks.SmallWorld(10_000, 4, rewired: 0.1, seed: 5), model, new Seeding.RandomEgo(), runs: 40);
        Assert.InRange(more.TimeTo90.Count, 37, 40);
        Assert.True(more.TimeTo90.Mean < some.TimeTo90.Mean);
        var all = Spread.Many(TestNetworks.SmallWorld(10_000, 4, rewired: 1, seed: 5), model, new Seeding.RandomEgo(), runs: 40);
        Assert.Equal(0, all.TimeTo90.Count);
        Assert.InRange(all.Sizes.Most, 5, 100);
    }

    // Eckles et al. 2024: with a little noise the long ties that stopped it speed it up.
    [Fact]
    public void A_little_noise_turns_the_stop_at_degree_4_into_a_gain_in_speed()
    {
        var model = new AbsoluteThreshold(2, Noise: 0.01, MaxSteps: 5_000);
        var ring = Spread.Many(TestNetworks.Ring(2_000, 2), model, new Seeding.RandomEgo(), runs: 20);
        var rewired = Spread.Many(TestNetworks.SmallWorld(2_000, 2, rewired: 0.1, seed: 4), model, new Seeding.RandomEgo(), runs: 20);

        Assert.Equal((20, 20), (ring.TimeTo90.Count, rewired.TimeTo90.Count));
        Assert.True(rewired.TimeTo90.Most < ring.TimeTo90.Least);
    }

    [Fact]
    public void Noise_adopts_in_each_step_with_its_chance_as_all_possible_courses_say()
    {
        var graph = RandomGraphs.Of((0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (1, 4));
        var sets = TestNetworks.SetsAfter(5, start: 0b00001, steps: 3, (set, vertex) =>
            (set >> vertex & 1) == 1 ? 1 : TestNetworks.ActiveNeighbors(graph, set, vertex) switch { 0 => 0, 1 => 0.2, _ => 1 });
        var exact = sets.Select((chance, set) => chance * int.PopCount(set)).Sum();

        var runs = Spread.Many(graph, new AbsoluteThreshold(2, Noise: 0.2, MaxSteps: 3), new Seeding.Given([0]), runs: 20_000, seed: 8);

        TestNetworks.AssertNear(exact, runs.Sizes);
    }

    [Fact]
    public void Several_ties_to_one_neighbor_count_as_one_neighbor()
    {
        var graph = CompactGraph.From(RandomGraphs.List([(0, 1), (0, 1), (1, 1)]), new GraphOptions { KeepsParallelEdges = true, KeepsSelfLoops = true });

        Assert.Equal(1, Spread.Once(graph, new AbsoluteThreshold(2), new Seeding.Given([0])).Outcome.Size);
    }

    [Fact]
    public void A_threshold_of_one_takes_each_vertex_at_its_distance_from_the_seeds() => RandomGraphs.HoldForGraphs(graph =>
    {
        if (graph.VertexCount > 0)
        {
            Assert.Equal(Distances(graph, 0), Spread.Once(graph, new AbsoluteThreshold(1), new Seeding.Given([0])).AdoptedAt);
        }
    });

    [Fact]
    public void A_limit_of_steps_leaves_out_who_would_adopt_later()
    {
        var run = Spread.Once(TestNetworks.Ring(20, 2), new AbsoluteThreshold(2, MaxSteps: 3), new Seeding.Ego(7));

        Assert.Equal([5, 7, 9, 11], TestNetworks.Growth(run));
    }

    [Fact]
    public void A_hub_of_a_hundred_thousand_neighbors_counts_them_all()
    {
        var edges = new EdgeListBuilder();
        for (var leaf = 1; leaf <= 100_000; leaf++)
        {
            edges.Add(0, leaf);
        }

        var graph = CompactGraph.From(edges.ToEdgeList());
        var seeds = new Seeding.Given([.. Enumerable.Range(1, 40_000)]);

        Assert.Equal(100_001, Spread.Once(graph, new FractionalThreshold(0.4), seeds).Outcome.Size);
        Assert.Equal(40_000, Spread.Once(graph, new FractionalThreshold(0.40001), seeds).Outcome.Size);
    }

    private static double[] Distances(CompactGraph graph, int from)
    {
        var distances = Enumerable.Repeat(double.NaN, graph.VertexCount).ToArray();
        distances[from] = 0;
        for (var queue = new Queue<int>([from]); queue.TryDequeue(out var vertex);)
        {
            foreach (var neighbor in graph.Neighbors(vertex))
            {
                if (double.IsNaN(distances[neighbor]))
                {
                    distances[neighbor] = distances[vertex] + 1;
                    queue.Enqueue(neighbor);
                }
            }
        }

        return distances;
    }
}
