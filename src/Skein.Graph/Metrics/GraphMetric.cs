namespace Skein.Graph.Metrics;

/// <summary>What a metric is of.</summary>
public enum MetricScope
{
    /// <summary>The graph: one value.</summary>
    Graph,

    /// <summary>Each vertex: one value a vertex, by number.</summary>
    Vertex,
}

/// <summary>A metric by its code, so that ensembles, evaluation and commands mean the same one.</summary>
/// <param name="Code">Its code, in lower case with hyphens, such as <c>mean-distance</c>.</param>
/// <param name="Scope">What it is of.</param>
/// <param name="Compute">
/// Computes it: one value for the graph, or one a vertex; <see cref="double.NaN"/> where it does not exist. Called from several threads at
/// once, each with a graph of its own.
/// </param>
public sealed record GraphMetric(string Code, MetricScope Scope, Func<MeasuredGraph, double[]> Compute);
