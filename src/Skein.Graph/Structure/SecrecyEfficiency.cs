using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// The two sides of the trade-off that Lindelauf, Borm and Hamers 2009 (doi:10.1016/j.socnet.2008.12.003) see in covert networks. Both depend
/// on the number of vertices and on the tie rule, describe what is documented, and are no optimum that anybody sought. Direction, weights,
/// self-loops and parallel edges do not count.
/// </summary>
public static class SecrecyEfficiency
{
    private const int VerticesPerPiece = 64;

    /// <summary>
    /// The share of the network that stays unseen when one vertex, each as likely, is seen together with its neighbors: (n² − n − 2m) ÷ n².
    /// Zero without vertices.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static double Secrecy(CompactGraph graph)
    {
        double n = graph.VertexCount;
        return n == 0 ? 0 : ((n * n) - n - (2.0 * SimpleGraph.Undirected(graph).EdgeCount)) / (n * n);
    }

    /// <summary>
    /// The mean of one over the distance, over all ordered pairs of different vertices; a pair without a path has zero (Latora and Marchiori
    /// 2001). Zero below two vertices. A search from every vertex: time of the order of vertices times edges.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static double Efficiency(CompactGraph graph, Work? work = null)
    {
        var simple = SimpleGraph.Undirected(graph);
        var n = simple.VertexCount;
        var pieceCount = (n + VerticesPerPiece - 1) / VerticesPerPiece;
        var sums = new double[pieceCount];
        Pieces.Run(pieceCount, work ?? Work.Default, () => (Queue: new int[n], Distances: new int[n]), (piece, scratch) =>
        {
            var (start, end) = Pieces.Slice(piece, pieceCount, n);
            for (var source = start; source < end; source++)
            {
                sums[piece] += SumOfInverses(simple, source, scratch.Queue, scratch.Distances);
            }
        });
        return Efficiency(n, sums.Sum());
    }

    /// <summary>The same, when the distances are known.</summary>
    /// <param name="vertexCount">How many vertices there are.</param>
    /// <param name="sumOfInverses">The sum of one over the distance over all ordered pairs of different vertices that a path
    /// connects.</param>
    public static double Efficiency(int vertexCount, double sumOfInverses) =>
        vertexCount < 2 ? 0 : sumOfInverses / ((double)vertexCount * (vertexCount - 1));

    private static double SumOfInverses(CompactGraph graph, int source, int[] queue, int[] distances)
    {
        Array.Fill(distances, -1);
        (queue[0], distances[source]) = (source, 0);
        double sum = 0;
        for (int read = 0, written = 1; read < written; read++)
        {
            var vertex = queue[read];
            sum += distances[vertex] > 0 ? 1.0 / distances[vertex] : 0;
            foreach (var neighbor in graph.Neighbors(vertex))
            {
                if (distances[neighbor] < 0)
                {
                    distances[neighbor] = distances[vertex] + 1;
                    queue[written++] = neighbor;
                }
            }
        }

        return sum;
    }
}
