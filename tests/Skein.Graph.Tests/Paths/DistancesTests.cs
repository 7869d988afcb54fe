using Skein.Graph.Edges;
using Skein.Graph.Paths;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Paths;

public sealed class DistancesTests
{
    [Fact]
    public void Random_graphs_have_the_distances_of_a_search_over_all_pairs() => RandomGraphs.HoldForGraphs(EqualsNaive);

    [Fact]
    public void Random_directed_graphs_have_the_distances_of_a_search_over_all_pairs() => RandomGraphs.HoldForDirectedGraphs(EqualsNaive);

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void Shapes_with_thin_and_broad_levels_have_the_distances_of_a_search_over_all_pairs(string name)
    {
        EqualsNaive(RandomGraphs.Of(Shapes.Edges(name)));
        EqualsNaive(CompactGraph.From(RandomGraphs.List(Shapes.Edges(name)), new GraphOptions { IsDirected = true }));
    }

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void The_largest_component_has_the_diameter_and_mean_distance_of_other_libraries(string name)
    {
        var golden = GoldenGraph.Load(name);

        var largest = Distances.FromAll(golden.Graph).Components[0];

        Assert.Equal(golden.Facts.GetProperty("giant").GetInt32(), largest.VertexCount);
        Assert.Equal(golden.Facts.GetProperty("diameter_giant").GetInt32(), largest.Diameter);
        Assert.Equal(golden.Facts.GetProperty("avg_path_giant").GetDouble(), largest.MeanDistance, 1e-9);
    }

    [Fact]
    public void A_ring_of_more_vertices_than_one_search_holds_looks_the_same_from_everywhere()
    {
        var distances = Distances.FromAll(RandomGraphs.Of(Shapes.Ring(1_201)), new Work { Threads = 3 });

        Assert.All(distances.Sums.ToArray(), sum => Assert.Equal(600L * 601, sum));
        Assert.All(distances.Eccentricities.ToArray(), farthest => Assert.Equal(600, farthest));
        Assert.Equal([0, .. Enumerable.Repeat(2L * 1_201, 600)], distances.Distribution.ToArray());
        Assert.Equal((600, 300.5), (distances.Diameter, distances.MeanDistance));
    }

    [Fact]
    public void Many_small_components_beside_a_large_one_stay_apart()
    {
        var pairs = Enumerable.Range(0, 700).Select(pair => (2 * pair, (2 * pair) + 1));
        var star = Enumerable.Range(1_401, 900).Select(leaf => (1_400, leaf));

        var distances = Distances.FromAll(RandomGraphs.Of([.. pairs, .. star]));

        Assert.Equal(new ComponentDistances(1_400, 901, 2, ((2 * 900) + (900.0 * 899 * 2)) / (901 * 900)), distances.Components[0]);
        Assert.Equal(new ComponentDistances(0, 2, 1, 1), distances.Components[1]);
        Assert.Equal(701, distances.Components.Count);
        Assert.All(distances.Reached[..1_400].ToArray(), count => Assert.Equal(1, count));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var graph = GoldenGraph.Load("lfr5k").Graph;

        Assert.Equal(
            Distances.FromAll(graph, new Work { Threads = 1 }).Reciprocals.ToArray(), Distances.FromAll(graph, new Work { Threads = 4 }).Reciprocals.ToArray());
    }

    [Fact]
    public void A_graph_without_an_edge_has_components_of_one_vertex_and_no_mean_distance()
    {
        var distances = Distances.FromAll(CompactGraph.From(new EdgeListBuilder(vertexCount: 2).ToEdgeList()));

        Assert.Equal(2, distances.Components.Count);
        Assert.Equal((0, 0, true), (distances.Diameter, distances.Eccentricities[1], double.IsNaN(distances.MeanDistance)));
        Assert.Empty(Distances.FromAll(RandomGraphs.Of()).Components);
    }

    [Fact]
    public void A_vertex_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Distances.From(RandomGraphs.Of((0, 1)), 2));

    private static void EqualsNaive(CompactGraph graph)
    {
        var naive = new NaivePaths(graph).Distances;
        var distances = Distances.FromAll(graph);
        var pairs = new List<long>();
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            var row = Enumerable.Range(0, graph.VertexCount).Select(other => naive[vertex, other]).ToList();
            Assert.Equal(row.Select(distance => (int)(distance ?? -1)), Distances.From(graph, vertex));
            var others = row.OfType<long>().Where(distance => distance > 0).ToList();
            pairs.AddRange(others);
            Assert.Equal((others.Count, others.Sum()), (distances.Reached[vertex], distances.Sums[vertex]));
            Assert.Equal(others.Sum(distance => 1.0 / distance), distances.Reciprocals[vertex], 1e-12);
            Assert.Equal(others.Append(0).Max(), distances.Eccentricities[vertex]);
        }

        Assert.Equal(Enumerable.Range(0, (int)pairs.Append(0).Max() + 1).Select(distance => pairs.LongCount(pair => pair == distance)), distances.Distribution.ToArray());
        Assert.Equal(graph.VertexCount, distances.Components.Sum(component => component.VertexCount));
    }
}
