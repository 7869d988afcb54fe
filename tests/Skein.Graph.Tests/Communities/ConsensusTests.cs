using Skein.Graph.Communities;
using Skein.Graph.Generators;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Communities;

public sealed class ConsensusTests
{
    [Theory]
    [InlineData(2_000)]
    [InlineData(0)]
    public void Co_membership_and_stability_are_those_counted_run_by_run(int denseUpTo)
    {
        var graph = CompactGraph.From(ErdosRenyi.WithEdges(40, 80, 3));
        var found = Consensus.Of(graph, new ConsensusOptions { Runs = 20, DenseUpTo = denseUpTo });
        var runs = found.Runs.Select(run => run.Partition.Groups.ToArray()).ToList();
        double Share(int one, int other) => runs.Count(groups => groups[one] == groups[other]) / 20.0;

        var pairs = Enumerable.Range(0, 40).SelectMany(one => Enumerable.Range(one + 1, 39 - one).Select(other => (one, other)))
            .Where(pair => Share(pair.one, pair.other) > 0 && (denseUpTo > 0 || graph.FindEdge(pair.one, pair.other) >= 0)).ToList();
        Assert.Equal(pairs, found.Together.First.ToArray().Zip(found.Together.Second.ToArray()).ToList());
        Assert.Equal(pairs.Select(pair => Share(pair.one, pair.other)), found.Together.Shares.ToArray());

        foreach (var members in found.Partition.Members())
        {
            foreach (var vertex in members)
            {
                var naive = members.Length > 1
                    ? members.Where(other => other != vertex).Average(other => Share(vertex, other))
                    : runs.Count(groups => groups.Count(group => group == groups[vertex]) == 1) / 20.0;
                Assert.Equal(naive, found.Stability[vertex], 1e-9);
            }
        }

        var agreements = found.Runs.SelectMany((one, at) => found.Runs.Skip(at + 1).Select(other => PartitionComparison.AdjustedRand(one.Partition, other.Partition)));
        Assert.Equal(agreements.Average(), found.MeanAdjustedRand, 1e-12);
        Assert.True(found.MeanAdjustedRand < 1, "A graph by chance has no sure groups.");
    }

    [Fact]
    public void Planted_groups_are_agreed_on()
    {
        var planted = Lfr.Of(new LfrOptions { Seed = 1 })!;
        var found = Consensus.Of(CompactGraph.From(planted.Edges), new ConsensusOptions { Runs = 10 });

        Assert.True(found.IsSettled);
        Assert.True(PartitionComparison.AdjustedRand(planted.Planted, found.Partition) > 0.97);
        Assert.True(found.Stability.Average() > 0.95);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var graph = GoldenGraph.Load("caviar110").Graph;
        var one = Consensus.Of(graph, new ConsensusOptions { Runs = 12 }, new Work { Threads = 1 });
        var four = Consensus.Of(graph, new ConsensusOptions { Runs = 12 }, new Work { Threads = 4 });

        Assert.Equal(one.Partition, four.Partition);
        Assert.Equal(one.Stability, four.Stability);
        Assert.Equal(one.MeanAdjustedRand, four.MeanAdjustedRand);
        Assert.Equal(one.Together.Shares.ToArray(), four.Together.Shares.ToArray());
    }

    [Fact]
    public void Components_are_sure_groups_and_isolates_sure_to_be_alone()
    {
        var edges = new Skein.Graph.Edges.EdgeListBuilder(7);
        foreach (var (from, to) in ((int, int)[])[(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)])
        {
            edges.Add(from, to);
        }

        var found = Consensus.Of(CompactGraph.From(edges.ToEdgeList()));

        Assert.Equal([0, 0, 0, 1, 1, 1, 2], found.Partition.Groups.ToArray());
        Assert.All(found.Stability, share => Assert.Equal(1, share));
        Assert.Equal(1, found.MeanAdjustedRand);
    }

    [Fact]
    public void Empty_graphs_are_agreed_on() => Assert.Equal(0, Consensus.Of(RandomGraphs.Of()).Partition.Count);
}
