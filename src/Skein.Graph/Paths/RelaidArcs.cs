namespace Skein.Graph.Paths;

/// <summary>
/// The arcs between some vertices of a graph, which are numbered anew; without self-loops, which lie on no shortest path. The arrays are pinned.
/// </summary>
internal sealed class RelaidArcs
{
    private RelaidArcs(int[] offsets, int[] targets, int[] arcs) => (Offsets, Targets, Arcs) = (offsets, targets, arcs);

    public int[] Offsets { get; }

    /// <summary>The new numbers of the vertices that arcs lead to; longer than there are arcs.</summary>
    public int[] Targets { get; }

    /// <summary>Which arc of the graph each arc is; longer than there are arcs, empty when not asked for.</summary>
    public int[] Arcs { get; }

    public int Count => Offsets[^1];

    /// <summary>Lays the arcs out.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="vertices">The vertices that are kept, in their new order.</param>
    /// <param name="numbers">The new number of every vertex, negative for one that is not kept.</param>
    /// <param name="keepsArcs">Whether <see cref="Arcs"/> is asked for.</param>
    public static RelaidArcs Of(CompactGraph graph, int[] vertices, int[] numbers, bool keepsArcs)
    {
        var offsets = GC.AllocateUninitializedArray<int>(vertices.Length + 1, pinned: true);
        var targets = GC.AllocateUninitializedArray<int>(graph.Targets.Length + 1, pinned: true);
        var arcs = keepsArcs ? new int[graph.Targets.Length] : [];
        var count = 0;
        for (var vertex = 0; vertex < vertices.Length; vertex++)
        {
            offsets[vertex] = count;
            for (var arc = graph.Offsets[vertices[vertex]]; arc < graph.Offsets[vertices[vertex] + 1]; arc++)
            {
                var target = numbers[graph.Targets[arc]];
                if (target >= 0 && target != vertex)
                {
                    if (keepsArcs)
                    {
                        arcs[count] = arc;
                    }

                    targets[count++] = target;
                }
            }
        }

        offsets[vertices.Length] = count;
        return new RelaidArcs(offsets, targets, arcs);
    }
}
