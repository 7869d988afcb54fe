namespace Skein.Graph.Generators;

/// <summary>What is true of lists of degrees.</summary>
public static class DegreeSequence
{
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
