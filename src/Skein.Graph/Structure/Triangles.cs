using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// Triangles: three vertices tied to each other. Direction, weights, self-loops and parallel edges do not count. Counts are whole numbers and
/// the same for any number of threads. Time of the order of edges times the root of edges.
/// </summary>
public static class Triangles
{
    /// <summary>How many triangles there are.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static long Count(CompactGraph graph, Work? work = null)
    {
        long count = 0;
        new OrientedGraph(SimpleGraph.Undirected(graph)).VisitTriangles(
            work ?? Work.Default, () => default(Counter), counter => Interlocked.Add(ref count, counter.Count));
        return count;
    }

    /// <summary>How many triangles each vertex belongs to.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static long[] PerVertex(CompactGraph graph, Work? work = null)
    {
        var oriented = new OrientedGraph(SimpleGraph.Undirected(graph));
        var counts = new long[graph.VertexCount];
        oriented.VisitTriangles(work ?? Work.Default, () => new VertexCounter(counts), _ => { });
        var byVertex = new long[counts.Length];
        for (var rank = 0; rank < counts.Length; rank++)
        {
            byVertex[oriented.VertexOf[rank]] = counts[rank];
        }

        return byVertex;
    }

    /// <summary>How many triangles each edge belongs to, by edge number.</summary>
    /// <param name="graph">An undirected graph without self-loops and parallel edges.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    /// <exception cref="ArgumentException">The graph is directed, or has self-loops or parallel edges.</exception>
    public static int[] PerEdge(CompactGraph graph, Work? work = null)
    {
        SimpleGraph.Demand(graph);
        var oriented = new OrientedGraph(graph);
        var counts = new int[graph.EdgeCount];
        oriented.VisitTriangles(work ?? Work.Default, () => new EdgeCounter(counts), _ => { });
        var byEdge = new int[counts.Length];
        for (var rank = 0; rank < graph.VertexCount; rank++)
        {
            for (var arc = oriented.Offsets[rank]; arc < oriented.Offsets[rank + 1]; arc++)
            {
                byEdge[graph.FindEdge(oriented.VertexOf[rank], oriented.VertexOf[oriented.Targets[arc]])] = counts[arc];
            }
        }

        return byEdge;
    }

    private struct Counter : OrientedGraph.ITriangleVisitor
    {
        public long Count { get; private set; }

        public void Visit(int first, int second, int third, int firstArc, int secondArc, int thirdArc) => Count++;
    }

    private readonly struct VertexCounter(long[] counts) : OrientedGraph.ITriangleVisitor
    {
        public void Visit(int first, int second, int third, int firstArc, int secondArc, int thirdArc)
        {
            Interlocked.Increment(ref counts[first]);
            Interlocked.Increment(ref counts[second]);
            Interlocked.Increment(ref counts[third]);
        }
    }

    private readonly struct EdgeCounter(int[] counts) : OrientedGraph.ITriangleVisitor
    {
        public void Visit(int first, int second, int third, int firstArc, int secondArc, int thirdArc)
        {
            Interlocked.Increment(ref counts[firstArc]);
            Interlocked.Increment(ref counts[secondArc]);
            Interlocked.Increment(ref counts[thirdArc]);
        }
    }
}
