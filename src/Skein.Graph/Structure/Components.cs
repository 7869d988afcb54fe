using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>What hangs together: components that ignore direction, components that obey it, and vertices without an edge.</summary>
public static class Components
{
    private const int Pieces = 64;
    private const int SampledArcs = 2;
    private const int SampledVertices = 1024;

    /// <summary>
    /// The components that paths connect when direction is ignored. Union–find on many threads after Sutton, Ben-Nun and Barak 2018
    /// ("Afforest"): a few arcs of each vertex are joined first, and vertices that already lie in the largest component so far are then
    /// passed over, since whatever joins them is seen from the other end. Linear for all practical purposes; any graph.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    public static ComponentSplit Weak(CompactGraph graph, Work? work = null)
    {
        var n = graph.VertexCount;
        var parents = new int[n];
        for (var vertex = 0; vertex < n; vertex++)
        {
            parents[vertex] = vertex;
        }

        // Arcs of a directed graph lie at one end only, so that none may be passed over.
        var sampled = graph.IsDirected ? 0 : SampledArcs;
        var most = -1;
        if (sampled > 0)
        {
            Each((start, end) => JoinSampled(graph, parents, start, end, sampled));
            Each((start, end) => UnionFind.Flatten(parents, start, end));
            most = MostFrequent(parents);
        }

        Each((start, end) => JoinRest(graph, parents, start, end, sampled, most));
        Each((start, end) => UnionFind.Flatten(parents, start, end));
        return ComponentSplit.From(parents);

        void Each(Action<int, int> run) => Running.Pieces.Run(Pieces, work ?? Work.Default, () => 0, (piece, _) =>
        {
            var (start, end) = Running.Pieces.Slice(piece, Pieces, n);
            run(start, end);
        });
    }

    /// <summary>
    /// The components within which directed paths lead from every vertex to every other (Tarjan 1972, doi:10.1137/0201010, without
    /// recursion); of an undirected graph the same as <see cref="Weak"/>. Linear.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static ComponentSplit Strong(CompactGraph graph) => graph.IsDirected ? StrongComponents.Find(graph) : Weak(graph);

    /// <summary>The vertices without an edge to another vertex, ascending; a self-loop alone leaves a vertex isolated.</summary>
    /// <param name="graph">The graph.</param>
    public static int[] Isolates(CompactGraph graph)
    {
        var touched = new bool[graph.VertexCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            if (graph.EdgeFrom[edge] != graph.EdgeTo[edge])
            {
                touched[graph.EdgeFrom[edge]] = touched[graph.EdgeTo[edge]] = true;
            }
        }

        return [.. Enumerable.Range(0, touched.Length).Where(vertex => !touched[vertex])];
    }

    private static void JoinSampled(CompactGraph graph, int[] parents, int start, int end, int sampled)
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            var neighbors = graph.Neighbors(vertex);
            for (var index = 0; index < neighbors.Length && index < sampled; index++)
            {
                UnionFind.Join(parents, vertex, neighbors[index]);
            }
        }
    }

    private static void JoinRest(CompactGraph graph, int[] parents, int start, int end, int joined, int passedOver)
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            if (Volatile.Read(ref parents[vertex]) == passedOver)
            {
                continue;
            }

            var neighbors = graph.Neighbors(vertex);
            for (var index = joined; index < neighbors.Length; index++)
            {
                UnionFind.Join(parents, vertex, neighbors[index]);
            }
        }
    }

    // The most frequent root among vertices spread evenly; which one it is changes the work, never the result.
    private static int MostFrequent(int[] roots)
    {
        var counts = new Dictionary<int, int>();
        var step = Math.Max(1, roots.Length / SampledVertices);
        for (var vertex = 0; vertex < roots.Length; vertex += step)
        {
            counts[roots[vertex]] = counts.GetValueOrDefault(roots[vertex]) + 1;
        }

        return counts.Count == 0 ? -1 : counts.MaxBy(row => row.Value).Key;
    }
}
