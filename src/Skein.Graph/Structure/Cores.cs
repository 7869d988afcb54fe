namespace Skein.Graph.Structure;

/// <summary>
/// The k-cores of Seidman 1983: the largest part of a graph in which every vertex has k neighbors within the part. Vertices are peeled off
/// level by level as by Batagelj and Zaveršnik 2003 (arXiv:cs/0310049), with a list of the vertices that are left in place of sorted buckets:
/// a level looks through at most as many vertices as its core has, so that all levels together stay linear in vertices and edges.
/// </summary>
public static class Cores
{
    /// <summary>
    /// The coreness of each vertex: the highest k of a core that it belongs to, zero for an isolate. Direction, weights, self-loops and
    /// parallel edges do not count.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static int[] Of(CompactGraph graph)
    {
        var simple = SimpleGraph.Undirected(graph);
        var offsets = simple.Offsets;
        var targets = simple.Targets;
        var n = simple.VertexCount;
        var (degrees, left, peeled) = (new int[n], new int[n], new int[n]);
        for (var vertex = 0; vertex < n; vertex++)
        {
            degrees[vertex] = offsets[vertex + 1] - offsets[vertex];
            left[vertex] = vertex;
        }

        var leftCount = n;
        for (var level = 0; leftCount > 0;)
        {
            var (kept, peeledCount, lowest) = (0, 0, int.MaxValue);
            foreach (var vertex in left.AsSpan(0, leftCount))
            {
                var degree = degrees[vertex];
                if (degree > level)
                {
                    left[kept++] = vertex;
                    lowest = Math.Min(lowest, degree);
                }
                else if (degree == level)
                {
                    peeled[peeledCount++] = vertex;
                }
            }

            leftCount = kept;
            if (peeledCount == 0)
            {
                // Vertices peeled on a level below are still in the list once; the next level is the lowest degree that is left.
                level = leftCount > 0 ? lowest : level;
                continue;
            }

            while (peeledCount > 0)
            {
                var vertex = peeled[--peeledCount];
                foreach (var neighbor in targets[offsets[vertex]..offsets[vertex + 1]])
                {
                    // A degree never falls below its level, so that what is peeled keeps its coreness.
                    if (degrees[neighbor] > level && --degrees[neighbor] == level)
                    {
                        peeled[peeledCount++] = neighbor;
                    }
                }
            }

            level++;
        }

        return degrees;
    }
}
