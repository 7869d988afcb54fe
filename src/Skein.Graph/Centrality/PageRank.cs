using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>
/// PageRank (Brin and Page 1998): how often a walker is met at each vertex who follows an edge with the probability of the damping, chosen by
/// weight, and begins anew anywhere otherwise. Values add up to one. A walker at a vertex from which no edge leads begins anew anywhere;
/// isolates so have a value above zero. Found by power iteration, or by conjugate gradients where edges have no direction, each vertex
/// pulling from its neighbors, until the sum of all errors is proved below the tolerance: some twenty linear steps for usual graphs, in the
/// order of ln(tolerance) ÷ ln(damping) at most. The same for any number of threads.
/// </summary>
public static class PageRank
{
    /// <summary>The value of each vertex; empty without vertices.</summary>
    /// <param name="graph">The graph; edges of an undirected one are followed both ways.</param>
    /// <param name="options">Damping, tolerance, weights; the defaults when null.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    public static double[] Of(CompactGraph graph, PageRankOptions? options = null, Work? work = null)
    {
        options ??= new PageRankOptions();
        var n = graph.VertexCount;
        if (n == 0)
        {
            return [];
        }

        var matrix = new EigenvectorMatrix(graph, options.UsesWeights, work ?? Work.Default);
        var strengths = options.UsesWeights && graph.IsWeighted ? Degree.StrengthOut(graph) : [.. Degree.Out(graph)];
        return graph.IsDirected
            ? Iterate(matrix, strengths, options)
            : new PageRankSymmetric(matrix, strengths, options.Damping).Solve(options.Tolerance);
    }

    private static double[] Iterate(EigenvectorMatrix matrix, double[] strengths, PageRankOptions options)
    {
        var (n, damping) = (matrix.Size, options.Damping);
        var (ranks, shares) = (new double[n], new double[n]);
        Array.Fill(ranks, 1.0 / n);
        var resting = Share();

        // One step shrinks the sum of all errors by the damping at least: so many steps do, whatever rounding does to the last digits.
        var mostSteps = damping == 0 ? 1 : Math.Ceiling(Math.Log(options.Tolerance / 2) / Math.Log(damping));
        for (var steps = 1; ; steps++)
        {
            // What the walkers at vertices without a way out bring to everyone, and what everyone has anyway.
            var everyone = (1 - damping + (damping * resting)) / n;
            var change = matrix.Sum((start, end) =>
            {
                double sum = 0;
                for (var vertex = start; vertex < end; vertex++)
                {
                    var rank = everyone + (damping * matrix.Gather(vertex, shares));
                    sum += Math.Abs(rank - ranks[vertex]);
                    ranks[vertex] = rank;
                }

                return sum;
            });

            // What is left is bounded by the last change.
            if (change * damping <= options.Tolerance * (1 - damping) || steps >= mostSteps)
            {
                return ranks;
            }

            resting = Share();
        }

        double Share() => matrix.Sum((start, end) =>
        {
            double sum = 0;
            for (var vertex = start; vertex < end; vertex++)
            {
                shares[vertex] = strengths[vertex] == 0 ? 0 : ranks[vertex] / strengths[vertex];
                sum += strengths[vertex] == 0 ? ranks[vertex] : 0;
            }

            return sum;
        });
    }
}
