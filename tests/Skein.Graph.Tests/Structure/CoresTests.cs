using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class CoresTests
{
    [Fact]
    public void A_core_is_what_is_left_when_vertices_of_too_few_neighbors_go_again_and_again() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            var graph = CompactGraph.From(RandomGraphs.List(pairs), new GraphOptions { IsDirected = true, KeepsSelfLoops = true });
            Assert.Equal(NaiveCores(new NaiveGraph(graph)), Cores.Of(graph));
        });

    [Fact]
    public void A_truss_is_what_is_left_when_edges_of_too_few_triangles_go_again_and_again() =>
        RandomGraphs.HoldForGraphs(graph => Assert.Equal(NaiveTrusses(graph), Trusses.OfEdges(graph)));

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Corenesses_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);

        Assert.Equal(golden.Values("coreness"), Cores.Of(golden.Graph).Select(core => (double)core));
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Corenesses_of_larger_graphs_are_those_of_other_programs(string name) =>
        Assert.Equal(GoldenGraph.TableValues(name, "coreness"), Cores.Of(GoldenGraph.Load(name).Graph).Select(core => (double)core));

    [Fact]
    public void A_clique_of_five_is_a_core_of_four_and_a_truss_of_five()
    {
        var clique = RandomGraphs.Of([.. Enumerable.Range(0, 5).SelectMany(first => Enumerable.Range(0, first).Select(second => (first, second))), (4, 5), (6, 6)]);

        Assert.Equal([4, 4, 4, 4, 4, 1, 0], Cores.Of(clique));
        Assert.Equal([.. Enumerable.Repeat(5, 10), 2], Trusses.OfEdges(clique));
    }

    [Fact]
    public void The_hub_of_a_star_has_the_coreness_of_its_leaves() => Assert.All(Cores.Of(LargeGraphs.Star(100_000)), core => Assert.Equal(1, core));

    [Fact]
    public void Truss_numbers_of_parallel_edges_are_refused() => Assert.Throws<ArgumentException>(() =>
        Trusses.OfEdges(CompactGraph.From(RandomGraphs.List((0, 1), (0, 1)), new GraphOptions { KeepsParallelEdges = true })));

    private static int[] NaiveCores(NaiveGraph graph)
    {
        var cores = new int[graph.Count];
        for (var k = 1; k < graph.Count; k++)
        {
            var left = graph.Vertices.ToHashSet();
            while (left.RemoveWhere(vertex => graph.Neighbors(vertex).Count(left.Contains) < k) > 0)
            {
            }

            foreach (var vertex in left)
            {
                cores[vertex] = k;
            }
        }

        return cores;
    }

    private static int[] NaiveTrusses(CompactGraph graph)
    {
        var trusses = Enumerable.Repeat(2, graph.EdgeCount).ToArray();
        for (var k = 3; k <= graph.VertexCount; k++)
        {
            var left = Enumerable.Range(0, graph.EdgeCount).Select(edge => (graph.EdgeFrom[edge], graph.EdgeTo[edge])).ToHashSet();
            while (left.RemoveWhere(edge => Enumerable.Range(0, graph.VertexCount).Count(third => Has(edge.Item1, third) && Has(edge.Item2, third)) < k - 2) > 0)
            {
            }

            foreach (var (from, to) in left)
            {
                trusses[graph.FindEdge(from, to)] = k;
            }

            bool Has(int first, int second) => left.Contains((Math.Min(first, second), Math.Max(first, second)));
        }

        return trusses;
    }
}
