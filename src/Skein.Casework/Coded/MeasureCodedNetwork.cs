using Skein.Casework.Measures;
using Skein.Exchange.Coded;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using Skein.Networks.Doubt;

namespace Skein.Casework.Coded;

/// <summary>
/// The figures of a network that was coded elsewhere, without a case: nothing is stored. As it has no statements and no origins, only whole
/// layers can be left out.
/// </summary>
public static class MeasureCodedNetwork
{
    private const double MissingTies = 0.1;
    private const double MissingNodes = 0.02;

    /// <summary>Measures the network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="request">Worlds, seed and how many layers are named.</param>
    /// <param name="work">Threads, progress over the layers, stop.</param>
    public static CodedMeasures Run(CodedNetwork network, string file, MeasureRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var quiet = (work ?? Work.Default) with { Progress = null };
        var metrics = GraphMetrics.All.Where(metric => metric.Scope == MetricScope.Graph).ToList();
        var graph = CodedGraph.Of(network);
        var all = CodedGraph.Sure(graph, withUncertain: true);
        var (measuredAll, measuredCertain) = (new MeasuredGraph(all, quiet), new MeasuredGraph(CodedGraph.Sure(graph, withUncertain: false), quiet));
        var evidence = CodedGraph.Evidence(network, graph, file);
        var worlds = evidence.Uncertain == 0
            ? null
            : PossibleWorlds.Run(graph, metrics, new WorldOptions { Worlds = request.Worlds, Seed = request.Seed }, quiet);
        var layers = network.Layers.Count < 2
            ? null
            : LeaveOneOut.Run(
                all,
                [.. Enumerable.Range(0, network.Layers.Count)],
                layer => CodedGraph.Sure(CodedGraph.Of(network, row => network.Edges.Layers.IsEmpty || network.Edges.Layers[row] != layer), withUncertain: true),
                metrics,
                work);
        var missingTies = Missingness.Run(all, MissingPart.Edges, MissingTies, metrics, request.Worlds, request.Seed, work: quiet);
        var missingNodes = Missingness.Run(all, MissingPart.Vertices, MissingNodes, metrics, request.Worlds, request.Seed, work: quiet);
        var figures = metrics.Index().Select(row => new CodedFigureView(
            row.Item.Code,
            MeasureNetwork.Number(row.Item.Compute(measuredCertain)[0]),
            MeasureNetwork.Number(row.Item.Compute(measuredAll)[0]),
            worlds is null ? null : MeasureNetwork.Interval(worlds.Metrics[row.Index].Values[0]),
            layers is null ? null : MeasureNetwork.Depend(layers[row.Index], network.Layers.Count, request, layer => (network.Layers[layer], network.Layers[layer])),
            MeasureNetwork.Interval(missingTies[row.Index].Missing),
            MeasureNetwork.Interval(missingNodes[row.Index].Missing))).ToList();
        return new CodedMeasures(evidence, figures, worlds?.Worlds ?? 0, worlds?.IsExact ?? false, request.Seed);
    }
}
