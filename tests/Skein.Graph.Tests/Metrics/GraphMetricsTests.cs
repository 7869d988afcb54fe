using Skein.Graph.Metrics;
using Skein.Graph.Structure;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Metrics;

public sealed class GraphMetricsTests
{
    // In a clique of n the largest eigenvalue is n - 1; with half of its inverse as alpha each value solves x = 1 + x / 2.
    [Fact]
    public void Katz_takes_half_of_the_most_that_a_step_can_be_worth()
    {
        var clique = RandomGraphs.Of([.. Enumerable.Range(0, 6).SelectMany(first => Enumerable.Range(0, first).Select(second => (first, second))), (7, 7)]);

        Near.Equal([2.0, 2, 2, 2, 2, 2, 1, 1], Values("katz", clique));
        Assert.Equal([1.0, 1, 1], Values("katz", RandomGraphs.Of((2, 2))));
        Assert.Empty(Values("katz", RandomGraphs.Of()));
    }

    // A star of four rays: the eigenvalue is 2, alpha a quarter; the middle is c = 1 + r, a ray r = 1 + c / 4, so that c = 8 / 3.
    [Fact]
    public void Katz_of_a_star_is_that_of_its_equations() => Near.Equal(
        [8 / 3.0, 5 / 3.0, 5 / 3.0, 5 / 3.0, 5 / 3.0], Values("katz", RandomGraphs.Of((0, 1), (0, 2), (0, 3), (0, 4))));

    [Fact]
    public void The_trussness_of_a_vertex_is_the_highest_of_its_edges()
    {
        // A clique of four, a triangle on its last vertex, a tail, and a vertex alone.
        var graph = RandomGraphs.Of((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (3, 5), (4, 5), (5, 6), (7, 7));

        Assert.Equal([4.0, 4, 4, 4, 3, 3, 2, 0], Values("trussness", graph));
        Assert.Equal([4.0], Values("largest-truss", graph));
        Assert.Equal([0.0], Values("largest-truss", RandomGraphs.Of((2, 2))));
    }

    [Fact]
    public void What_metrics_share_changes_none_of_them() => RandomGraphs.HoldForGraphs(graph =>
    {
        var shared = new MeasuredGraph(graph);
        Assert.All(GraphMetrics.All, metric => Assert.Equal(metric.Compute(new MeasuredGraph(graph)), metric.Compute(shared)));
        Assert.Equal(Clustering.Local(graph), GraphMetrics.Find("clustering")!.Compute(shared));
        Assert.Equal(Clustering.Transitivity(graph) ?? double.NaN, GraphMetrics.Find("transitivity")!.Compute(shared)[0]);
        Assert.Equal(graph.VertexCount == 0 ? double.NaN : Clustering.MeanLocal(graph), GraphMetrics.Find("mean-clustering")!.Compute(shared)[0]);
    });

    private static double[] Values(string code, CompactGraph graph) => GraphMetrics.Find(code)!.Compute(new MeasuredGraph(graph));
}
