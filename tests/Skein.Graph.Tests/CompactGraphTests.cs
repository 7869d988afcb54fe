using Skein.Graph.Edges;

namespace Skein.Graph.Tests;

public sealed class CompactGraphTests
{
    private static readonly GraphOptions Whole = new() { KeepsParallelEdges = true, KeepsSelfLoops = true };

    [Fact]
    public void An_undirected_edge_is_seen_from_both_its_ends_and_neighbors_are_in_order()
    {
        var graph = RandomGraphs.Of((2, 0), (0, 1), (3, 0));

        Assert.Equal([1, 2, 3], graph.Neighbors(0));
        Assert.Equal([0], graph.Neighbors(2));
        Assert.Equal((4, 3), (graph.VertexCount, graph.EdgeCount));
    }

    [Fact]
    public void Parallel_edges_become_one_whose_weight_is_their_sum_and_self_loops_are_left_out_and_both_are_counted()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, weight: 2);
        edges.Add(1, 0, weight: 3);
        edges.Add(1, 1, weight: 7);
        edges.Add(1, 2, weight: 0.5);

        var graph = CompactGraph.From(edges.ToEdgeList());

        Assert.Equal(new GraphBuild(SelfLoopsDropped: 1, ParallelEdgesMerged: 1), graph.Build);
        Assert.Equal([5.0, 0.5], graph.Weights.ToArray());
    }

    [Fact]
    public void A_merged_edge_exists_when_at_least_one_of_its_edges_does()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, probability: 0.5);
        edges.Add(0, 1, probability: 0.5);
        edges.Add(1, 2, probability: 0.1);

        Assert.Equal([0.75, 0.1], CompactGraph.From(edges.ToEdgeList()).Probabilities.ToArray());
    }

    [Fact]
    public void A_list_without_weights_gives_a_graph_without_weights_whatever_is_merged() =>
        Assert.False(RandomGraphs.Of((0, 1), (0, 1)).IsWeighted);

    [Fact]
    public void A_kept_self_loop_counts_twice_at_its_vertex_and_is_one_edge()
    {
        var graph = CompactGraph.From(RandomGraphs.List([(0, 1), (1, 1)]), Whole);

        Assert.Equal(3, graph.Degree(1));
        Assert.Equal([0, 1, 1], graph.IncidentEdges(1));
    }

    [Fact]
    public void A_directed_edge_is_seen_from_its_first_end_only_and_from_its_second_in_the_reversed_graph()
    {
        var graph = CompactGraph.From(RandomGraphs.List([(0, 1), (2, 1), (1, 0)]), new GraphOptions { IsDirected = true });

        Assert.Equal([0], graph.Neighbors(1));
        Assert.Equal([0, 2], graph.Reversed.Neighbors(1));
    }

    [Fact]
    public void An_empty_list_makes_an_empty_graph() => Assert.Equal((0, 0), (RandomGraphs.Of().VertexCount, RandomGraphs.Of().EdgeCount));

    [Fact]
    public void Vertices_without_an_edge_are_kept()
    {
        var graph = CompactGraph.From(new EdgeListBuilder(vertexCount: 3).ToEdgeList());

        Assert.Equal((3, 0), (graph.VertexCount, graph.Degree(2)));
    }

    [Fact]
    public void Every_arc_belongs_to_the_edge_between_its_vertices() =>
        RandomGraphs.HoldForPairs(list =>
        {
            foreach (var options in (GraphOptions[])[new(), Whole, Whole with { IsDirected = true }])
            {
                var graph = CompactGraph.From(RandomGraphs.List(list), options);
                var seen = new int[graph.EdgeCount];
                for (var vertex = 0; vertex < graph.VertexCount; vertex++)
                {
                    foreach (var (neighbor, edge) in graph.Neighbors(vertex).ToArray().Zip(graph.IncidentEdges(vertex).ToArray()))
                    {
                        (int, int) ends = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
                        Assert.True(ends == (vertex, neighbor) || (!graph.IsDirected && ends == (neighbor, vertex)));
                        seen[edge]++;
                    }
                }

                Assert.All(seen, count => Assert.Equal(graph.IsDirected ? 1 : 2, count));
            }
        });

    [Fact]
    public void A_simple_graph_has_exactly_the_distinct_pairs_of_its_list() =>
        RandomGraphs.HoldForPairs(list =>
        {
            var graph = CompactGraph.From(RandomGraphs.List(list));
            var expected = list.Where(edge => edge.From != edge.To)
                .Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To))).Distinct().Order();
            Assert.Equal(expected, graph.EdgeFrom.ToArray().Zip(graph.EdgeTo.ToArray()));
            Assert.All(expected.Index(), row => Assert.Equal(row.Index, graph.FindEdge(row.Item.Item2, row.Item.Item1)));
        });

    [Theory]
    [InlineData(-1, 0, 1, 1)]
    [InlineData(0, 1, double.NaN, 1)]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 1, double.PositiveInfinity, 1)]
    [InlineData(0, 1, 1, 1.01)]
    [InlineData(0, 1, 1, double.NaN)]
    public void A_value_outside_its_range_is_refused_at_the_door(int from, int to, double weight, double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdgeListBuilder().Add(from, to, weight, probability));
}
