using Skein.Graph.Centrality;
using Skein.Graph.Edges;
using Skein.Graph.Paths;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Tests.Paths;

namespace Skein.Graph.Tests.Centrality;

public sealed class BetweennessTests
{
    private static readonly GraphOptions Directed = new() { IsDirected = true };

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Published_networks_have_the_values_of_three_other_libraries(string name)
    {
        var golden = GoldenGraph.Load(name);

        Near(golden.Values("betweenness"), Betweenness.OfVertices(golden.Graph));
        var edges = Betweenness.OfEdges(golden.Graph);
        var expected = golden.Facts.GetProperty("edge_betweenness").EnumerateArray().Select(value => value.GetDouble());
        Near([.. expected], [.. Enumerable.Range(0, golden.Edges.Count).Select(row => edges[golden.Graph.FindEdge(golden.Edges.From[row], golden.Edges.To[row])])]);
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Networks_of_five_thousand_vertices_have_the_values_of_other_libraries(string name) =>
        Near(GoldenGraph.TableValues(name, "betweenness"), Betweenness.OfVertices(GoldenGraph.Load(name).Graph));

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = GoldenGraph.Load("pira526").Graph;
        foreach (var lengths in (EdgeLengths?[])[null, EdgeLengths.FromWeights(graph)])
        {
            var options = new BetweennessOptions { Lengths = lengths };
            var (one, four) = (new Work { Threads = 1 }, new Work { Threads = 4 });
            Assert.Equal(Betweenness.OfVertices(graph, options, one), Betweenness.OfVertices(graph, options, four));
            Assert.Equal(Betweenness.OfEdges(graph, options, one), Betweenness.OfEdges(graph, options, four));
        }
    }

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Three_thirds_are_as_long_as_one_whole(string name)
    {
        // The oracle counts in whole numbers; networkx and graph-tool are off by up to 2.6 on these networks.
        var golden = GoldenGraph.Load(name);
        if (golden.Graph.IsWeighted)
        {
            var options = new BetweennessOptions { Lengths = EdgeLengths.FromStrengths(golden.Graph) };
            Near(golden.Values("betweenness_weighted_cost_1_over_w"), Betweenness.OfVertices(golden.Graph, options));
        }
    }

    [Fact]
    public void Random_graphs_have_the_values_of_a_count_over_all_pairs() => RandomGraphs.HoldForGraphs(EqualsNaive);

    [Fact]
    public void Random_directed_graphs_have_the_values_of_a_count_over_all_pairs() => RandomGraphs.HoldForDirectedGraphs(EqualsNaive);

    [Fact]
    public void Parallel_edges_are_paths_of_their_own_and_self_loops_are_on_none() => RandomGraphs.HoldForPairs(list =>
    {
        foreach (var isDirected in (bool[])[false, true])
        {
            EqualsNaive(CompactGraph.From(
                RandomGraphs.List(list), new GraphOptions { IsDirected = isDirected, KeepsParallelEdges = true, KeepsSelfLoops = true }));
        }
    });

    [Fact]
    public void Random_weighted_graphs_have_the_values_of_a_count_over_all_pairs() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        EqualsNaive(graph, EdgeLengths.FromWeights(graph), edge => (long)graph.WeightOf(edge));
        EqualsNaive(graph, EdgeLengths.FromStrengths(graph), edge => 12 / (long)graph.WeightOf(edge));
    });

    [Fact]
    public void Lengths_without_a_common_measure_tie_within_rounding() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var lengths = EdgeLengths.Of(graph, [.. Enumerable.Range(0, graph.EdgeCount).Select(edge => graph.WeightOf(edge) * Math.PI)]);
        Assert.True(graph.EdgeCount == 0 || !lengths.AreExact);
        EqualsNaive(graph, lengths, edge => (long)graph.WeightOf(edge));
    });

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void Shapes_with_thin_and_broad_levels_have_the_values_of_a_count_over_all_pairs(string name)
    {
        EqualsNaive(RandomGraphs.Of(Shapes.Edges(name)));
        EqualsNaive(CompactGraph.From(RandomGraphs.List(Shapes.Edges(name)), Directed));
    }

    [Fact]
    public void A_tree_is_known_from_sizes_alone()
    {
        var values = Betweenness.OfVertices(RandomGraphs.Of(Shapes.Path(0, 5)));

        Assert.Equal([0.0, 3, 4, 3, 0], values);
        Assert.Equal([4.0, 6, 6, 4], Betweenness.OfEdges(RandomGraphs.Of(Shapes.Path(0, 5))));
    }

    [Fact]
    public void The_hub_of_a_star_has_one_when_normalized_and_every_pair_when_not()
    {
        var star = RandomGraphs.Of([.. Enumerable.Range(1, 1_000).Select(leaf => (0, leaf))]);

        Assert.Equal(1_000 * 999 / 2.0, Betweenness.OfVertices(star)[0]);
        Assert.Equal(1, Betweenness.OfVertices(star, new BetweennessOptions { IsNormalized = true })[0], 1e-12);
    }

    [Fact]
    public void The_middle_of_a_directed_path_has_one_ordered_pair()
    {
        var path = CompactGraph.From(RandomGraphs.List([(0, 1), (1, 2)]), Directed);

        Assert.Equal([0.0, 1, 0], Betweenness.OfVertices(path));
        Assert.Equal(0.5, Betweenness.OfVertices(path, new BetweennessOptions { IsNormalized = true })[1]);
        Assert.Equal([2.0, 2], Betweenness.OfEdges(path));
    }

    [Fact]
    public void Graphs_without_an_edge_have_none()
    {
        Assert.Empty(Betweenness.OfVertices(RandomGraphs.Of()));
        Assert.Equal([0.0, 0, 0], Betweenness.OfVertices(CompactGraph.From(new EdgeListBuilder(vertexCount: 3).ToEdgeList())));
        Assert.Empty(Betweenness.OfEdges(CompactGraph.From(new EdgeListBuilder(vertexCount: 1).ToEdgeList())));
    }

    [Fact]
    public void Lengths_of_another_graph_are_refused()
    {
        var (graph, other) = (RandomGraphs.Of((0, 1)), RandomGraphs.Of((0, 1)));

        Assert.Throws<ArgumentException>(() => Betweenness.OfVertices(graph, new BetweennessOptions { Lengths = EdgeLengths.FromWeights(other) }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_scratch_for_many_graphs_has_the_values_of_a_count_over_all_pairs(int foldsFrom)
    {
        var scratch = new BetweennessScratch(150, foldsFrom);
        RandomGraphs.HoldForGraphs(EqualsNaiveTwice);
        foreach (string name in Shapes.Names.Select(row => row.Data))
        {
            EqualsNaiveTwice(RandomGraphs.Of(Shapes.Edges(name)));
        }

        void EqualsNaiveTwice(CompactGraph graph)
        {
            var expected = new NaivePaths(graph).VertexBetweenness();
            var values = new double[graph.VertexCount];
            for (var run = 0; run < 2; run++)
            {
                scratch.Run(graph.Offsets, graph.Targets, values);
                Near(expected, values);
            }
        }
    }

    internal static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Max(1, Math.Abs(pair.First)), $"{pair}"));
    }

    private static void EqualsNaive(CompactGraph graph) => EqualsNaive(graph, null, null);

    private static void EqualsNaive(CompactGraph graph, EdgeLengths? lengths, Func<int, long>? lengthOf)
    {
        var naive = new NaivePaths(graph, lengthOf);
        var options = new BetweennessOptions { Lengths = lengths };
        Near(naive.VertexBetweenness(), Betweenness.OfVertices(graph, options));
        Near(naive.EdgeBetweenness(), Betweenness.OfEdges(graph, options));
    }
}
