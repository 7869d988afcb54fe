using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Graph.Metrics;
using Skein.Graph.Running;

namespace Skein.Evaluation.Graphs;

/// <summary>Something to measure on a graph.</summary>
/// <param name="Name">The name it was asked for by.</param>
/// <param name="Compute">
/// What is timed. It gives how to sum its result up, which is not timed. It must not keep its subject: each run has one of its own.
/// </param>
/// <param name="NeedsDoubt">True when it asks for a graph with uncertain edges.</param>
internal sealed record GraphMeasure(string Name, Func<GraphSubject, Func<GraphOutcome>> Compute, bool NeedsDoubt = false);

/// <summary>What one run measures: edges, and a graph that was just built of them, with nothing known about it yet.</summary>
internal sealed record GraphSubject(EdgeList Edges, CompactGraph Graph, GraphRequest Request, Work Work)
{
    public MeasuredGraph Measured { get; } = new(Graph, Work);
}

/// <summary>A result, summed up.</summary>
/// <param name="Aggregates">Numbers by name; not a number where something does not exist.</param>
/// <param name="Values">Values by vertex or edge, or the numbers of vertices or edges that were found; empty for a figure of the graph.</param>
internal sealed record GraphOutcome(IReadOnlyList<(string Name, double Value)> Aggregates, double[] Values)
{
    /// <summary>The ends of the edges that the values are of; null when they are not of edges.</summary>
    public IReadOnlyList<(int From, int To)>? Ends { get; init; }

    /// <summary>How many graphs were measured in one run; a speed is given when it is more than one.</summary>
    public int Worlds { get; init; } = 1;

    public static GraphOutcome OfGraph(double value, params IEnumerable<(string Name, double Value)> more) => new([("value", value), .. more], []);

    /// <summary>Count, sum, least and most of the values that exist.</summary>
    public static GraphOutcome Of(double[] values)
    {
        var (count, sum, squares, min, max) = (0, 0.0, 0.0, double.NaN, double.NaN);
        foreach (var value in values)
        {
            if (double.IsFinite(value))
            {
                count++;
                sum += value;
                squares += value * value;
                min = value < min || double.IsNaN(min) ? value : min;
                max = value > max || double.IsNaN(max) ? value : max;
            }
        }

        return new([("count", count), ("sum", sum), ("sumsq", squares), ("min", min), ("max", max)], values);
    }

    public static GraphOutcome Of(int[] values) => Of(Array.ConvertAll(values, value => (double)value));
}
