namespace Skein.Graph.Structure;

/// <summary>
/// What holds a network together by itself: vertices and edges without which a component would fall apart, and the blocks between them.
/// Direction does not count. Linear (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272), without recursion: a path of a million vertices is
/// no trouble. It describes a documented network; where ties are missing from the record, so are the ways around.
/// </summary>
public static class CutPoints
{
    /// <summary>The articulation points: vertices without which their component would be several, ascending.</summary>
    /// <param name="graph">The graph.</param>
    public static int[] Vertices(CompactGraph graph)
    {
        var undirected = Undirected(graph);
        var visitor = new VertexVisitor(new byte[graph.VertexCount]);
        LowPoints.Search(undirected, ref visitor);
        return [.. visitor.Cut];
    }

    /// <summary>
    /// The bridges: edges without which their component would be two, by edge number, ascending. An edge beside which a parallel one is kept
    /// is none.
    /// </summary>
    /// <param name="graph">An undirected graph; self-loops and parallel edges may have been kept.</param>
    /// <exception cref="ArgumentException">The graph is directed, so that an edge number would mean one of two arcs.</exception>
    public static int[] Bridges(CompactGraph graph)
    {
        DemandUndirected(graph);
        var visitor = new BridgeVisitor([]);
        LowPoints.Search(graph, ref visitor);
        var bridges = new int[visitor.Bridges.Count];
        for (var index = 0; index < bridges.Length; index++)
        {
            bridges[index] = graph.FindEdge(visitor.Bridges[index].Parent, visitor.Bridges[index].Child);
        }

        Array.Sort(bridges);
        return bridges;
    }

    internal static void DemandUndirected(CompactGraph graph)
    {
        if (graph.IsDirected)
        {
            throw new ArgumentException("This measure takes an undirected graph.", nameof(graph));
        }
    }

    // Whether parallel edges are kept makes no difference to cut vertices.
    private static CompactGraph Undirected(CompactGraph graph) => graph.IsDirected ? SimpleGraph.Undirected(graph) : graph;

    private readonly struct VertexVisitor(byte[] marks) : LowPoints.IVisitor
    {
        // Two children make a root a cut vertex; one child that does not reach above it makes any other.
        public IEnumerable<int> Cut
        {
            get
            {
                for (var vertex = 0; vertex < marks.Length; vertex++)
                {
                    if (marks[vertex] == 2)
                    {
                        yield return vertex;
                    }
                }
            }
        }

        public void Leave(int parent, int child, int parentEntered, int low, bool isRoot)
        {
            if (isRoot)
            {
                marks[parent] = (byte)Math.Min(2, marks[parent] + 1);
            }
            else if (low >= parentEntered)
            {
                marks[parent] = 2;
            }
        }
    }

    private readonly struct BridgeVisitor(List<(int Parent, int Child)> bridges) : LowPoints.IVisitor
    {
        public List<(int Parent, int Child)> Bridges => bridges;

        public void Leave(int parent, int child, int parentEntered, int low, bool isRoot)
        {
            if (low > parentEntered)
            {
                bridges.Add((parent, child));
            }
        }
    }
}
