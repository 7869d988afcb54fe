using Skein.Graph.Running;
using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class ClusteringTests
{
    [Fact]
    public void Triangles_are_sets_of_three_vertices_tied_to_each_other() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            var graph = CompactGraph.From(RandomGraphs.List(pairs), new GraphOptions { IsDirected = true, KeepsParallelEdges = true, KeepsSelfLoops = true });
            var naive = new NaiveGraph(graph);
            var triangles = naive.Sets(3).Where(set => naive.AreTied(set[0], set[1]) && naive.AreTied(set[0], set[2]) && naive.AreTied(set[1], set[2])).ToArray();
            Assert.Equal(triangles.Length, Triangles.Count(graph, new Work { Threads = 4 }));
            Assert.Equal(naive.Vertices.Select(vertex => triangles.LongCount(set => set.Contains(vertex))), Triangles.PerVertex(graph));

            var simple = CompactGraph.From(RandomGraphs.List(pairs));
            Assert.Equal(
                Enumerable.Range(0, simple.EdgeCount).Select(edge => triangles.Count(set => set.Contains(simple.EdgeFrom[edge]) && set.Contains(simple.EdgeTo[edge]))),
                Triangles.PerEdge(simple));
        });

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Clustering_is_that_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);

        Near.Equal(golden.Values("clustering"), Clustering.Local(golden.Graph));
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Clustering_of_larger_graphs_is_that_of_other_programs(string name) =>
        Near.Equal(GoldenGraph.TableValues(name, "clustering"), Clustering.Local(GoldenGraph.Load(name).Graph));

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Figures_of_the_whole_graph_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);

        Near.Equal(golden.Facts.GetProperty("density").GetDouble(), Density.Of(golden.Graph));
        Near.Equal(golden.Facts.GetProperty("transitivity").GetDouble(), Clustering.Transitivity(golden.Graph));
        Near.Equal(golden.Facts.GetProperty("assortativity_degree").GetDouble(), Assortativity.OfDegrees(golden.Graph));
    }

    [Fact]
    public void A_vertex_of_one_neighbor_has_clustering_zero_and_a_graph_without_paths_has_no_transitivity()
    {
        Assert.Equal([0, 0], Clustering.Local(RandomGraphs.Of((0, 1))));
        Assert.Null(Clustering.Transitivity(RandomGraphs.Of((0, 1))));
        Assert.Equal(0, Clustering.MeanLocal(RandomGraphs.Of()));
    }

    [Fact]
    public void The_shapes_counted_are_the_induced_subgraphs_of_three_and_four_vertices() =>
        RandomGraphs.HoldForGraphs(graph => Assert.Equal(NaiveGraphlets(new NaiveGraph(graph)), Graphlets.Count(graph, new Work { Threads = 4 })));

    [Fact]
    public void The_shapes_of_karate_are_those_of_other_programs() =>
        // igraph 0.10.2, motifs of three and four vertices; triangles and cliques also networkx 2.8.8.
        Assert.Equal(new GraphletCounts(393, 45, 681, 1098, 36, 452, 85, 11), Graphlets.Count(GoldenGraph.Load("karate34").Graph));

    [Fact]
    public void A_star_of_a_hundred_thousand_leaves_has_all_their_triples_as_stars()
    {
        const long Leaves = 100_000;

        var counts = Graphlets.Count(LargeGraphs.Star((int)Leaves));

        Assert.Equal(new GraphletCounts(Leaves * (Leaves - 1) / 2, 0, 0, Leaves * (Leaves - 1) * (Leaves - 2) / 6, 0, 0, 0, 0), counts);
    }

    private static GraphletCounts NaiveGraphlets(NaiveGraph graph)
    {
        // The degrees within a set tell the shapes apart, and from those that do not hang together.
        var shapes = graph.Sets(3).Concat(graph.Sets(4))
            .Select(set => string.Join(",", set.Select(vertex => set.Count(other => graph.AreTied(vertex, other))).Order())).CountBy(shape => shape).ToDictionary();
        return new GraphletCounts(
            shapes.GetValueOrDefault("1,1,2"), shapes.GetValueOrDefault("2,2,2"), shapes.GetValueOrDefault("1,1,2,2"), shapes.GetValueOrDefault("1,1,1,3"),
            shapes.GetValueOrDefault("2,2,2,2"), shapes.GetValueOrDefault("1,2,2,3"), shapes.GetValueOrDefault("2,2,3,3"), shapes.GetValueOrDefault("3,3,3,3"));
    }
}
