using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Graph.Metrics;
using Skein.Model;
using Skein.Networks.Doubt;

namespace Skein.Networks.Tests.Doubt;

public sealed class LeaveOneOutTests
{
    private static readonly GraphMetric Edges = new("edges", MetricScope.Graph, measured => [measured.Graph.EdgeCount]);
    private static readonly GraphMetric Exists = new("exists", MetricScope.Graph, measured => [measured.Graph.EdgeCount > 1 ? measured.Graph.EdgeCount : double.NaN]);

    // What each thing carries: "one" two edges, "two" none of its own, "three" one.
    private static readonly Dictionary<string, int[]> Without = new() { ["one"] = [2], ["two"] = [0, 1, 2], ["three"] = [0, 1] };

    [Fact]
    public void What_moves_a_figure_is_listed_with_the_farthest_first_and_what_does_not_is_left_out()
    {
        var edges = Assert.Single(Run(Edges));

        Assert.Equal((3.0, 1.0, 3.0), (edges.Full, edges.Low, edges.High));
        Assert.Equal(["one 1", "three 2"], edges.Moving.Select(left => $"{left.Item} {left.Value}"));
    }

    [Fact]
    public void A_figure_that_ceases_to_exist_has_moved_farthest()
    {
        var exists = Assert.Single(Run(Exists));

        Assert.Equal(["one", "three"], exists.Moving.Select(left => left.Item));
        Assert.True(double.IsNaN(exists.Moving[0].Value));
        Assert.Equal((2.0, 3.0), (exists.Low, exists.High));
    }

    [Fact]
    public void With_nothing_to_leave_out_there_is_no_range() =>
        Assert.True(double.IsNaN(LeaveOneOut.Run<string>(Of([0]), [], _ => Of([0]), [Edges])[0].Low));

    // A path of three; without the judgement its middle falls into two parts, of which the one that keeps the name has one neighbor, and the
    // last vertex is gone.
    [Fact]
    public void Of_a_vertex_that_falls_apart_the_part_that_keeps_its_name_is_compared_and_one_that_is_gone_has_no_figure()
    {
        var degree = new GraphMetric("degree", MetricScope.Vertex, measured => [.. Enumerable.Range(0, measured.Graph.VertexCount).Select(vertex => (double)measured.Graph.Neighbors(vertex).Length)]);

        var vertices = LeaveOneOut.OfVertices(Of([0, 1]), ["judgement"], _ => new LeftGraph(Of([1, 2]), [3, 1, -1]), degree);

        Assert.Equal([1.0, 2, 1], vertices.Select(vertex => vertex.Full));
        Assert.Equal([1.0, 1, double.NaN], vertices.Select(vertex => vertex.Low));
        Assert.Equal([0, 1, 1], vertices.Select(vertex => vertex.Moving.Count));
    }

    private static EquatableList<Dependence<string>> Run(GraphMetric metric) =>
        LeaveOneOut.Run(Of([0, 1, 2]), [.. Without.Keys], item => Of(Without[item]), [metric]);

    private static CompactGraph Of(int[] edges)
    {
        var builder = new EdgeListBuilder();
        foreach (var edge in edges)
        {
            builder.Add(edge, edge + 1);
        }

        return CompactGraph.From(builder.ToEdgeList());
    }
}
