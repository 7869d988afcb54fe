using Skein.Casework.Measures;
using Skein.Exchange.Coded;
using Skein.Graph;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using Skein.Networks.Doubt;

namespace Skein.Casework.Coded;

/// <summary>
/// One metric of all nodes of a network that was coded elsewhere, without a case. Nodes stand by label, and no order by the metric is offered.
/// </summary>
public static class PlaceCodedNodes
{
    /// <summary>The metrics of nodes that say something of the network: those of the catalog, then those of its directions and weights.</summary>
    /// <param name="network">The network.</param>
    public static IReadOnlyList<GraphMetric> Metrics(CodedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return [.. GraphMetrics.All.Concat(VariantMetrics.Of(network.HasDirections, !network.Edges.Weights.IsEmpty))
            .Where(metric => metric.Scope == MetricScope.Vertex)];
    }

    /// <summary>Places the nodes.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="metric">The code of one of <see cref="Metrics"/>.</param>
    /// <param name="request">How many worlds, which seed.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    /// <returns>The positions; null when the network has no such metric of nodes.</returns>
    public static CodedPositions? Run(CodedNetwork network, string file, string metric, MeasureRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        if (Metrics(network).FirstOrDefault(known => known.Code == metric) is not { } found)
        {
            return null;
        }

        var evidence = CodedGraph.Evidence(network, CodedGraph.Of(network), file);
        var graph = GraphOf(network, metric);
        var options = new WorldOptions
        {
            Worlds = request.Worlds,
            Seed = request.Seed,
            EdgeKeys = GraphMetrics.Find(metric) is null ? CodedGraph.KeysOf(network, graph) : [],
        };
        var (certain, all) = (Compute(withUncertain: false), Compute(withUncertain: true));

        // A network without uncertain edges is one world, computed in the same way.
        var worlds = PossibleWorlds.Run(graph, [found], options, work);
        var (values, ranks) = (worlds.Metrics[0].Values, worlds.Metrics[0].Ranks);
        var without = WithoutLayers(network, graph, found, request, work);
        var nodes = network.Labels.Index()
            .Select(row => new CodedPlacedView(row.Item, new PositionView(
                MeasureNetwork.Number(certain[row.Index]),
                MeasureNetwork.Number(all[row.Index]),
                MeasureNetwork.Number(values[row.Index].Low),
                MeasureNetwork.Number(values[row.Index].High),
                MeasureNetwork.Number(ranks[row.Index].Low),
                MeasureNetwork.Number(ranks[row.Index].Worst))
            {
                MedianPresent = evidence.Uncertain == 0 ? null : MeasureNetwork.Number(values[row.Index].Median),
                Without = without?[row.Index],
            }))
            .OrderBy(node => node.Label, StringComparer.Ordinal)
            .ToList();
        return new CodedPositions(
            evidence, metric, nodes, evidence.Uncertain == 0 ? 0 : worlds.Worlds, worlds.IsExact, request.Seed);

        double[] Compute(bool withUncertain) =>
            found.Compute(new MeasuredGraph(CodedGraph.Sure(graph, withUncertain), (work ?? Work.Default) with { Progress = null }));
    }

    // Metrics of the catalog take a pair as tied or not; the others look at weights and directions.
    private static CompactGraph GraphOf(CodedNetwork network, string metric, Func<int, bool>? isChosen = null) =>
        GraphMetrics.Find(metric) is null ? CodedGraph.Full(network, isChosen) : CodedGraph.Of(network, isChosen);

    private static List<DependenceView>? WithoutLayers(
        CodedNetwork network, CompactGraph graph, GraphMetric metric, MeasureRequest request, Work? work) => network.Layers.Count < 2
        ? null
        : [.. LeaveOneOut.OfVertices(
            CodedGraph.Sure(graph, withUncertain: true),
            [.. Enumerable.Range(0, network.Layers.Count)],
            layer => CodedGraph.Sure(GraphOf(network, metric.Code, CodedGraph.Without(network, layer)), withUncertain: true),
            metric,
            work).Select(dependence => MeasureNetwork.Depend(
                dependence, network.Layers.Count, request, layer => (network.Layers[layer], network.Layers[layer])))];
}
