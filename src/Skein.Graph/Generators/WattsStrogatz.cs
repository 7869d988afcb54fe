using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// Watts and Strogatz's small world (1998, doi:10.1038/30918): a <see cref="RingLattice"/> some of whose edges lead elsewhere. The rewiring
/// rule of the paper: lap by lap, nearest first, each vertex's edge to its clockwise neighbor keeps its first end and, with the probability
/// given, draws its other end anew among the vertices that are neither itself nor its neighbors by then. A vertex tied to all others keeps its
/// edge. The graph stays simple and keeps its number of edges; it may fall apart.
/// </summary>
public static class WattsStrogatz
{
    /// <summary>Makes one.</summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="neighbors">How many neighbors each has on the ring: even and below <paramref name="vertexCount"/>.</param>
    /// <param name="rewiring">The probability that an edge is rewired, 0 to 1.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static EdgeList Of(int vertexCount, int neighbors, double rewiring, long seed)
    {
        Range.Probability(rewiring, nameof(rewiring));
        var ring = RingLattice.Of(vertexCount, neighbors);
        var (from, to) = (ring.From.ToArray(), ring.To.ToArray());
        var random = new RandomStream(seed);
        var pairs = new PairSet(from.Length);
        var degrees = new int[vertexCount];
        for (var edge = 0; edge < from.Length; edge++)
        {
            pairs.Add(from[edge], to[edge]);
            degrees[from[edge]]++;
            degrees[to[edge]]++;
        }

        for (var edge = 0; edge < from.Length; edge++)
        {
            if (random.NextDouble() >= rewiring || degrees[from[edge]] == vertexCount - 1)
            {
                continue;
            }

            int other;
            do
            {
                other = random.NextInt(vertexCount);
            }
            while (other == from[edge] || pairs.Contains(from[edge], other));

            pairs.Remove(from[edge], to[edge]);
            pairs.Add(from[edge], other);
            degrees[to[edge]]--;
            degrees[other]++;
            to[edge] = other;
        }

        return new EdgeList(vertexCount, from, to);
    }
}
