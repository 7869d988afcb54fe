using Skein.Graph.Running;
using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class ComponentsTests
{
    [Fact]
    public void Weak_components_are_the_vertices_that_reach_each_other_when_direction_is_ignored() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var naive = new NaiveGraph(graph);
            var split = Components.Weak(graph);
            foreach (var vertex in naive.Vertices)
            {
                Assert.Equal(naive.Reach(vertex, _ => true, naive.AreTied).Order(), split.Vertices(split.Of[vertex]));
            }

            Assert.Equal(split.Of, Components.Weak(graph, new Work { Threads = 4 }).Of);
        });

    [Fact]
    public void Strong_components_are_the_vertices_that_reach_each_other_both_ways() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var naive = new NaiveGraph(graph);
            var reach = naive.Vertices.Select(vertex => naive.Reach(vertex, _ => true, naive.Has)).ToArray();
            var split = Components.Strong(graph);
            foreach (var vertex in naive.Vertices)
            {
                Assert.Equal(naive.Vertices.Where(other => reach[vertex].Contains(other) && reach[other].Contains(vertex)), split.Vertices(split.Of[vertex]));
            }
        });

    [Fact]
    public void Components_are_numbered_in_the_order_of_their_smallest_vertices()
    {
        var split = Components.Weak(RandomGraphs.Of((0, 3), (4, 5), (5, 6), (2, 2)));

        Assert.Equal([0, 1, 2, 0, 3, 3, 3], split.Of);
        Assert.Equal((4, 3), (split.Count, split.Largest));
        Assert.Equal([1, 2], Components.Isolates(RandomGraphs.Of((0, 3), (4, 5), (5, 6), (2, 2))));
    }

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Components_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);

        Assert.Equal(golden.Values("component"), Components.Weak(golden.Graph).Of.Select(component => (double)component));
        Assert.Equal(golden.Facts.GetProperty("giant").GetInt32(), Components.Weak(golden.Graph).Sizes.Max());
    }

    [Fact]
    public void A_graph_without_vertices_has_no_component() => Assert.Equal((0, -1), (Components.Weak(RandomGraphs.Of()).Count, Components.Weak(RandomGraphs.Of()).Largest));

    [Fact]
    public void Many_threads_find_the_components_of_a_long_path_laid_out_at_random()
    {
        var graph = LargeGraphs.ShuffledPaths(vertexCount: 200_000, length: 1_000);

        var split = Components.Weak(graph, new Work { Threads = 4 });

        Assert.Equal(200, split.Count);
        Assert.All(split.Sizes, size => Assert.Equal(1_000, size));
        Assert.Equal(Components.Weak(graph, new Work { Threads = 1 }).Of, split.Of);
    }
}
