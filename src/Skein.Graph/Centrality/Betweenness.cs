using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>
/// Betweenness (Freeman 1977, doi:10.2307/3033543): for how many pairs of other vertices the shortest paths lead through a vertex or an edge,
/// where each of several shortest paths of a pair counts as its share. A pair that is not connected counts nothing; a pair's own ends do not
/// count for it, but the edges at its ends do. Each unordered pair counts once in an undirected graph, each ordered pair in a directed one.
/// Parallel edges are paths of their own; self-loops lie on none. Path counts are doubles: exact up to 2⁵³, to 16 digits up to 10³⁰⁸, beyond
/// which (a chain of a thousand diamonds) values are not numbers. Exact by Brandes' algorithm, in time that grows with vertices × edges.
/// </summary>
public static class Betweenness
{
    /// <summary>The betweenness of every vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Lengths, unit; steps and pairs when null.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    public static double[] OfVertices(CompactGraph graph, BetweennessOptions? options = null, Work? work = null)
    {
        var factor = PairFactor(graph, options);
        return OptionLengths(graph, options) is { } lengths
            ? Scaled(OverLengths(lengths, hasEdges: false, work).Vertices.Sums, factor)
            : OverSteps(graph, factor, work ?? Work.Default);
    }

    /// <summary>The betweenness of every edge, by the number of the edge.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Lengths, unit; steps and pairs when null.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    public static double[] OfEdges(CompactGraph graph, BetweennessOptions? options = null, Work? work = null)
    {
        double count = graph.VertexCount;
        var factor = (graph.IsDirected ? 1 : 0.5) * (options?.IsNormalized == true && count > 1 ? (graph.IsDirected ? 1 : 2) / (count * (count - 1)) : 1);
        return OptionLengths(graph, options) is { } lengths
            ? Scaled(OverLengths(lengths, hasEdges: true, work).Edges, factor)
            : EdgesOverSteps(graph, factor, work ?? Work.Default);
    }

    /// <summary>
    /// The betweenness of every vertex, estimated from the shortest paths of some sources, drawn without replacement (Brandes and Pich 2007,
    /// doi:10.1142/S0218127407018403), each value with its standard error. A pair counts at the end that is farther from the vertex (after
    /// Geisberger, Sanders and Schultes 2008, doi:10.1137/1.9781611972887.9), which makes errors about half as large and intervals far more
    /// honest than the plain estimate, where a few sources next to a vertex decide. Of a directed graph the paths that leave a source and those
    /// that reach it are searched, so that a source costs twice as much.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="pivots">How many sources, 2 or more; as many as there are vertices, or more, give the exact values.</param>
    /// <param name="seed">Draws the sources.</param>
    /// <param name="options">Lengths, unit; steps and pairs when null.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two pivots.</exception>
    public static BetweennessEstimate Sampled(CompactGraph graph, int pivots, long seed, BetweennessOptions? options = null, Work? work = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pivots, 2);
        return BetweennessSampling.Run(graph, OptionLengths(graph, options), pivots, seed, PairFactor(graph, options), work ?? Work.Default);
    }

    // What a sum over all sources is multiplied by.
    private static double PairFactor(CompactGraph graph, BetweennessOptions? options)
    {
        double count = graph.VertexCount;
        var half = graph.IsDirected ? 1 : 0.5;
        return options?.IsNormalized == true && count > 2 ? 1 / ((count - 1) * (count - 2)) : half;
    }

    private static EdgeLengths? OptionLengths(CompactGraph graph, BetweennessOptions? options) =>
        options?.Lengths is { } lengths && lengths.Graph != graph
            ? throw new ArgumentException("The lengths are those of another graph.", nameof(options))
            : options?.Lengths;

    private static double[] OverSteps(CompactGraph graph, double factor, Work work)
    {
        var core = BetweennessCore.Of(graph);
        var sources = Enumerable.Range(0, core.VertexCount).ToArray();
        var sums = BetweennessSearch.Run(core, sources, core.Weights, isSample: false, hasArcs: false, work).Vertices.Sums;

        // What the trees give are unordered pairs.
        var values = Scaled(core.TreeShares(), 2 * factor);
        for (var vertex = 0; vertex < sums.Length; vertex++)
        {
            values[core.Originals[vertex]] += sums[vertex] * factor;
        }

        return values;
    }

    private static double[] EdgesOverSteps(CompactGraph graph, double factor, Work work)
    {
        var core = BetweennessCore.Of(graph, keepsArcs: true);
        var sources = Enumerable.Range(0, core.VertexCount).ToArray();
        var sums = BetweennessSearch.Run(core, sources, core.Weights, isSample: false, hasArcs: true, work).Arcs;
        var values = Scaled(core.TreeEdgeShares(), 2 * factor);
        for (var arc = 0; arc < sums.Length; arc++)
        {
            values[graph.ArcEdges[core.Arcs.Arcs[arc]]] += sums[arc] * factor;
        }

        return values;
    }

    private static (BetweennessSample Vertices, double[] Edges) OverLengths(EdgeLengths lengths, bool hasEdges, Work? work) => BetweennessOfLengths.Run(
        lengths, [.. Enumerable.Range(0, lengths.Graph.VertexCount)], isSample: false, hasEdges, work ?? Work.Default);

    private static double[] Scaled(double[] values, double factor) => Array.ConvertAll(values, value => value * factor);
}
