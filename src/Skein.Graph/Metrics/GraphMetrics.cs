using Skein.Graph.Centrality;
using Skein.Graph.Structure;

namespace Skein.Graph.Metrics;

/// <summary>
/// The metrics that ensembles, evaluation and commands know by a code. What each answers, its pitfall, its interval and its source stand in
/// docs/metrics; conventions stand with the class that computes it. None is a measure of a person's importance.
/// </summary>
public static class GraphMetrics
{
    // A walk of k steps is then worth 2^-k of what it could be worth at most, in every graph.
    private const double KatzShare = 0.5;

    private static readonly GraphMetric[] Known =
    [
        OfGraph("vertices", measured => measured.Graph.VertexCount),
        OfGraph("edges", measured => measured.Graph.EdgeCount),
        OfGraph("density", measured => measured.Graph.VertexCount < 2 ? double.NaN : Density.Of(measured.Graph)),
        OfGraph("mean-degree", measured => measured.Graph.VertexCount == 0 ? double.NaN : 2.0 * measured.Graph.EdgeCount / measured.Graph.VertexCount),
        OfGraph("isolates", measured => Components.Isolates(measured.Graph).Length),
        OfGraph("components", measured => measured.Components.Count),
        OfGraph("largest-component", measured => measured.Components.Sizes.DefaultIfEmpty(0).Max()),
        OfGraph("transitivity", Transitivity),
        OfGraph("mean-clustering", measured => measured.Graph.VertexCount == 0 ? double.NaN : measured.Clustering.Average()),
        OfGraph("assortativity", measured => Assortativity.OfDegrees(measured.Graph) ?? double.NaN),
        OfGraph("diameter", measured => measured.Graph.EdgeCount == 0 ? double.NaN : measured.Distances.Diameter),
        OfGraph("mean-distance", measured => measured.Graph.EdgeCount == 0 ? double.NaN : measured.Distances.MeanDistance),
        OfGraph("efficiency", Efficiency),
        OfGraph("secrecy", measured => measured.Graph.VertexCount < 2 ? double.NaN : SecrecyEfficiency.Secrecy(measured.Graph)),
        OfGraph("cut-points", measured => CutPoints.Vertices(measured.Graph).Length),
        OfGraph("bridges", measured => CutPoints.Bridges(measured.Graph).Length),
        OfGraph("degeneracy", measured => Cores.Of(measured.Graph).DefaultIfEmpty(0).Max()),
        OfGraph("largest-truss", measured => measured.Trussness.DefaultIfEmpty(0).Max()),
        OfGraph("modularity", measured => measured.Graph.EdgeCount == 0 ? double.NaN : measured.Communities.Quality),
        OfGraph("communities", measured => measured.Communities.Partition.Count),
        OfVertices("degree", measured => Of(Degree.Of(measured.Graph))),
        OfVertices("betweenness", measured => measured.Betweenness),
        OfVertices("closeness", measured => Closeness.Of(measured.Distances)),
        OfVertices("harmonic", measured => Harmonic.Of(measured.Distances)),
        OfVertices("eigenvector", measured => measured.Eigenvector.OfVertices),
        OfVertices("pagerank", measured => PageRank.Of(measured.Graph, work: measured.Work)),
        OfVertices("katz", HalfwayKatz),
        OfVertices("coreness", measured => Of(Cores.Of(measured.Graph))),
        OfVertices("trussness", measured => Of(measured.Trussness)),
        OfVertices("clustering", measured => measured.Clustering),
    ];

    /// <summary>All of them: metrics of the graph, then metrics of vertices.</summary>
    public static IReadOnlyList<GraphMetric> All => Known;

    /// <summary>The metric of a code; null when there is none.</summary>
    /// <param name="code">The code, such as <c>mean-distance</c>.</param>
    public static GraphMetric? Find(string code) => Array.Find(Known, metric => metric.Code == code);

    private static GraphMetric OfGraph(string code, Func<MeasuredGraph, double> compute) => new(code, MetricScope.Graph, measured => [compute(measured)]);

    private static GraphMetric OfVertices(string code, Func<MeasuredGraph, double[]> compute) => new(code, MetricScope.Vertex, compute);

    private static double Transitivity(MeasuredGraph measured) =>
        Clustering.TransitivityOf(SimpleGraph.Undirected(measured.Graph), measured.Triangles.Sum()) ?? double.NaN;

    private static double[] HalfwayKatz(MeasuredGraph measured) =>
        Katz.Of(measured.Graph, KatzShare, measured.Graph.IsDirected ? null : measured.Eigenvector.Eigenvalue, measured.Work);

    private static double Efficiency(MeasuredGraph measured)
    {
        var sum = 0.0;
        foreach (var reciprocal in measured.Distances.Reciprocals)
        {
            sum += reciprocal;
        }

        return measured.Graph.VertexCount < 2 ? double.NaN : SecrecyEfficiency.Efficiency(measured.Graph.VertexCount, sum);
    }

    private static double[] Of(int[] values) => Array.ConvertAll(values, value => (double)value);
}
