using Skein.Graph.Edges;

namespace Skein.Graph.Generators;

/// <summary>
/// Vertices on a ring, each tied to the nearest on both sides. The clustering of every vertex is 3(k − 2) ÷ 4(k − 1) for k neighbors below
/// two thirds of the ring.
/// </summary>
public static class RingLattice
{
    /// <summary>The lattice; edges by distance along the ring and then by vertex.</summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="neighbors">How many neighbors each has, half of them on each side: even and below <paramref name="vertexCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static EdgeList Of(int vertexCount, int neighbors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        Range.EvenBelow(neighbors, vertexCount, nameof(neighbors));
        var edges = new EdgeListBuilder(vertexCount);
        for (var distance = 1; distance <= neighbors / 2; distance++)
        {
            for (var vertex = 0; vertex < vertexCount; vertex++)
            {
                edges.Add(vertex, (int)(((long)vertex + distance) % vertexCount));
            }
        }

        return edges.ToEdgeList();
    }
}
