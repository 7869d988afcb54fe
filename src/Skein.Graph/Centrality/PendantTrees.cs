namespace Skein.Graph.Centrality;

/// <summary>
/// The trees that hang on an undirected graph, taken off leaf by leaf. Every shortest path between a vertex of such a tree and any other
/// leads through the tree's root, so what passes in a tree is known from sizes alone, and the search is left to the rest of the graph, where
/// a root stands for all of its tree (Sarıyüce, Saule, Kaya and Çatalyürek 2013, doi:10.1137/1.9781611972832.77). Self-loops carry no path.
/// Reused from graph to graph by one thread.
/// </summary>
/// <param name="mostVertices">The most vertices that a graph has.</param>
internal sealed class PendantTrees(int mostVertices)
{
    private readonly int[] _parents = new int[mostVertices];
    private readonly int[] _degrees = new int[mostVertices];
    private readonly int[] _neighbors = new int[mostVertices];

    /// <summary>How many vertices each vertex stands for: itself and what hung on it.</summary>
    public int[] Sizes { get; } = new int[mostVertices];

    /// <summary>At each vertex, the pairs of vertices in two different branches that hung on it.</summary>
    public double[] BranchPairs { get; } = new double[mostVertices];

    /// <summary>The vertices that were taken off, outer ones before inner ones.</summary>
    public List<int> Removed { get; } = [];

    /// <summary>The trees of a graph; a directed graph keeps all its vertices.</summary>
    public static PendantTrees Of(CompactGraph graph)
    {
        var trees = new PendantTrees(graph.VertexCount);
        trees.Begin(graph.VertexCount);
        if (!graph.IsDirected)
        {
            trees.TakeOff(graph.Offsets, graph.Targets);
        }

        return trees;
    }

    public bool IsRemoved(int vertex) => _parents[vertex] >= 0;

    /// <summary>The vertex that a removed one hung on.</summary>
    public int ParentOf(int vertex) => _parents[vertex];

    /// <summary>The vertex of the rest that stands for a vertex.</summary>
    public int RootOf(int vertex)
    {
        while (_parents[vertex] >= 0)
        {
            vertex = _parents[vertex];
        }

        return vertex;
    }

    /// <summary>
    /// The betweenness of a vertex, in unordered pairs, that stems from pairs of which at least one end is in a tree that hangs on it.
    /// </summary>
    /// <param name="vertex">The vertex.</param>
    /// <param name="componentSize">How many vertices its component has.</param>
    public double ShareOf(int vertex, int componentSize) =>
        BranchPairs[vertex] + ((Sizes[vertex] - 1.0) * (componentSize - Sizes[vertex]));

    /// <summary>Takes the trees of another graph off.</summary>
    /// <param name="offsets">Where the arcs of each vertex begin.</param>
    /// <param name="targets">Where each arc leads to; each edge lies in it from both its ends.</param>
    public void TakeOff(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets)
    {
        var count = offsets.Length - 1;
        Begin(count);

        // The exclusive or of the neighbors that are left is, where one is left, that neighbor.
        for (var vertex = 0; vertex < count; vertex++)
        {
            foreach (var neighbor in targets[offsets[vertex]..offsets[vertex + 1]])
            {
                _degrees[vertex] += neighbor == vertex ? 0 : 1;
                _neighbors[vertex] ^= neighbor == vertex ? 0 : neighbor;
            }
        }

        for (var start = 0; start < count; start++)
        {
            for (var vertex = start; _degrees[vertex] == 1;)
            {
                vertex = Remove(vertex);
            }
        }
    }

    private void Begin(int count)
    {
        _parents.AsSpan(0, count).Fill(-1);
        Sizes.AsSpan(0, count).Fill(1);
        BranchPairs.AsSpan(0, count).Clear();
        _degrees.AsSpan(0, count).Clear();
        _neighbors.AsSpan(0, count).Clear();
        Removed.Clear();
    }

    private int Remove(int vertex)
    {
        var parent = _neighbors[vertex];
        _parents[vertex] = parent;
        Removed.Add(vertex);
        BranchPairs[parent] += (double)Sizes[vertex] * (Sizes[parent] - 1);
        Sizes[parent] += Sizes[vertex];
        _degrees[vertex] = 0;
        _degrees[parent]--;
        _neighbors[parent] ^= vertex;
        return parent;
    }
}
