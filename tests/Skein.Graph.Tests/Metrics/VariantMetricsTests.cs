using Skein.Graph.Edges;
using Skein.Graph.Metrics;
using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Metrics;

/// <summary>Metrics that count weights and directions, by hand and against naive distances.</summary>
public sealed class VariantMetricsTests
{
    // 0 → 1 weighs 2, 1 → 2 weighs 4, 2 → 0 weighs 1, 0 → 3 weighs 1.
    private static readonly CompactGraph Small = Build([(0, 1, 2), (1, 2, 4), (2, 0, 1), (0, 3, 1)]);

    [Theory]
    [InlineData("arcs", 4)]
    [InlineData("directed-density", 4 / 12.0)]
    [InlineData("reciprocity", 0)]
    [InlineData("strong-components", 2)]
    [InlineData("largest-strong-component", 3)]
    [InlineData("directed-diameter", 3)]

    // From 0: 1, 2, 1; from 1: 1, 2, 3; from 2: 1, 2, 2; from 3 nowhere.
    [InlineData("directed-mean-distance", 15 / 9.0)]
    [InlineData("total-weight", 8)]
    [InlineData("mean-strength", 4)]

    // An arc is 1 ÷ weight long: from 0: 0.5, 0.75, 1; from 1: 0.25, 1.25, 2.25; from 2: 1, 1.5, 2.
    [InlineData("weighted-mean-distance", (0.5 + 0.75 + 1 + 0.25 + 1.25 + 2.25 + 1 + 1.5 + 2) / 9)]
    public void A_figure_of_a_small_directed_weighted_graph_is_what_a_hand_counts(string code, double value) =>
        Assert.Equal(value, Find(code).Compute(new MeasuredGraph(Small))[0], 1e-12);

    [Theory]
    [InlineData("in-degree", new double[] { 1, 1, 1, 1 })]
    [InlineData("out-degree", new double[] { 2, 1, 1, 0 })]
    [InlineData("in-strength", new double[] { 1, 2, 4, 1 })]
    [InlineData("out-strength", new double[] { 3, 4, 1, 0 })]
    [InlineData("strength", new double[] { 4, 6, 5, 1 })]

    // 0 lies on 1→3, 2→1, 2→3; 1 on 0→2; 2 on 1→0 and 1→3.
    [InlineData("directed-betweenness", new double[] { 3, 1, 2, 0 })]
    public void A_value_by_vertex_is_what_a_hand_counts(string code, double[] values) =>
        Assert.Equal(values, Find(code).Compute(new MeasuredGraph(Small)));

    [Fact]
    public void Lengths_from_all_vertices_equal_naive_distances() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var lengths = EdgeLengths.FromStrengths(graph);
        var naive = Naive(graph);
        var all = LengthDistances.FromAll(lengths, new Work { Threads = 2 });
        for (var from = 0; from < graph.VertexCount; from++)
        {
            var reached = Enumerable.Range(0, graph.VertexCount).Where(to => to != from && !double.IsInfinity(naive[from, to])).ToList();
            Assert.Equal(reached.Count, all.Reached[from]);
            Assert.Equal(reached.Sum(to => naive[from, to]), all.Sums[from], 1e-9);
            Assert.Equal(reached.Sum(to => 1 / naive[from, to]), all.Reciprocals[from], 1e-9);
        }
    });

    [Fact]
    public void A_plain_graph_has_no_variant_and_no_code_stands_twice()
    {
        Assert.Empty(VariantMetrics.Of(isDirected: false, isWeighted: false));
        Assert.Equal(VariantMetrics.All, VariantMetrics.Of(isDirected: true, isWeighted: true));
        Assert.Equal(VariantMetrics.All.Count, VariantMetrics.All.Select(metric => metric.Code).Concat(GraphMetrics.All.Select(metric => metric.Code)).Distinct().Count() - GraphMetrics.All.Count);
    }

    private static GraphMetric Find(string code) => VariantMetrics.All.Single(metric => metric.Code == code);

    private static double[,] Naive(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var distances = new double[n, n];
        for (var from = 0; from < n; from++)
        {
            for (var to = 0; to < n; to++)
            {
                distances[from, to] = from == to ? 0 : double.PositiveInfinity;
            }
        }

        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            distances[from, to] = distances[to, from] = Math.Min(distances[from, to], 1 / graph.WeightOf(edge));
        }

        for (var through = 0; through < n; through++)
        {
            for (var from = 0; from < n; from++)
            {
                for (var to = 0; to < n; to++)
                {
                    distances[from, to] = Math.Min(distances[from, to], distances[from, through] + distances[through, to]);
                }
            }
        }

        return distances;
    }

    private static CompactGraph Build((int From, int To, double Weight)[] arcs)
    {
        var edges = new EdgeListBuilder();
        foreach (var (from, to, weight) in arcs)
        {
            edges.Add(from, to, weight);
        }

        return CompactGraph.From(edges.ToEdgeList(), new GraphOptions { IsDirected = true });
    }
}
