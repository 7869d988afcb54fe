namespace Skein.Graph.Structure;

/// <summary>
/// Sets joined by many threads at once: every vertex points to a smaller vertex of its set or to itself, and a root is hung below a smaller
/// one by a single exchange. At the end the root of a set is its smallest vertex, whatever the order of joining was.
/// </summary>
internal static class UnionFind
{
    /// <summary>Joins the sets of two vertices.</summary>
    public static void Join(int[] parents, int first, int second)
    {
        var (a, b) = (Volatile.Read(ref parents[first]), Volatile.Read(ref parents[second]));
        while (a != b)
        {
            if (a < b)
            {
                (a, b) = (b, a);
            }

            var above = Volatile.Read(ref parents[a]);
            if (above == b || (above == a && Interlocked.CompareExchange(ref parents[a], b, a) == a))
            {
                return;
            }

            a = Volatile.Read(ref parents[Volatile.Read(ref parents[a])]);
            b = Volatile.Read(ref parents[b]);
        }
    }

    /// <summary>
    /// Lets vertices of a range point to the roots of their sets. Ranges may be flattened at once while nothing is joined.
    /// </summary>
    public static void Flatten(int[] parents, int start, int end)
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            var root = Volatile.Read(ref parents[vertex]);
            for (var above = Volatile.Read(ref parents[root]); above != root; above = Volatile.Read(ref parents[root]))
            {
                root = above;
            }

            Volatile.Write(ref parents[vertex], root);
        }
    }
}
