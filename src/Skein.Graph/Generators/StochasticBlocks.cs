using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// The stochastic block model (Holland, Laskey and Leinhardt 1983, doi:10.1016/0378-8733(83)90021-7): each pair of vertices is an edge with a
/// probability that depends on their blocks only. Simple and undirected; the vertices of a block follow each other. Linear in edges, vertices
/// and pairs of blocks.
/// </summary>
public static class StochasticBlocks
{
    /// <summary>Makes one.</summary>
    /// <param name="sizes">How many vertices each block has, zero or more.</param>
    /// <param name="probabilities">The probability of an edge between two blocks, symmetric, as many rows and columns as blocks.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">The table is not square and symmetric, or not as large as there are blocks.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative or a probability lies outside 0 to 1.</exception>
    public static EdgeList Of(ReadOnlySpan<int> sizes, double[,] probabilities, long seed)
    {
        var starts = Starts(sizes, probabilities);
        var edges = new EdgeListBuilder(starts[^1]);
        var random = new RandomStream(seed);
        for (var block = 0; block < sizes.Length; block++)
        {
            var within = ErdosRenyi.WithProbability(sizes[block], probabilities[block, block], (long)(random.NextBits() >> 1));
            for (var edge = 0; edge < within.Count; edge++)
            {
                edges.Add(starts[block] + within.From[edge], starts[block] + within.To[edge]);
            }

            for (var other = block + 1; other < sizes.Length; other++)
            {
                var (pairs, probability) = ((long)sizes[block] * sizes[other], probabilities[block, other]);
                for (var pair = Strides.Next(-1, probability, ref random); pair < pairs; pair = Strides.Next(pair, probability, ref random))
                {
                    edges.Add(starts[block] + (int)(pair / sizes[other]), starts[other] + (int)(pair % sizes[other]));
                }
            }
        }

        return edges.ToEdgeList();
    }

    private static int[] Starts(ReadOnlySpan<int> sizes, double[,] probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        if (probabilities.GetLength(0) != sizes.Length || probabilities.GetLength(1) != sizes.Length)
        {
            throw new ArgumentException("The table of probabilities has a row and a column for each block.", nameof(probabilities));
        }

        var starts = new int[sizes.Length + 1];
        for (var block = 0; block < sizes.Length; block++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(sizes[block], nameof(sizes));
            starts[block + 1] = checked(starts[block] + sizes[block]);
            for (var other = 0; other <= block; other++)
            {
                Range.Probability(probabilities[block, other], nameof(probabilities));
                if (probabilities[block, other] != probabilities[other, block])
                {
                    throw new ArgumentException("The table of probabilities is symmetric.", nameof(probabilities));
                }
            }
        }

        return starts;
    }
}
