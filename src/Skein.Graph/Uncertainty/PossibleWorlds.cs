using Skein.Graph.Metrics;
using Skein.Graph.Running;

namespace Skein.Graph.Uncertainty;

/// <summary>
/// Figures of a graph whose edges are uncertain, over its possible worlds: graphs in which each uncertain edge exists or not, with the
/// probability that somebody stated for it (Monte Carlo over uncertain graphs, as in Pfeiffer and Neville 2011, arXiv 1104.0319). With few
/// uncertain edges all worlds are looked at; otherwise worlds are drawn. The same for any number of threads.
/// </summary>
public static class PossibleWorlds
{
    // Enough pieces for any number of threads to share evenly, few enough that a piece is worth its scratch space.
    private const int WorldsAPiece = 16;

    /// <summary>Computes figures in every world and sums them up.</summary>
    /// <param name="graph">The graph with its probabilities; certain edges exist in every world.</param>
    /// <param name="metrics">The figures.</param>
    /// <param name="options">How worlds are drawn; a thousand when null.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="ArgumentException">An option does not fit the graph, or a figure gives a wrong number of values.</exception>
    public static WorldEnsemble Run(CompactGraph graph, IReadOnlyList<GraphMetric> metrics, WorldOptions? options = null, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(metrics);
        options ??= new WorldOptions();
        var sampler = new WorldSampler(graph, options);
        var values = metrics.Select(metric => new double[Width(metric, graph)][]).ToArray();
        for (var metric = 0; metric < metrics.Count; metric++)
        {
            for (var place = 0; place < values[metric].Length; place++)
            {
                values[metric][place] = new double[sampler.Count];
            }
        }

        work ??= Work.Default;
        var pieces = (sampler.Count + WorldsAPiece - 1) / WorldsAPiece;
        Pieces.Run(pieces, work, () => (Exists: new bool[graph.EdgeCount], Measures: new MeasureScratch()), (piece, scratch) =>
        {
            for (var world = piece * WorldsAPiece; world < Math.Min(sampler.Count, (piece + 1) * WorldsAPiece); world++)
            {
                sampler.Choose(world, scratch.Exists);
                var drawn = new MeasuredGraph(sampler.ToGraph(scratch.Exists), scratch: scratch.Measures);
                for (var metric = 0; metric < metrics.Count; metric++)
                {
                    Keep(metrics[metric], metrics[metric].Compute(drawn), values[metric], world);
                }
            }
        });

        var weights = Enumerable.Range(0, sampler.Count).Select(sampler.WeightOf).ToArray();
        var summed = metrics.Select((metric, index) => new MetricEnsemble(
            metric.Code,
            metric.Scope,
            WorldSummaries.Of(values[index], weights, options.Tail, work),
            metric.Scope == MetricScope.Vertex ? WorldSummaries.RanksOf(values[index], weights, options.Tail, work) : [])).ToList();
        return new WorldEnsemble(sampler.Count, sampler.IsExact, options.Seed, options.Tail, summed);
    }

    private static int Width(GraphMetric metric, CompactGraph graph) => metric.Scope == MetricScope.Graph ? 1 : graph.VertexCount;

    private static void Keep(GraphMetric metric, double[] computed, double[][] values, int world)
    {
        if (computed.Length != values.Length)
        {
            throw new ArgumentException($"The figure '{metric.Code}' gives {computed.Length} values where {values.Length} are due.", nameof(metric));
        }

        for (var place = 0; place < computed.Length; place++)
        {
            values[place][world] = computed[place];
        }
    }
}
