using Skein.Graph.Communities;

namespace Skein.Graph.Tests.Communities;

public sealed class LabelPropagationTests
{
    [Fact]
    public void Two_cliques_with_one_tie_between_are_told_apart()
    {
        var pairs = new List<(int, int)> { (0, 5) };
        for (var one = 0; one < 5; one++)
        {
            for (var other = one + 1; other < 5; other++)
            {
                pairs.Add((one, other));
                pairs.Add((5 + one, 5 + other));
            }
        }

        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], LabelPropagation.Of(RandomGraphs.Of([.. pairs]), seed: 1).Groups.ToArray());
    }

    [Fact]
    public void In_the_end_groups_are_connected_and_one_seed_gives_one_division() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var partition = LabelPropagation.Of(graph, seed: 3);

        LeidenTests.AssertConnected(graph, partition);
        Assert.Equal(partition, LabelPropagation.Of(graph, seed: 3));
    });

    [Fact]
    public void Every_vertex_with_a_tie_is_in_a_group_with_a_neighbor() => RandomGraphs.HoldForGraphs(graph =>
    {
        var groups = LabelPropagation.Of(graph).Groups.ToArray();
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            var neighbors = graph.Neighbors(vertex).ToArray();
            Assert.True(neighbors.Length == 0 || neighbors.Any(neighbor => groups[neighbor] == groups[vertex]));
        }
    });

    [Fact]
    public void Planted_groups_are_found_again() =>
        Assert.True(PartitionComparison.AdjustedRand(
            Planted.OfLfr5k, LabelPropagation.Of(Golden.GoldenGraph.Load("lfr5k").Graph, seed: 1)) > 0.8);
}
