using Skein.Graph.Paths;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Paths;

public sealed class KShortestPathsTests
{
    private const int Count = 12;

    [Fact]
    public void Random_graphs_give_the_first_of_all_their_paths_in_order() => RandomGraphs.HoldForGraphs(graph => EqualsNaive(graph, null, null, 1));

    [Fact]
    public void Random_directed_graphs_give_the_first_of_all_their_paths_in_order() =>
        RandomGraphs.HoldForDirectedGraphs(graph => EqualsNaive(graph, null, null, 1));

    [Fact]
    public void Random_weighted_graphs_give_the_first_of_all_their_paths_in_order() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        EqualsNaive(graph, EdgeLengths.FromWeights(graph), edge => (long)graph.WeightOf(edge), 1);
        EqualsNaive(graph, EdgeLengths.FromStrengths(graph), edge => 12 / (long)graph.WeightOf(edge), 12);
    });

    [Fact]
    public void Lengths_work_along_the_arcs_of_directed_graphs() => RandomGraphs.HoldForDirectedGraphs(graph =>
    {
        long LengthOf(int edge) => 1 + ((graph.EdgeFrom[edge] + (3 * graph.EdgeTo[edge])) % 4);
        EqualsNaive(graph, EdgeLengths.Of(graph, [.. Enumerable.Range(0, graph.EdgeCount).Select(edge => LengthOf(edge) / 10.0)]), LengthOf, 10);
    });

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Published_networks_have_the_lengths_of_another_library(string name)
    {
        var golden = GoldenGraph.Load(name);
        var facts = golden.Facts.GetProperty("k_shortest_10");
        var expected = facts.GetProperty("lengths").EnumerateArray().Select(length => length.GetDouble()).ToArray();

        var paths = KShortestPaths.Between(golden.Graph, facts.GetProperty("s").GetInt32(), facts.GetProperty("t").GetInt32(), 10);

        Assert.Equal(expected, paths.Select(path => path.Length));
    }

    [Fact]
    public void Asking_for_fewer_paths_gives_the_first_of_them()
    {
        var graph = GoldenGraph.Load("noordin79").Graph;

        var twenty = KShortestPaths.Between(graph, 0, 78, 20).Select(path => string.Join('-', path.Vertices)).ToList();

        Assert.Equal(twenty.Take(7), KShortestPaths.Between(graph, 0, 78, 7).Select(path => string.Join('-', path.Vertices)));
        Assert.Equal(20, twenty.Distinct().Count());
    }

    [Fact]
    public void The_edges_of_a_path_join_its_vertices_over_the_shortest_of_parallel_edges()
    {
        var graph = CompactGraph.From(RandomGraphs.List([(0, 1), (0, 1), (1, 2)]), new GraphOptions { KeepsParallelEdges = true });

        var path = Assert.Single(KShortestPaths.Between(graph, 0, 2, 5, EdgeLengths.Of(graph, [3, 0.5, 1])));

        Assert.Equal([0, 1, 2], path.Vertices);
        Assert.Equal([1, 2], path.Edges);
        Assert.Equal(1.5, path.Length);
    }

    [Fact]
    public void Vertices_that_are_not_connected_have_no_path_and_a_vertex_has_one_to_itself()
    {
        var graph = RandomGraphs.Of((0, 1), (2, 3));

        Assert.Null(ShortestPath.Between(graph, 0, 3));
        Assert.Null(ShortestPath.Between(graph, 0, 3, EdgeLengths.FromWeights(graph)));
        Assert.Equal([2], ShortestPath.Between(graph, 2, 2)!.Vertices);
        Assert.Empty(KShortestPaths.Between(graph, 0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => KShortestPaths.Between(graph, 0, 4, 1));
    }

    [Fact]
    public void A_graph_of_five_thousand_vertices_has_paths_as_long_as_its_distances()
    {
        var graph = GoldenGraph.Load("pl5k").Graph;
        var distances = Distances.From(graph, 17);
        var lengths = ShortestPath.LengthsFrom(EdgeLengths.FromWeights(graph), 17);

        for (var vertex = 0; vertex < graph.VertexCount; vertex += 97)
        {
            Assert.Equal(distances[vertex], ShortestPath.Between(graph, 17, vertex)!.Length);
            Assert.Equal(distances[vertex], lengths[vertex]);
        }
    }

    private static void EqualsNaive(CompactGraph graph, EdgeLengths? lengths, Func<int, long>? lengthOf, int scale)
    {
        if (graph.VertexCount < 2)
        {
            return;
        }

        var (from, to) = (0, graph.VertexCount - 1);
        var expected = new NaivePaths(graph, lengthOf).AllPaths(from, to).Take(Count).ToList();
        var actual = KShortestPaths.Between(graph, from, to, Count, lengths);
        Assert.Equal(expected.Select(path => string.Join('-', path.Vertices)), actual.Select(path => string.Join('-', path.Vertices)));
        Assert.Equal(expected.Select(path => (double)path.Length / scale), actual.Select(path => path.Length));
        foreach (var path in actual)
        {
            Assert.Equal(path.Vertices.Zip(path.Vertices.Skip(1), graph.FindEdge), path.Edges);
        }
    }
}
