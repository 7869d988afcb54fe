using Skein.Graph.Edges;

namespace Skein.Graph.Generators;

/// <summary>Random graphs in which every vertex has the same number of neighbors; <see cref="ConfigurationModel.Exactly"/> of equal degrees.</summary>
public static class RandomRegular
{
    /// <summary>Makes one.</summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="neighbors">How many neighbors each has, below <paramref name="vertexCount"/>; the product of the two is even.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of vertices is negative.</exception>
    /// <exception cref="ArgumentException">No such graph exists.</exception>
    public static EdgeList Of(int vertexCount, int neighbors, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        var degrees = new int[vertexCount];
        Array.Fill(degrees, neighbors);
        return ConfigurationModel.Exactly(degrees, seed);
    }
}
