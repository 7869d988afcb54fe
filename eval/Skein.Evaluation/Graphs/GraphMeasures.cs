using Skein.Graph;
using Skein.Graph.Centrality;
using Skein.Graph.Communities;
using Skein.Graph.Metrics;
using Skein.Graph.Structure;
using Skein.Graph.Uncertainty;

namespace Skein.Evaluation.Graphs;

/// <summary>What can be measured, by name: the catalog of metrics, and algorithms that give more than a figure.</summary>
internal static class GraphMeasures
{
    private const int Pivots = 256;

    // These stand before the catalog: where a name is in both, more is told than the figure.
    private static readonly GraphMeasure[] Own =
    [
        new("build", subject => Build(CompactGraph.From(subject.Edges))),
        new("components", subject => Components(subject.Measured.Components)),
        new("articulation", subject => All(CutPoints.Vertices(subject.Graph))),
        new("bridges", subject => Bridges(subject.Graph, CutPoints.Bridges(subject.Graph))),
        new("betweenness-edges", subject => OfEdges(subject.Graph, Betweenness.OfEdges(subject.Graph, work: subject.Work))),
        new("betweenness-256", subject => All(Betweenness.Sampled(subject.Graph, Pivots, subject.Request.Seed, work: subject.Work).Values.ToArray())),
        new("closeness-wf", subject => All(Closeness.Of(subject.Measured.Distances, ClosenessScale.WassermanFaust))),
        new("truss", subject => OfEdges(subject.Graph, Array.ConvertAll(Trusses.OfEdges(subject.Graph, subject.Work), k => (double)k))),

        // Two iterations are what igraph does unless told otherwise; the catalog's modularity goes on until nothing moves.
        new("leiden", subject => Communities(subject.Graph, LeidenUpTo(2, subject))),
        new("leiden-20", subject => Communities(subject.Graph, LeidenUpTo(20, subject))),
        new("leiden-stable", subject => Communities(subject.Graph, LeidenUpTo(0, subject))),
        new("louvain", subject => Communities(subject.Graph, Louvain.Of(subject.Graph, seed: subject.Request.Seed, work: subject.Work))),
        new("worlds", subject => Worlds(subject, [GraphMetrics.Find("betweenness")!]), NeedsDoubt: true),
        new("worlds-all", subject => Worlds(subject, GraphMetrics.All), NeedsDoubt: true),
    ];

    private static readonly GraphMeasure[] Known =
        [.. GraphMetrics.All.Where(metric => Array.TrueForAll(Own, own => own.Name != metric.Code)).Select(Of), .. Own];

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["kcore"] = "coreness",
        ["core"] = "coreness",
        ["triangles-local"] = "clustering",
        ["edge-betweenness"] = "betweenness-edges",
        ["leiden-2"] = "leiden",
        ["leiden-conv"] = "leiden-stable",
    };

    /// <summary>The names, the catalog's codes first and in its order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. GraphMetrics.All.Select(metric => metric.Code), .. Own.Select(own => own.Name).Where(name => GraphMetrics.Find(name) is null)];

    /// <summary>The measure of a name; null when there is none.</summary>
    public static GraphMeasure? Find(string name)
    {
        var plain = name.Replace('_', '-');
        return Array.Find(Known, measure => measure.Name == OtherNames.GetValueOrDefault(plain, plain));
    }

    private static GraphMeasure Of(GraphMetric metric) => new(metric.Code, subject =>
    {
        var values = metric.Compute(subject.Measured);
        return metric.Scope == MetricScope.Graph ? () => GraphOutcome.OfGraph(values[0]) : All(values);
    });

    private static Func<GraphOutcome> Build(CompactGraph graph) => () =>
        new GraphOutcome([("vertices", graph.VertexCount), ("edges", graph.EdgeCount)], []);

    private static Func<GraphOutcome> Components(ComponentSplit split) => () => GraphOutcome.OfGraph(
        split.Count, ("count", split.Count), ("giant", split.Sizes.DefaultIfEmpty(0).Max())) with
    { Values = Array.ConvertAll(split.Of, of => (double)of) };

    private static Func<GraphOutcome> Bridges(CompactGraph graph, int[] edges) => () => GraphOutcome.OfGraph(edges.Length, ("count", edges.Length)) with
    {
        Values = Array.ConvertAll(edges, edge => (double)edge),
        Ends = Array.ConvertAll(edges, edge => (graph.EdgeFrom[edge], graph.EdgeTo[edge])),
    };

    private static Func<GraphOutcome> All(int[] values) => () => GraphOutcome.Of(values);

    private static Func<GraphOutcome> All(double[] values) => () => GraphOutcome.Of(values);

    private static Func<GraphOutcome> OfEdges(CompactGraph graph, double[] values) => () => GraphOutcome.Of(values) with
    {
        Ends = [.. Enumerable.Range(0, values.Length).Select(edge => (graph.EdgeFrom[edge], graph.EdgeTo[edge]))],
    };

    private static CommunityFinding LeidenUpTo(int iterations, GraphSubject subject) =>
        Leiden.Of(subject.Graph, new LeidenOptions { Seed = subject.Request.Seed, Iterations = iterations }, subject.Work);

    // The modularity is that of the division computed anew, so that the finder's own account of it is not taken for granted.
    private static Func<GraphOutcome> Communities(CompactGraph graph, CommunityFinding finding) => () => new GraphOutcome(
        [("count", finding.Partition.Count), ("modularity", Modularity.Of(graph, finding.Partition)), ("iterations", finding.Iterations)],
        Array.ConvertAll(finding.Partition.Groups.ToArray(), group => (double)group));

    private static Func<GraphOutcome> Worlds(GraphSubject subject, IReadOnlyList<GraphMetric> metrics)
    {
        var options = new WorldOptions { Worlds = subject.Request.Worlds, Seed = subject.Request.Seed, ExactUpTo = 0 };
        var ensemble = PossibleWorlds.Run(subject.Graph, metrics, options, subject.Work);
        return () =>
        {
            var means = ensemble.Metrics.Single(metric => metric.Metric == "betweenness").Values.Select(value => value.Mean).ToArray();
            return GraphOutcome.Of(means) with { Worlds = ensemble.Worlds };
        };
    }
}
