using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>
/// Katz centrality (Katz 1953, doi:10.1007/BF02289026): one for every vertex, and alpha for each edge that leads to it times the value of
/// where it comes from: all walks that end at a vertex, each shortened by alpha a step. Not scaled; an isolate has 1.
/// </summary>
public static class Katz
{
    /// <summary>The bound that alpha stays below: one over the largest eigenvalue; infinity where no walk is endless.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="usesWeights">False to count every edge as one.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    public static double AlphaBound(CompactGraph graph, bool usesWeights = true, Work? work = null) =>
        1 / Eigenvector.LargestEigenvalue(graph, usesWeights, work);

    /// <summary>The value of each vertex, to about 10⁻¹² of the highest, and to 10⁻¹⁰ close to the bound.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="alpha">What a step is worth, above zero and below <see cref="AlphaBound"/>.</param>
    /// <param name="usesWeights">False to count every edge as one.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">Alpha is not above zero, or within 10⁻⁴ of the bound or above it, where the sum of all
    /// walks is endless.</exception>
    public static double[] Of(CompactGraph graph, double alpha, bool usesWeights = true, Work? work = null)
    {
        var eigenvalue = Eigenvector.LargestEigenvalue(graph, usesWeights, work);
        if (!(alpha > 0) || !double.IsFinite(alpha) || alpha * eigenvalue > 1 - 1e-4)
        {
            throw new ArgumentOutOfRangeException(
                nameof(alpha), FormattableString.Invariant($"Alpha is above 0 and below {1 / eigenvalue}, one over the largest eigenvalue of this graph."));
        }

        return Of(new EigenvectorMatrix(graph, usesWeights, work ?? Work.Default), alpha, alpha * eigenvalue);
    }

    /// <summary>
    /// The value of each vertex with an alpha that is a share of its bound, so that graphs of any density have one. Without an endless walk
    /// the share itself is alpha.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="share">The share of the bound, above 0 and at most 0.99.</param>
    /// <param name="eigenvalue">The largest eigenvalue where it is known; null to look for it.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside its range.</exception>
    internal static double[] Of(CompactGraph graph, double share, double? eigenvalue, Work? work)
    {
        if (!(share is > 0 and <= 0.99))
        {
            throw new ArgumentOutOfRangeException(nameof(share), "The share of the bound is above 0 and at most 0.99.");
        }

        var largest = eigenvalue ?? Eigenvector.LargestEigenvalue(graph, work: work);
        var matrix = new EigenvectorMatrix(graph, usesWeights: true, work ?? Work.Default);
        return largest == 0 ? Of(matrix, share, 0) : Of(matrix, share / largest, share);
    }

    private static double[] Of(EigenvectorMatrix matrix, double alpha, double rate)
    {
        var (values, product) = (new double[matrix.Size], new double[matrix.Size]);
        Array.Fill(values, 1);
        while (true)
        {
            matrix.Multiply(values, product);
            double change = 0, highest = 1;
            for (var vertex = 0; vertex < values.Length; vertex++)
            {
                var value = 1 + (alpha * product[vertex]);
                change = Math.Max(change, Math.Abs(value - values[vertex]));
                highest = Math.Max(highest, value);
                values[vertex] = value;
            }

            // What later steps add shrinks by the rate, until rounding is all that changes; without endless walks it ends when nothing does.
            if (rate == 0 ? change == 0 : change <= highest * Math.Max(1e-15, 1e-13 * (1 - rate) / rate))
            {
                return values;
            }
        }
    }
}
