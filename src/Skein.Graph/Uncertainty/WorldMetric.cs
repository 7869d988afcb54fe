namespace Skein.Graph.Uncertainty;

/// <summary>What a figure is of.</summary>
public enum MetricScope
{
    /// <summary>The graph: one value.</summary>
    Graph,

    /// <summary>Each vertex: one value a vertex, by number.</summary>
    Vertex,
}

/// <summary>A figure that is computed in every possible world.</summary>
/// <param name="Name">Its name in results.</param>
/// <param name="Scope">What it is of.</param>
/// <param name="Compute">
/// Computes it on one world, which has the vertices of the whole graph and some of its edges, renumbered. Called from several threads at
/// once; gives one value for the graph, or one a vertex. A value that does not exist in a world is <see cref="double.NaN"/>.
/// </param>
public sealed record WorldMetric(string Name, MetricScope Scope, Func<CompactGraph, double[]> Compute);
