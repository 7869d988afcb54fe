using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Graph.Structure;

namespace Skein.Graph.Centrality;

/// <summary>The largest eigenvalue of a directed graph, and its vector over incoming edges.</summary>
internal static class EigenvectorPower
{
    /// <summary>True when a path leads from some vertex back to itself.</summary>
    public static bool HasCycle(CompactGraph graph)
    {
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            if (graph.EdgeFrom[edge] == graph.EdgeTo[edge])
            {
                return true;
            }
        }

        return Components.Strong(graph).Count < graph.VertexCount;
    }

    /// <summary>
    /// Power iteration from equal values on the matrix plus its mean row sum, which keeps the values of a cycle from going round.
    /// </summary>
    public static (double[] Values, double Eigenvalue, bool HasConverged) Iterate(EigenvectorMatrix matrix, double tolerance, int mostSteps)
    {
        var (values, product) = (new double[matrix.Size], new double[matrix.Size]);
        Array.Fill(values, 1);
        matrix.Multiply(values, product);
        var shift = product.Average();
        for (var steps = 0; ; steps++)
        {
            matrix.Multiply(values, product);
            var growth = matrix.Dot(product, values) / matrix.Dot(values, values);
            matrix.Add(shift, values, product);
            var highest = product.Max();
            var change = matrix.Sum((start, end) =>
            {
                double most = 0;
                for (var vertex = start; vertex < end; vertex++)
                {
                    var value = product[vertex] / highest;
                    most = Math.Max(most, Math.Abs(value - values[vertex]));
                    values[vertex] = value;
                }

                return most;
            });
            if (change <= tolerance || steps >= mostSteps)
            {
                return (values, growth, change <= tolerance);
            }
        }
    }

    /// <summary>
    /// The largest eigenvalue, bounded from above: within a strong component, the highest ratio of product to value bounds it for any
    /// positive values and the lowest bounds it from below (Collatz and Wielandt). Iterates until the bounds meet.
    /// </summary>
    public static double SpectralRadius(CompactGraph graph, bool usesWeights, int mostSteps, Work work)
    {
        var strong = Components.Strong(graph);
        var within = WithinComponents(graph, strong);
        if (within.EdgeCount == 0)
        {
            return 0;
        }

        var matrix = new EigenvectorMatrix(within, usesWeights, work);
        var (values, product) = (new double[matrix.Size], new double[matrix.Size]);
        Array.Fill(values, 1);
        var (lows, highs, largest) = (new double[strong.Count], new double[strong.Count], new double[strong.Count]);
        double shift = 0;
        for (var steps = 0; ; steps++)
        {
            matrix.Multiply(values, product);
            shift = shift == 0 ? product.Average() : shift;
            Array.Fill(lows, double.PositiveInfinity);
            Array.Clear(highs);
            Array.Clear(largest);
            for (var vertex = 0; vertex < values.Length; vertex++)
            {
                var component = strong.Of[vertex];
                var ratio = product[vertex] / values[vertex];
                lows[component] = Math.Min(lows[component], ratio);
                highs[component] = Math.Max(highs[component], ratio);
                product[vertex] += shift * values[vertex];
                largest[component] = Math.Max(largest[component], product[vertex]);
            }

            if (highs.Max() - lows.Max() <= 1e-10 * highs.Max() || steps >= mostSteps)
            {
                return highs.Max();
            }

            for (var vertex = 0; vertex < values.Length; vertex++)
            {
                values[vertex] = product[vertex] / largest[strong.Of[vertex]];
            }
        }
    }

    private static CompactGraph WithinComponents(CompactGraph graph, ComponentSplit strong)
    {
        var edges = new EdgeList(graph.VertexCount, graph.EdgeFrom.ToArray(), graph.EdgeTo.ToArray(), graph.Weights.ToArray());
        var chosen = edges.Where(row => strong.Of[graph.EdgeFrom[row]] == strong.Of[graph.EdgeTo[row]]);
        return CompactGraph.From(chosen, new GraphOptions { IsDirected = true, KeepsSelfLoops = true, KeepsParallelEdges = true });
    }
}
