using System.Text.Json;
using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Uncertainty;

namespace Skein.Graph.Tests.Uncertainty;

public sealed class CommunityRobustnessTests
{
    private static readonly double[] Chances = [0.2, 0.5, 0.7];

    [Fact]
    public void Without_uncertain_edges_it_is_the_consensus_of_many_seeds()
    {
        var graph = GoldenGraph.Load("noordin79").Graph;
        var options = new ConsensusOptions { Runs = 20, Seed = 4 };

        var robust = CommunityRobustness.Of(graph, options);

        var consensus = Consensus.Of(graph, options);
        Assert.Equal(consensus.Partition, robust.Partition);
        Assert.Equal(consensus.Stability, robust.Stability);
        Assert.Equal(consensus.Together.Shares, robust.Together.Shares);
        Assert.Equal(consensus.MeanAdjustedRand, robust.MeanAdjustedRand, 1e-9);
        Assert.Equal((1, 20), (robust.Worlds, robust.Divisions));
    }

    [Fact]
    public void Two_who_have_only_each_other_are_together_with_the_probability_of_their_tie()
    {
        var robust = CommunityRobustness.Of(Pairs(), new() { Runs = 2 });

        Assert.True(robust.IsExact);
        Assert.Equal(8, robust.Worlds);
        Assert.Equal([0, 2, 4], robust.Together.First);
        Assert.All(Chances.Index(), row => Assert.Equal(row.Item, robust.Together.Shares[row.Index], 1e-9));
        Assert.Equal(Chances.Sum(), robust.GroupCount.Mean, 1e-9);
    }

    [Fact]
    public void Stability_is_the_mean_chance_of_being_with_the_others_of_the_group()
    {
        var robust = CommunityRobustness.Of(Likely(GoldenGraph.Load("hijackers60").Graph), new() { Runs = 4 }, new() { Worlds = 200 });

        var groups = robust.Partition.Groups.ToArray();
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            var others = Enumerable.Range(0, groups.Length).Where(other => other != vertex && groups[other] == groups[vertex]).ToList();
            if (others.Count > 0)
            {
                Assert.Equal(others.Average(other => ShareOf(robust.Together, vertex, other)), robust.Stability[vertex], 1e-9);
            }
        }
    }

    [Fact]
    public void The_mean_agreement_is_that_of_two_different_divisions_drawn_by_their_probability()
    {
        var divisions = new List<(Partition Partition, double Weight)>();
        for (var world = 0; world < 8; world++)
        {
            var (labels, weight) = (Enumerable.Range(0, 6).ToArray(), 1.0);
            for (var pair = 0; pair < 3; pair++)
            {
                var isTied = ((world >> pair) & 1) == 1;
                weight *= isTied ? Chances[pair] : 1 - Chances[pair];
                labels[(2 * pair) + 1] = isTied ? 2 * pair : (2 * pair) + 1;
            }

            divisions.AddRange(Enumerable.Repeat((Partition.Of(labels), weight / 2), 2));
        }

        var (sum, weights) = (0.0, 0.0);
        foreach (var (number, first) in divisions.Index())
        {
            foreach (var (_, second) in divisions.Index().Where(other => other.Index != number))
            {
                sum += first.Weight * second.Weight * PartitionComparison.AdjustedRand(first.Partition, second.Partition);
                weights += first.Weight * second.Weight;
            }
        }

        Assert.Equal(sum / weights, CommunityRobustness.Of(Pairs(), new() { Runs = 2 }).MeanAdjustedRand, 1e-9);
    }

    [Fact]
    public void Drawn_worlds_come_within_four_standard_errors_of_the_listed_ones()
    {
        var drawn = CommunityRobustness.Of(Pairs(), worlds: new() { Worlds = 4_000, ExactUpTo = 0, Seed = 7 });

        Assert.Equal((false, 4_000, 4_000), (drawn.IsExact, drawn.Worlds, drawn.Divisions));
        Assert.All(Chances.Index(), row =>
            Assert.Equal(row.Item, drawn.Together.Shares[row.Index], 4 * Math.Sqrt(row.Item * (1 - row.Item) / 4_000)));
    }

    [Fact]
    public void The_result_is_the_same_for_one_thread_and_for_four_and_many_divisions_that_differ_are_compared_in_part()
    {
        var graph = Likely(GoldenGraph.Load("hijackers60").Graph);

        var one = Run(threads: 1);
        var four = Run(threads: 4);

        Assert.Equal(one.Partition, four.Partition);
        Assert.Equal(JsonSerializer.Serialize((one.Stability, one.MeanAdjustedRand)), JsonSerializer.Serialize((four.Stability, four.MeanAdjustedRand)));
        Assert.InRange(one.MeanAdjustedRand, 0, 0.999);

        RobustCommunities Run(int threads) => CommunityRobustness.Of(graph, new() { Runs = 2 }, new() { Worlds = 800 }, new Work { Threads = threads });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Without_edges_every_vertex_is_surely_alone(int vertices)
    {
        var robust = CommunityRobustness.Of(CompactGraph.From(new EdgeListBuilder(vertices).ToEdgeList()));

        Assert.Equal(vertices, robust.Partition.Count);
        Assert.All(robust.Stability, stability => Assert.Equal(1, stability, 1e-9));
        Assert.Equal((0, 1), (robust.GroupCount.Mean, robust.MeanAdjustedRand));
    }

    private static CompactGraph Pairs()
    {
        var edges = new EdgeListBuilder();
        foreach (var (pair, chance) in Chances.Index())
        {
            edges.Add(2 * pair, (2 * pair) + 1, probability: chance);
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    private static CompactGraph Likely(CompactGraph graph)
    {
        var edges = new EdgeListBuilder(graph.VertexCount);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            edges.Add(graph.EdgeFrom[edge], graph.EdgeTo[edge], probability: (edge % 3) switch { 0 => 1, 1 => 0.4, _ => 0.7 });
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    private static double ShareOf(CoMembership together, int one, int other)
    {
        for (var pair = 0; pair < together.Count; pair++)
        {
            if (together.First[pair] == Math.Min(one, other) && together.Second[pair] == Math.Max(one, other))
            {
                return together.Shares[pair];
            }
        }

        return 0;
    }
}
