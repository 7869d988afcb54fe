using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Communities;

public sealed class ModularityTests
{
    [Fact]
    public void It_is_the_double_sum_over_all_pairs_of_vertices() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var partition = Partition.Of([.. Enumerable.Range(0, graph.VertexCount).Select(vertex => vertex % 3)]);

        Assert.Equal(DoubleSum(graph, partition, 1.3), Modularity.Of(graph, partition, 1.3), 1e-12);
    });

    [Fact]
    public void A_directed_graph_takes_strengths_out_and_in() => RandomGraphs.HoldForDirectedGraphs(graph =>
    {
        var partition = Partition.Of([.. Enumerable.Range(0, graph.VertexCount).Select(vertex => vertex / 2)]);

        Assert.Equal(DoubleSum(graph, partition, 1), Modularity.Of(graph, partition), 1e-12);
    });

    [Theory]
    [InlineData("karate34")]
    [InlineData("krebs34")]
    [InlineData("pira526")]
    public void It_agrees_with_another_program_on_its_best_division(string name)
    {
        var golden = GoldenGraph.Load(name);
        var leiden = golden.Facts.GetProperty("leiden");
        var partition = Partition.Of([.. leiden.GetProperty("best_membership").EnumerateArray().Select(group => group.GetInt32())]);

        Assert.Equal(leiden.GetProperty("best_modularity").GetDouble(), Modularity.Of(golden.Graph, partition), 1e-9);
        Assert.Equal(leiden.GetProperty("communities").GetInt32(), partition.Count);
    }

    [Fact]
    public void A_self_loop_weighs_once_within_and_twice_in_strength()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 0);
        edges.Add(0, 1);
        var graph = CompactGraph.From(edges.ToEdgeList(), new GraphOptions { KeepsSelfLoops = true });

        // Within: the loop of two edges. Strengths 3 and 1 of 4.
        Assert.Equal(0.5 - (9.0 / 16) - (1.0 / 16), Modularity.Of(graph, Partition.OfSingletons(2)), 1e-12);
    }

    [Fact]
    public void A_graph_without_edges_has_none() => Assert.Equal(0, Modularity.Of(RandomGraphs.Of(), Partition.OfSingletons(0)));

    [Fact]
    public void The_constant_Potts_model_counts_ties_less_pairs() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var partition = Partition.Of([.. Enumerable.Range(0, graph.VertexCount).Select(vertex => vertex % 2)]);
        double naive = 0;
        for (var one = 0; one < graph.VertexCount; one++)
        {
            for (var other = one + 1; other < graph.VertexCount; other++)
            {
                naive += one % 2 == other % 2 ? Weight(graph, one, other) - 0.4 : 0;
            }
        }

        Assert.Equal(naive, ConstantPotts.Of(graph, partition, 0.4), 1e-9);
    });

    [Fact]
    public void A_division_of_other_vertices_is_refused() =>
        Assert.Throws<ArgumentException>(() => Modularity.Of(RandomGraphs.Of((0, 1)), Partition.OfSingletons(3)));

    private static double DoubleSum(CompactGraph graph, Partition partition, double resolution)
    {
        var n = graph.VertexCount;
        double all = 0, sum = 0;
        for (var one = 0; one < n; one++)
        {
            for (var other = 0; other < n; other++)
            {
                all += Weight(graph, one, other);
            }
        }

        if (all == 0)
        {
            return 0;
        }

        for (var one = 0; one < n; one++)
        {
            for (var other = 0; other < n; other++)
            {
                var outward = Enumerable.Range(0, n).Sum(end => Weight(graph, one, end));
                var inward = Enumerable.Range(0, n).Sum(end => Weight(graph, end, other));
                sum += partition.Groups[one] == partition.Groups[other] ? Weight(graph, one, other) - (resolution * outward * inward / all) : 0;
            }
        }

        return sum / all;
    }

    private static double Weight(CompactGraph graph, int from, int to) => graph.FindEdge(from, to) is var edge && edge >= 0 ? graph.WeightOf(edge) : 0;
}
