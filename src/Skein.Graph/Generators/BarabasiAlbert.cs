using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>
/// Barabási and Albert's growth (1999, doi:10.1126/science.286.5439.509): vertices come one by one and tie to earlier ones with a chance
/// proportional to their degree. The first comes to as many lone vertices as it makes ties, and ties to all of them; the targets of one vertex are
/// distinct. Simple, connected, m(n − m) edges. Degrees follow a power law of exponent 3.
/// </summary>
public static class BarabasiAlbert
{
    /// <summary>Makes one.</summary>
    /// <param name="vertexCount">How many vertices, above <paramref name="ties"/>.</param>
    /// <param name="ties">How many ties each new vertex makes, one or more.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static EdgeList Of(int vertexCount, int ties, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ties);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(vertexCount, ties);
        var edgeCount = checked(ties * (vertexCount - ties));
        var (from, to) = (new int[edgeCount], new int[edgeCount]);
        var random = new RandomStream(seed);
        for (var vertex = ties; vertex < vertexCount; vertex++)
        {
            var first = (vertex - ties) * ties;
            for (var tie = 0; tie < ties; tie++)
            {
                var target = tie;
                while (vertex > ties)
                {
                    // A vertex is an end of as many earlier edges as its degree says.
                    var end = random.NextInt(2 * first);
                    target = (end & 1) == 0 ? from[end >> 1] : to[end >> 1];
                    if (!to.AsSpan(first, tie).Contains(target))
                    {
                        break;
                    }
                }

                (from[first + tie], to[first + tie]) = (vertex, target);
            }
        }

        return new EdgeList(vertexCount, from, to);
    }
}
