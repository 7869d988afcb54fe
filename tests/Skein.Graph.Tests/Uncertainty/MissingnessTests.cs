using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Metrics;
using Skein.Graph.Uncertainty;

namespace Skein.Graph.Tests.Uncertainty;

public sealed class MissingnessTests
{
    private static readonly GraphMetric Edges = new("edges", MetricScope.Graph, measured => [measured.Graph.EdgeCount]);
    private static readonly GraphMetric Vertices = new("vertices", MetricScope.Graph, measured => [measured.Graph.VertexCount]);
    private static readonly GraphMetric Components = new("components", MetricScope.Graph, measured => [Naive.Components(measured.Graph)]);

    [Fact]
    public void A_share_of_the_edges_is_gone_and_every_vertex_stays()
    {
        var graph = GoldenGraph.Load("krebs34").Graph;

        var left = Missingness.Run(graph, MissingPart.Edges, 0.1, [Edges, Vertices], draws: 50);

        Assert.Equal((93.0, 84.0, 84.0), (left[0].Full, left[0].Missing.Low, left[0].Missing.High));
        Assert.Equal(34, left[1].Missing.Median);
    }

    [Fact]
    public void One_missing_edge_of_a_star_leaves_two_components_every_time()
    {
        var star = RandomGraphs.Of([.. Enumerable.Range(1, 9).Select(leaf => (0, leaf))]);

        var left = Assert.Single(Missingness.Run(star, MissingPart.Edges, 0.01, [Components], draws: 40));

        Assert.Equal((1.0, 2.0, 2.0), (left.Full, left.Missing.Low, left.Missing.High));
    }

    [Fact]
    public void One_missing_vertex_of_a_star_is_its_center_as_often_as_any_other()
    {
        var star = RandomGraphs.Of([.. Enumerable.Range(1, 9).Select(leaf => (0, leaf))]);

        var left = Assert.Single(Missingness.Run(star, MissingPart.Vertices, 0.01, [Edges], draws: 4_000, seed: 2));

        // Without the center no edge is left, without a leaf eight are: 7.2 on average, with a standard error of 0.04.
        Assert.InRange(left.Missing.Mean, 7.04, 7.36);
    }

    [Fact]
    public void The_result_is_the_same_for_one_thread_and_for_four()
    {
        var graph = GoldenGraph.Load("krebs34").Graph;

        Assert.Equal(Run(1), Run(4));

        WorldSummary Run(int threads) =>
            Missingness.Run(graph, MissingPart.Vertices, 0.05, [Components], draws: 100, work: new Work { Threads = threads })[0].Missing;
    }

    [Fact]
    public void A_part_of_a_graph_has_the_edges_between_its_vertices_with_what_they_carry() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var part = Subgraphs.OfVertices(graph, vertex => vertex % 3 != 0);

        var expected = Enumerable.Range(0, graph.EdgeCount)
            .Select(edge => (From: graph.EdgeFrom[edge], To: graph.EdgeTo[edge], Weight: graph.WeightOf(edge)))
            .Where(edge => edge.From % 3 != 0 && edge.To % 3 != 0)
            .Select(edge => (edge.From - (edge.From / 3) - 1, edge.To - (edge.To / 3) - 1, edge.Weight));
        Assert.Equal(expected, Enumerable.Range(0, part.EdgeCount).Select(edge => (part.EdgeFrom[edge], part.EdgeTo[edge], part.WeightOf(edge))));
    });
}
