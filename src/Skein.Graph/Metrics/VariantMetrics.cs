using Skein.Graph.Centrality;
using Skein.Graph.Communities;
using Skein.Graph.Paths;
using Skein.Graph.Structure;

namespace Skein.Graph.Metrics;

/// <summary>
/// Metrics of graphs whose edges have directions or weights, beside those of <see cref="GraphMetrics"/>, which take a pair as tied or not.
/// The code says what counts: <c>directed-…</c> follows arcs away from a vertex and passes weights over; <c>weighted-…</c> counts weights,
/// along the arcs where there are any. A weight is a strength: it adds up in degrees, draws walkers and holds groups, and an edge is 1 ÷ weight
/// long. Groups and clustering know no direction and add up the weights of both. docs/metrics has a table of all.
/// </summary>
public static class VariantMetrics
{
    private static readonly GraphMetric[] Directed =
    [
        OfGraph("arcs", graph => SimpleGraph.Of(graph).EdgeCount),
        OfGraph("directed-density", graph => graph.VertexCount < 2 ? double.NaN : Density.Of(graph)),
        OfGraph("reciprocity", graph => Density.Reciprocity(graph) ?? double.NaN),
        OfGraph("strong-components", graph => Components.Strong(graph).Count),
        OfGraph("largest-strong-component", graph => Components.Strong(graph).Sizes.DefaultIfEmpty(0).Max()),
        new("directed-diameter", MetricScope.Graph, measured => [measured.Graph.EdgeCount == 0 ? double.NaN : measured.Distances.Diameter]),
        new("directed-mean-distance", MetricScope.Graph, measured => [measured.Graph.EdgeCount == 0 ? double.NaN : measured.Distances.MeanDistance]),
        OfVertices("in-degree", graph => Array.ConvertAll(Degree.In(graph), degree => (double)degree)),
        OfVertices("out-degree", graph => Array.ConvertAll(Degree.Out(graph), degree => (double)degree)),
        new("directed-betweenness", MetricScope.Vertex, measured => measured.Betweenness),
        new("directed-closeness", MetricScope.Vertex, measured => Closeness.Of(measured.Distances)),
        new("directed-harmonic", MetricScope.Vertex, measured => Harmonic.Of(measured.Distances)),
        new("directed-pagerank", MetricScope.Vertex, measured => PageRank.Of(measured.Graph, new PageRankOptions { UsesWeights = false }, measured.Work)),
    ];

    private static readonly GraphMetric[] Weighted =
    [
        OfGraph("total-weight", graph => Degree.StrengthOf(graph).Sum() / 2),
        OfGraph("mean-strength", graph => graph.VertexCount == 0 ? double.NaN : Degree.StrengthOf(graph).Average()),
        new("weighted-mean-distance", MetricScope.Graph, measured => [measured.Graph.EdgeCount == 0 ? double.NaN : Lengths(measured).Mean]),
        OfGraph("weighted-clustering", graph => graph.VertexCount == 0 ? double.NaN : WeightedClustering.Local(graph).Average()),
        new("weighted-modularity", MetricScope.Graph, measured =>
            [measured.Graph.EdgeCount == 0 ? double.NaN : Leiden.Of(SimpleGraph.UndirectedWeighted(measured.Graph), work: measured.Work).Quality]),
        OfVertices("strength", Degree.StrengthOf),
        new("weighted-betweenness", MetricScope.Vertex, measured => Betweenness.OfVertices(
            measured.Graph, new BetweennessOptions { Lengths = EdgeLengths.FromStrengths(measured.Graph) }, measured.Work)),
        new("weighted-closeness", MetricScope.Vertex, WeightedCloseness),
        new("weighted-harmonic", MetricScope.Vertex, measured => Lengths(measured).Reciprocals.ToArray()),
        new("weighted-eigenvector", MetricScope.Vertex, measured => Eigenvector.Of(measured.Graph, work: measured.Work) is { HasConverged: true } found
            ? found.OfVertices
            : [.. Enumerable.Repeat(double.NaN, measured.Graph.VertexCount)]),
        new("weighted-pagerank", MetricScope.Vertex, measured => PageRank.Of(measured.Graph, work: measured.Work)),
        OfVertices("weighted-local-clustering", WeightedClustering.Local),
    ];

    private static readonly GraphMetric[] DirectedStrengths =
    [
        OfVertices("in-strength", Degree.StrengthIn),
        OfVertices("out-strength", Degree.StrengthOut),
    ];

    /// <summary>All of them: of directions, of weights, then of both.</summary>
    public static IReadOnlyList<GraphMetric> All { get; } = [.. Directed, .. Weighted, .. DirectedStrengths];

    /// <summary>Those that say something of a graph: of a simple undirected graph without weights none.</summary>
    /// <param name="isDirected">Whether its edges have directions.</param>
    /// <param name="isWeighted">Whether its edges have weights.</param>
    public static IReadOnlyList<GraphMetric> Of(bool isDirected, bool isWeighted) =>
        [.. isDirected ? Directed : [], .. isWeighted ? Weighted : [], .. isDirected && isWeighted ? DirectedStrengths : []];

    private static LengthDistances Lengths(MeasuredGraph measured) => measured.LengthDistances;

    private static double[] WeightedCloseness(MeasuredGraph measured)
    {
        var (lengths, values) = (Lengths(measured), new double[measured.Graph.VertexCount]);
        for (var vertex = 0; vertex < values.Length; vertex++)
        {
            values[vertex] = lengths.Reached[vertex] == 0 ? 0 : lengths.Reached[vertex] / lengths.Sums[vertex];
        }

        return values;
    }

    private static GraphMetric OfGraph(string code, Func<CompactGraph, double> compute) =>
        new(code, MetricScope.Graph, measured => [compute(measured.Graph)]);

    private static GraphMetric OfVertices(string code, Func<CompactGraph, double[]> compute) =>
        new(code, MetricScope.Vertex, measured => compute(measured.Graph));
}
