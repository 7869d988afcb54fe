using Skein.Graph.Structure;

namespace Skein.Graph.Comparison;

/// <summary>
/// Which edges two networks on the same vertices have in common: two waves, two tie rules, two sources. Weights do not count.
/// </summary>
/// <param name="OnlyFirst">The edges of the first that the second has not, by their numbers in the first, ascending.</param>
/// <param name="OnlySecond">The edges of the second that the first has not, by their numbers in the second, ascending.</param>
/// <param name="Both">The edges of both, by their numbers in each, ascending.</param>
/// <param name="DensityDifference">The density of the second less that of the first.</param>
public sealed record EdgeComparison(int[] OnlyFirst, int[] OnlySecond, (int First, int Second)[] Both, double DensityDifference)
{
    /// <summary>Edges in both over edges in either (Jaccard 1901); null when neither has an edge.</summary>
    public double? Jaccard => OnlyFirst.Length + OnlySecond.Length + Both.Length == 0
        ? null
        : (double)Both.Length / (OnlyFirst.Length + OnlySecond.Length + Both.Length);

    /// <summary>Compares two networks. Linear.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second, on the same vertices; both directed or both not.</param>
    /// <exception cref="ArgumentException">Vertices or direction differ, or one has self-loops or parallel edges.</exception>
    public static EdgeComparison Of(CompactGraph first, CompactGraph second)
    {
        DemandComparable(first, second);
        var (onlyFirst, onlySecond, both) = (new List<int>(), new List<int>(), new List<(int, int)>());

        // Edges are numbered in the order of their ends, so that both lists are walked once.
        int left = 0, right = 0;
        while (left < first.EdgeCount || right < second.EdgeCount)
        {
            var order = left == first.EdgeCount ? 1
                : right == second.EdgeCount ? -1
                : (first.EdgeFrom[left], first.EdgeTo[left]).CompareTo((second.EdgeFrom[right], second.EdgeTo[right]));
            if (order == 0)
            {
                both.Add((left++, right++));
            }
            else if (order < 0)
            {
                onlyFirst.Add(left++);
            }
            else
            {
                onlySecond.Add(right++);
            }
        }

        return new EdgeComparison([.. onlyFirst], [.. onlySecond], [.. both], Density.Of(second) - Density.Of(first));
    }

    internal static void DemandComparable(CompactGraph first, CompactGraph second)
    {
        if (first.VertexCount != second.VertexCount || first.IsDirected != second.IsDirected)
        {
            throw new ArgumentException("Two networks are compared on the same vertices, both directed or both not.", nameof(second));
        }

        if (!SimpleGraph.IsSimple(first) || !SimpleGraph.IsSimple(second))
        {
            throw new ArgumentException("Networks are compared without self-loops and parallel edges.", nameof(first));
        }
    }
}
