using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// The static model of Goh, Kahng and Kim (2001, doi:10.1103/PhysRevLett.87.278701): vertex i has the fitness (i + 1)^(−1 ÷ (exponent − 1)), and
/// pairs are drawn by fitness at both ends until the number of edges is there; loops and pairs already tied are drawn again. Expected degrees
/// follow a power law of the exponent. Simple; earlier vertices have the larger expected degrees. Below an exponent of 3 drawing again ties
/// hubs to hubs less than chance would; no correction is made.
/// </summary>
public static class StaticPowerLaw
{
    /// <summary>Makes one.</summary>
    /// <param name="vertexCount">How many vertices, zero or more.</param>
    /// <param name="edgeCount">How many edges, at most half of all pairs, so that drawing ends.</param>
    /// <param name="exponent">The exponent of the degrees, above 2.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static EdgeList Of(int vertexCount, int edgeCount, double exponent, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        ArgumentOutOfRangeException.ThrowIfNegative(edgeCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(edgeCount, (long)vertexCount * (vertexCount - 1) / 4);
        if (!double.IsFinite(exponent) || exponent <= 2)
        {
            throw new ArgumentOutOfRangeException(nameof(exponent), "The exponent is finite and above 2.");
        }

        var fitness = new double[vertexCount];
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            fitness[vertex] = Math.Pow(vertex + 1.0, -1 / (exponent - 1));
        }

        var urn = new Urn(fitness);
        var random = new RandomStream(seed);
        var pairs = new PairSet(edgeCount);
        var (from, to) = (new int[edgeCount], new int[edgeCount]);
        for (var edge = 0; edge < edgeCount;)
        {
            var (first, second) = (urn.Draw(ref random), urn.Draw(ref random));
            if (first != second && pairs.Add(first, second))
            {
                (from[edge], to[edge]) = (first, second);
                edge++;
            }
        }

        return new EdgeList(vertexCount, from, to);
    }
}
