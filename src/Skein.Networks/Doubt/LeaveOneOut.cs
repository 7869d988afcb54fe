using Skein.Graph;
using Skein.Graph.Running;
using Skein.Graph.Metrics;
using Skein.Model;

namespace Skein.Networks.Doubt;

/// <summary>What a figure is when one thing is left out.</summary>
/// <param name="Item">What is left out: an origin, a judgement, a statement.</param>
/// <param name="Value">The figure without it; NaN when it does not exist then.</param>
public sealed record LeftOut<TItem>(TItem Item, double Value);

/// <summary>A graph without one thing, whose vertices need not be those of the whole: an identity that falls apart leaves more of them.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="VertexOf">For each vertex of the whole, by number, which it is here; −1 when it is gone.</param>
public sealed record LeftGraph(CompactGraph Graph, IReadOnlyList<int> VertexOf);

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
        var values = Values(items, item => new MeasuredGraph(without(item)), graph => [.. ofGraph.Select(metric => metric.Compute(graph)[0])], work);
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
        return OfVertices(full, metric, items, Values(items, item => new MeasuredGraph(without(item)), metric.Compute, work));
    }

    /// <summary>
    /// The same where the vertices do not stay: of each vertex of the whole, the figure of the one that it is without the thing, NaN where it
    /// is gone.
    /// </summary>
    /// <param name="full">The graph with nothing left out.</param>
    /// <param name="items">What is left out, one at a time.</param>
    /// <param name="without">The graph without one of them; called from several threads at once.</param>
    /// <param name="metric">The figure, of vertices.</param>
    /// <param name="work">Threads, progress, stop.</param>
    /// <exception cref="ArgumentException">The figure is one of the graph, or a graph does not say of every vertex which it is.</exception>
    public static EquatableList<Dependence<TItem>> OfVertices<TItem>(
        CompactGraph full, IReadOnlyList<TItem> items, Func<TItem, LeftGraph> without, GraphMetric metric, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(full);
        ArgumentNullException.ThrowIfNull(metric);
        return OfVertices(full, metric, items, Values(items, without, Mapped, work));

        double[] Mapped(LeftGraph left)
        {
            var values = metric.Compute(new MeasuredGraph(left.Graph));
            return [.. left.VertexOf.Select(vertex => vertex < 0 ? double.NaN : values[vertex])];
        }
    }

    private static EquatableList<Dependence<TItem>> OfVertices<TItem>(
        CompactGraph full, GraphMetric metric, IReadOnlyList<TItem> items, double[][] values)
    {
        if (metric.Scope != MetricScope.Vertex || Array.Exists(values, row => row.Length != full.VertexCount))
        {
            throw new ArgumentException($"The figure '{metric.Code}' is one of vertices, and every graph says of each vertex which it is.", nameof(metric));
        }

        return metric.Compute(new MeasuredGraph(full)).Index()
            .Select(vertex => Sum(metric.Code, vertex.Item, items, values, vertex.Index)).ToEquatableList();
    }

    private static double[][] Values<TItem, TLeft>(IReadOnlyList<TItem> items, Func<TItem, TLeft> without, Func<TLeft, double[]> compute, Work? work)
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
            values[index] = compute(without(items[index]));
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
