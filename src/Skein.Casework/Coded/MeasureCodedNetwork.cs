using Skein.Casework.Measures;
using Skein.Exchange.Coded;
using Skein.Graph;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using Skein.Networks.Doubt;

namespace Skein.Casework.Coded;

/// <summary>
/// The figures of a network that was coded elsewhere, without a case: nothing is stored. As it has no statements and no origins, only whole
/// layers can be left out. Figures of the catalog take a pair as tied or not; where the file has weights or directions, those that count them
/// follow, each by a code that says so.
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
        var evidence = CodedGraph.Evidence(network, CodedGraph.Of(network), file);
        var plain = Figures(network, GraphMetrics.All, isChosen => CodedGraph.Of(network, isChosen), _ => [], evidence.Uncertain > 0, request, work);
        var variants = Figures(
            network,
            VariantMetrics.Of(network.HasDirections, evidence.IsWeighted),
            isChosen => CodedGraph.Full(network, isChosen),
            graph => CodedGraph.KeysOf(network, graph),
            evidence.Uncertain > 0,
            request,
            work);
        return new CodedMeasures(evidence, [.. plain.Figures, .. variants.Figures], plain.Worlds?.Worlds ?? 0, plain.Worlds?.IsExact ?? false, request.Seed);
    }

    private static (List<CodedFigureView> Figures, WorldEnsemble? Worlds) Figures(
        CodedNetwork network,
        IEnumerable<GraphMetric> catalog,
        Func<Func<int, bool>?, CompactGraph> graphOf,
        Func<CompactGraph, IReadOnlyList<ulong>> keysOf,
        bool isUncertain,
        MeasureRequest request,
        Work? work)
    {
        var metrics = catalog.Where(metric => metric.Scope == MetricScope.Graph).ToList();
        if (metrics.Count == 0)
        {
            return ([], null);
        }

        var quiet = (work ?? Work.Default) with { Progress = null };
        var graph = graphOf(null);
        var all = CodedGraph.Sure(graph, withUncertain: true);
        var (measuredAll, measuredCertain) = (new MeasuredGraph(all, quiet), new MeasuredGraph(CodedGraph.Sure(graph, withUncertain: false), quiet));
        var options = new WorldOptions { Worlds = request.Worlds, Seed = request.Seed, EdgeKeys = keysOf(graph) };
        var worlds = isUncertain ? PossibleWorlds.Run(graph, metrics, options, quiet) : null;
        var layers = network.Layers.Count < 2
            ? null
            : LeaveOneOut.Run(
                all,
                [.. Enumerable.Range(0, network.Layers.Count)],
                layer => CodedGraph.Sure(graphOf(CodedGraph.Without(network, layer)), withUncertain: true),
                metrics,
                work);
        var missingTies = Missingness.Run(all, MissingPart.Edges, MissingTies, metrics, request.Worlds, request.Seed, work: quiet);
        var missingNodes = Missingness.Run(all, MissingPart.Vertices, MissingNodes, metrics, request.Worlds, request.Seed, work: quiet);
        return ([.. metrics.Index().Select(row => new CodedFigureView(
            row.Item.Code,
            MeasureNetwork.Number(row.Item.Compute(measuredCertain)[0]),
            MeasureNetwork.Number(row.Item.Compute(measuredAll)[0]),
            worlds is null ? null : MeasureNetwork.Interval(worlds.Metrics[row.Index].Values[0]),
            layers is null
                ? null
                : MeasureNetwork.Depend(layers[row.Index], network.Layers.Count, request, layer => (network.Layers[layer], network.Layers[layer])),
            MeasureNetwork.Interval(missingTies[row.Index].Missing),
            MeasureNetwork.Interval(missingNodes[row.Index].Missing)))], worlds);
    }
}
