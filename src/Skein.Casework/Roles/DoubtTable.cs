using System.Runtime.CompilerServices;
using Skein.Casework.Measures;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;

namespace Skein.Casework.Roles;

/// <summary>A figure with what is known of its doubt. Null where it does not exist, or was not asked for.</summary>
/// <param name="Certain">With established ties only; of a coded network with certain edges only.</param>
/// <param name="All">With all ties that are said.</param>
/// <param name="Absent">Over possible worlds, unstated ties absent; null for a coded network, and where nobody stated a probability.</param>
/// <param name="Present">Over possible worlds, unstated ties present; of a coded network over all its worlds.</param>
/// <param name="WithoutLow">The lowest value without one origin of a case, or one layer of a coded network.</param>
/// <param name="WithoutHigh">The highest.</param>
public sealed record DoubtView(
    double? Certain, double? All, IntervalView? Absent, IntervalView? Present, double? WithoutLow, double? WithoutHigh)
{
    /// <summary>Over several divisions of all ties that are said, where the groups are a division; otherwise null.</summary>
    public IntervalView? Divisions { get; init; }

    /// <summary>The lowest of all that the figure may be by what is known.</summary>
    public double? Low => Ends(interval => interval.Low, WithoutLow).Min();

    /// <summary>The highest.</summary>
    public double? High => Ends(interval => interval.High, WithoutHigh).Max();

    private IEnumerable<double?> Ends(Func<IntervalView, double?> end, double? without) =>
        [Certain, All, without, .. new[] { Absent, Present, Divisions }.OfType<IntervalView>().Select(end)];
}

/// <summary>Something that several metrics share, computed once for each graph; safe for many threads.</summary>
internal sealed class OncePerGraph<T>(Func<MeasuredGraph, T> compute)
    where T : class
{
    private readonly ConditionalWeakTable<MeasuredGraph, T> _found = [];

    public T Of(MeasuredGraph graph) => _found.GetValue(graph, key => compute(key));
}

/// <summary>Figures of a doubtful graph, each with both bounds, worlds and what leaving one origin or layer out does to it.</summary>
internal sealed class DoubtTable
{
    private readonly List<double[]> _certain;
    private readonly List<double[]> _all;
    private readonly List<WorldEnsemble> _worlds;
    private readonly double[][][] _without;

    private DoubtTable(List<double[]> certain, List<double[]> all, List<WorldEnsemble> worlds, double[][][] without) =>
        (_certain, _all, _worlds, _without) = (certain, all, worlds, without);

    /// <summary>How many worlds were looked at; 0 without a probability.</summary>
    public int Worlds => _worlds.Count == 0 ? 0 : _worlds[0].Worlds;

    public bool IsExact => _worlds.Count > 0 && _worlds[0].IsExact;

    /// <summary>Computes all metrics.</summary>
    public static DoubtTable Of(DoubtfulGraph graph, IReadOnlyList<GraphMetric> metrics, MeasureRequest request, Work? work)
    {
        work ??= Work.Default;
        var quiet = work with { Progress = null };
        var without = new double[graph.Without.Count][][];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = work.Threads > 0 ? work.Threads : Environment.ProcessorCount,
            CancellationToken = work.Cancellation,
        };
        Parallel.For(0, without.Length, parallel, index =>
        {
            var left = new MeasuredGraph(graph.Without[index]());
            without[index] = [.. metrics.Select(metric => metric.Compute(left))];
        });
        var (certain, all) = (new MeasuredGraph(graph.Certain, quiet), new MeasuredGraph(graph.All, quiet));
        return new DoubtTable(
            [.. metrics.Select(metric => metric.Compute(certain))],
            [.. metrics.Select(metric => metric.Compute(all))],
            [.. graph.Worlds.Select(worlds => PossibleWorlds.Run(worlds, metrics, graph.Options(request), work))],
            without);
    }

    /// <summary>The doubt of a metric, by number, at a vertex; of a metric of the graph at place 0.</summary>
    public DoubtView At(int metric, int place)
    {
        var without = _without.Select(left => left[metric][place]).Where(value => !double.IsNaN(value)).ToList();
        return new DoubtView(
            MeasureNetwork.Number(_certain[metric][place]),
            MeasureNetwork.Number(_all[metric][place]),
            _worlds.Count < 2 ? null : MeasureNetwork.Interval(_worlds[0].Metrics[metric].Values[place]),
            _worlds.Count == 0 ? null : MeasureNetwork.Interval(_worlds[^1].Metrics[metric].Values[place]),
            without.Count == 0 ? null : without.Min(),
            without.Count == 0 ? null : without.Max());
    }
}
