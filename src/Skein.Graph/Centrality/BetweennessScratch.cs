namespace Skein.Graph.Centrality;

/// <summary>
/// Betweenness of many small undirected graphs one after the other, as possible worlds need it, without an allocation once it has grown to
/// their size. One scratch serves one thread.
/// </summary>
/// <param name="mostVertices">The most vertices that a graph has.</param>
internal sealed unsafe class BetweennessScratch(int mostVertices)
{
    private static readonly double[] Ones = [1, 1, 1, 1, 1, 1, 1, 1];
    private readonly BetweennessLanes _lanes = new(mostVertices);
    private readonly int[] _sources = new int[mostVertices];

    /// <summary>The betweenness of each vertex, each unordered pair once, not normalized; see <see cref="Betweenness.OfVertices"/>.</summary>
    /// <param name="offsets">Where the arcs of each vertex begin, as in <see cref="CompactGraph.Offsets"/>.</param>
    /// <param name="targets">Where each arc leads to; each edge lies in it from both its ends.</param>
    /// <param name="values">Where the values go, one a vertex.</param>
    public void Run(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets, Span<double> values)
    {
        var vertices = offsets.Length - 1;
        var sources = 0;
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            // A vertex without an edge is the source of no path.
            _sources[sources] = vertex;
            sources += offsets[vertex + 1] > offsets[vertex] ? 1 : 0;
        }

        values[..vertices].Clear();
        fixed (int* first = offsets, target = targets)
        fixed (double* into = values)
        {
            var arcs = new BetweennessArcs(first, target, first, target);
            for (var start = 0; start < sources; start += BetweennessLanes.Lanes)
            {
                var count = Math.Min(BetweennessLanes.Lanes, sources - start);
                _lanes.Run(arcs, _sources.AsSpan(start, count), Ones, (0, vertices), null, new BetweennessSums(into));
            }
        }

        for (var vertex = 0; vertex < vertices; vertex++)
        {
            values[vertex] /= 2;
        }
    }
}
