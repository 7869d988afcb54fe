using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// Erdős and Rényi's random graphs: every pair of vertices alike. Simple and undirected; the same seed gives the same edges. A graph of fewer
/// than two vertices has no edge.
/// </summary>
public static class ErdosRenyi
{
    /// <summary>
    /// G(n, p): each pair is an edge with the same probability. Pairs are skipped in geometric strides (Batagelj and Brandes 2005,
    /// doi:10.1103/PhysRevE.71.036113), so that the time is linear in vertices and edges.
    /// </summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="probability">The probability of each edge, 0 to 1.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static EdgeList WithProbability(int vertexCount, double probability, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        Range.Probability(probability, nameof(probability));
        var edges = new EdgeListBuilder(vertexCount);
        var random = new RandomStream(seed);
        var (pairs, higher) = ((long)vertexCount * (vertexCount - 1) / 2, 1);
        for (var pair = Strides.Next(-1, probability, ref random); pair < pairs; pair = Strides.Next(pair, probability, ref random))
        {
            // Pair number h(h − 1)/2 + l is the edge between h and a lower l.
            while ((long)higher * (higher + 1) / 2 <= pair)
            {
                higher++;
            }

            edges.Add((int)(pair - ((long)higher * (higher - 1) / 2)), higher);
        }

        return edges.ToEdgeList();
    }

    /// <summary>G(n, m): each set of that many edges is equally likely (Floyd's sampling of distinct pairs).</summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="edgeCount">How many edges, at most all pairs.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not as many pairs.</exception>
    public static EdgeList WithEdges(int vertexCount, int edgeCount, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        ArgumentOutOfRangeException.ThrowIfNegative(edgeCount);
        var pairs = (long)vertexCount * (vertexCount - 1) / 2;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(edgeCount, pairs);
        var edges = new EdgeListBuilder(vertexCount);
        var random = new RandomStream(seed);
        var chosen = new HashSet<long>(edgeCount);
        for (var last = pairs - edgeCount; last < pairs; last++)
        {
            var pair = (long)Math.Min(random.NextDouble() * (last + 1), last);
            pair = chosen.Add(pair) ? pair : last;
            chosen.Add(pair);
            var higher = Higher(pair);
            edges.Add((int)(pair - ((long)higher * (higher - 1) / 2)), higher);
        }

        return edges.ToEdgeList();
    }

    /// <summary>
    /// G(n, m), edge by edge and without holding any: each set of that many edges is equally likely. Edges come in the order of their higher end
    /// and then of their lower one. Another graph than <see cref="WithEdges"/> makes of the same seed.
    /// </summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="edgeCount">How many edges, at most all pairs.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not as many pairs.</exception>
    public static IEnumerable<(int Lower, int Higher)> InOrder(int vertexCount, long edgeCount, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        ArgumentOutOfRangeException.ThrowIfNegative(edgeCount);
        var pairs = (long)vertexCount * (vertexCount - 1) / 2;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(edgeCount, pairs);
        return Edges();

        IEnumerable<(int Lower, int Higher)> Edges()
        {
            var higher = 1;
            foreach (var pair in SequentialSample.Of(pairs, edgeCount, new RandomStream(seed)))
            {
                while ((long)higher * (higher + 1) / 2 <= pair)
                {
                    higher++;
                }

                yield return ((int)(pair - ((long)higher * (higher - 1) / 2)), higher);
            }
        }
    }

    // The root may round to either side of the truth.
    private static int Higher(long pair)
    {
        var higher = (int)((1 + Math.Sqrt(1 + (8.0 * pair))) / 2);
        while ((long)higher * (higher - 1) / 2 > pair)
        {
            higher--;
        }

        while ((long)higher * (higher + 1) / 2 <= pair)
        {
            higher++;
        }

        return higher;
    }
}
