namespace Skein.Graph.Centrality;

/// <summary>
/// The trees that hang on an undirected graph, taken off leaf by leaf. Every shortest path between a vertex of such a tree and any other
/// leads through the tree's root, so what passes in a tree is known from sizes alone, and the search is left to the rest of the graph, where
/// a root stands for all of its tree (Sarıyüce, Saule, Kaya and Çatalyürek 2013, doi:10.1137/1.9781611972832.77). Self-loops carry no path.
/// </summary>
internal sealed class PendantTrees
{
    private readonly int[] _parents;

    private PendantTrees(int[] parents, int[] sizes, double[] branchPairs, List<int> removed) =>
        (_parents, Sizes, BranchPairs, Removed) = (parents, sizes, branchPairs, removed);

    /// <summary>How many vertices each vertex stands for: itself and what hung on it.</summary>
    public int[] Sizes { get; }

    /// <summary>At each vertex, the pairs of vertices in two different branches that hung on it.</summary>
    public double[] BranchPairs { get; }

    /// <summary>The vertices that were taken off, outer ones before inner ones.</summary>
    public List<int> Removed { get; }

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

    /// <summary>Takes the trees off; a directed graph keeps all its vertices.</summary>
    public static PendantTrees Of(CompactGraph graph)
    {
        var count = graph.VertexCount;
        var (parents, sizes, pairs, removed) = (new int[count], new int[count], new double[count], new List<int>());
        Array.Fill(parents, -1);
        Array.Fill(sizes, 1);
        if (graph.IsDirected)
        {
            return new PendantTrees(parents, sizes, pairs, removed);
        }

        // The exclusive or of the neighbors that are left is, where one is left, that neighbor.
        var (degrees, neighbors) = (new int[count], new int[count]);
        for (var vertex = 0; vertex < count; vertex++)
        {
            foreach (var neighbor in graph.Neighbors(vertex))
            {
                degrees[vertex] += neighbor == vertex ? 0 : 1;
                neighbors[vertex] ^= neighbor == vertex ? 0 : neighbor;
            }
        }

        for (var start = 0; start < count; start++)
        {
            for (var vertex = start; degrees[vertex] == 1;)
            {
                var parent = neighbors[vertex];
                parents[vertex] = parent;
                removed.Add(vertex);
                pairs[parent] += (double)sizes[vertex] * (sizes[parent] - 1);
                sizes[parent] += sizes[vertex];
                degrees[vertex] = 0;
                degrees[parent]--;
                neighbors[parent] ^= vertex;
                vertex = parent;
            }
        }

        return new PendantTrees(parents, sizes, pairs, removed);
    }
}
