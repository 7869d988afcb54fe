using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>What is true of lists of degrees.</summary>
public static class DegreeSequence
{
    /// <summary>
    /// Degrees that follow a power law, drawn at random: from 1 to a largest one, the smallest such that the mean is as asked. One vertex has
    /// a tie more or less where the sum would be odd.
    /// </summary>
    /// <param name="vertexCount">How many vertices.</param>
    /// <param name="mean">The mean degree, above zero.</param>
    /// <param name="largest">The largest degree, below the number of vertices.</param>
    /// <param name="exponent">The exponent, 1 or more.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The degrees; null where no power law of the exponent up to the largest degree has the mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public static int[]? PowerLawOf(int vertexCount, double mean, int largest, double exponent, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(largest);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(vertexCount, largest);
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, 1);
        if (PowerLaw.WithMean(mean, largest, exponent) is not { } law)
        {
            return null;
        }

        var (degrees, random, sum) = (new int[vertexCount], new RandomStream(seed), 0L);
        for (var vertex = 0; vertex < degrees.Length; vertex++)
        {
            sum += degrees[vertex] = law.Draw(ref random);
        }

        if (sum % 2 != 0)
        {
            var vertex = random.NextInt(vertexCount);
            degrees[vertex] += degrees[vertex] < largest ? 1 : -1;
        }

        return degrees;
    }

    /// <summary>
    /// True when a simple undirected graph with these degrees exists (Erdős and Gallai 1960): their sum is even, and no set of vertices asks for
    /// more ties than there are.
    /// </summary>
    /// <param name="degrees">The degrees, in any order.</param>
    public static bool IsGraphical(ReadOnlySpan<int> degrees)
    {
        var n = degrees.Length;
        var sorted = degrees.ToArray();
        Array.Sort(sorted, (one, other) => other.CompareTo(one));
        if (n > 0 && (sorted[0] >= n || sorted[^1] < 0))
        {
            return false;
        }

        var suffix = new long[n + 1];
        for (var index = n - 1; index >= 0; index--)
        {
            suffix[index] = suffix[index + 1] + sorted[index];
        }

        // From the place on, degrees are below the number of vertices looked at; before it they count as that number.
        var (sum, place) = (0L, n);
        for (var count = 1; count <= n; count++)
        {
            sum += sorted[count - 1];
            while (place > 0 && sorted[place - 1] < count)
            {
                place--;
            }

            var split = Math.Max(place, count);
            if (sum > ((long)count * (count - 1)) + ((long)count * (split - count)) + suffix[split])
            {
                return false;
            }
        }

        return suffix[0] % 2 == 0;
    }
}
