using Skein.Graph;
using Skein.Graph.Running;
using Skein.Graph.Metrics;
using Skein.Model;

namespace Skein.Networks.Doubt;

/// <summary>What a figure is when one thing is left out.</summary>
/// <param name="Item">What is left out: an origin, a judgement, a statement.</param>
/// <param name="Value">The figure without it; NaN when it does not exist then.</param>
public sealed record LeftOut<TItem>(TItem Item, double Value);

/// <summary>How far one figure of a graph hangs on single things.</summary>
/// <param name="Metric">The figure.</param>
/// <param name="Full">Its value with nothing left out; NaN when it does not exist.</param>
/// <param name="Low">The lowest value with one thing left out; NaN when there is none.</param>
/// <param name="High">The highest value with one thing left out.</param>
/// <param name="Moving">Those whose leaving out changes the figure, the farthest first, then in the order given.</param>
public sealed record Dependence<TItem>(string Metric, double Full, double Low, double High, EquatableList<LeftOut<TItem>> Moving);

/// <summary>
/// Figures of a graph again and again, each time without one thing on which it rests: one origin with all copies of its story, one judgement
/// of identity, one statement. What moves a figure most is what would change the answer (jackknife; Efron 1982 for the idea).
/// </summary>
public static class LeaveOneOut
{
    /// <summary>Computes figures without each thing in turn. Figures of vertices are left aside: only figures of the graph are compared.</summary>
    /// <param name="full">The graph with nothing left out.</param>
    /// <param name="items">What is left out, one at a time.</param>
    /// <param name="without">The graph without one of them; called from several threads at once.</param>
    /// <param name="metrics">The figures.</param>
    /// <param name="work">Threads, progress, stop.</param>
    public static EquatableList<Dependence<TItem>> Run<TItem>(
        CompactGraph full, IReadOnlyList<TItem> items, Func<TItem, CompactGraph> without, IEnumerable<GraphMetric> metrics, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(full);
        var ofGraph = metrics.Where(metric => metric.Scope == MetricScope.Graph).ToList();
        var values = Values(items, without, graph => [.. ofGraph.Select(metric => metric.Compute(graph)[0])], work);
        var whole = new MeasuredGraph(full);
        return ofGraph.Index()
            .Select(metric => Sum(metric.Item.Code, metric.Item.Compute(whole)[0], items, values, metric.Index)).ToEquatableList();
    }

    /// <summary>
    /// Computes one figure of every vertex without each thing in turn: for each vertex, by number, how far its own figure hangs on what. The
    /// vertices stay, so that one without any tie left has the figure of an isolate.
    /// </summary>
    /// <param name="full">The graph with nothing left out.</param>
    /// <param name="items">What is left out, one at a time.</param>
    /// <param name="without">The graph without one of them, on the same vertices; called from several threads at once.</param>
    /// <param name="metric">The figure, of vertices.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="ArgumentException">The figure is one of the graph, or a graph has other vertices.</exception>
    public static EquatableList<Dependence<TItem>> OfVertices<TItem>(
        CompactGraph full, IReadOnlyList<TItem> items, Func<TItem, CompactGraph> without, GraphMetric metric, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(full);
        ArgumentNullException.ThrowIfNull(metric);
        var values = Values(items, without, metric.Compute, work);
        if (metric.Scope != MetricScope.Vertex || Array.Exists(values, row => row.Length != full.VertexCount))
        {
            throw new ArgumentException($"The figure '{metric.Code}' is one of vertices, and every graph has the same vertices.", nameof(metric));
        }

        return metric.Compute(new MeasuredGraph(full)).Index()
            .Select(vertex => Sum(metric.Code, vertex.Item, items, values, vertex.Index)).ToEquatableList();
    }

    private static double[][] Values<TItem>(
        IReadOnlyList<TItem> items, Func<TItem, CompactGraph> without, Func<MeasuredGraph, double[]> compute, Work? work)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(without);
        var values = new double[items.Count][];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = work is { Threads: > 0 } ? work.Threads : Environment.ProcessorCount,
            CancellationToken = work?.Cancellation ?? CancellationToken.None,
        };
        long done = 0;
        Parallel.For(0, items.Count, parallel, index =>
        {
            values[index] = compute(new MeasuredGraph(without(items[index])));
            work?.Progress?.Report((Interlocked.Increment(ref done), items.Count));
        });

        return values;
    }

    private static Dependence<TItem> Sum<TItem>(string metric, double whole, IReadOnlyList<TItem> items, double[][] values, int column)
    {
        var existing = values.Select(row => row[column]).Where(value => !double.IsNaN(value)).ToList();
        var moving = items.Zip(values, (item, row) => new LeftOut<TItem>(item, row[column]))
            .Where(left => Distance(left.Value, whole) > 1e-12)
            .OrderByDescending(left => Distance(left.Value, whole))
            .ToEquatableList();
        return new Dependence<TItem>(
            metric, whole, existing.Count == 0 ? double.NaN : existing.Min(), existing.Count == 0 ? double.NaN : existing.Max(), moving);
    }

    // A figure that ceases to exist has moved farther than any that still does.
    private static double Distance(double value, double whole) => (double.IsNaN(value), double.IsNaN(whole)) switch
    {
        (true, true) => 0,
        (true, false) or (false, true) => double.PositiveInfinity,
        _ => Math.Abs(value - whole),
    };
}
