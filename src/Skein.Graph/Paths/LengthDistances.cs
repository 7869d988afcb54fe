using Skein.Graph.Running;

namespace Skein.Graph.Paths;

/// <summary>
/// The lengths of the shortest paths from every vertex to every vertex that it reaches, summed up by vertex, where edges have lengths. Of a
/// directed graph along the arcs, away from the vertex. By Dijkstra's search from each vertex; the same for any number of threads. Immutable.
/// </summary>
public sealed class LengthDistances
{
    private const int PieceCount = 64;
    private readonly int[] _reached;
    private readonly double[] _sums;
    private readonly double[] _reciprocals;

    private LengthDistances(int vertices) => (_reached, _sums, _reciprocals) = (new int[vertices], new double[vertices], new double[vertices]);

    /// <summary>How many other vertices each vertex reaches.</summary>
    public ReadOnlySpan<int> Reached => _reached;

    /// <summary>The sum of the lengths of the shortest paths from each vertex to those it reaches.</summary>
    public ReadOnlySpan<double> Sums => _sums;

    /// <summary>The sum of 1 ÷ length from each vertex to those it reaches.</summary>
    public ReadOnlySpan<double> Reciprocals => _reciprocals;

    /// <summary>The mean over all ordered pairs with a path; not a number when there is none.</summary>
    public double Mean => _sums.Sum() / _reached.Sum(count => (long)count);

    /// <summary>Searches from every vertex.</summary>
    /// <param name="lengths">The lengths, and with them the graph.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    public static LengthDistances FromAll(EdgeLengths lengths, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        var (vertices, arcs) = (lengths.Graph.VertexCount, LengthArcs.Leaving(lengths));
        var distances = new LengthDistances(vertices);
        var pieces = Math.Max(1, Math.Min(PieceCount, vertices));
        Pieces.Run(pieces, work ?? Work.Default, () => new NearestFirst(vertices), (piece, nearest) =>
        {
            var (start, end) = Pieces.Slice(piece, pieces, vertices);
            for (var source = start; source < end; source++)
            {
                distances.Search(source, arcs, nearest, 1 / lengths.Scale);
            }
        });
        return distances;
    }

    private void Search(int source, LengthArcs arcs, NearestFirst nearest, double unit)
    {
        nearest.Reset();
        nearest.Offer(source, 0);
        while (!nearest.IsEmpty)
        {
            var vertex = nearest.Take();
            var distance = nearest.Distances[vertex];
            if (vertex != source)
            {
                _reached[source]++;
                _sums[source] += distance * unit;
                _reciprocals[source] += 1 / (distance * unit);
            }

            for (var arc = arcs.Offsets[vertex]; arc < arcs.Offsets[vertex + 1]; arc++)
            {
                nearest.Offer(arcs.Ends[arc], distance + arcs.Counts[arc]);
            }
        }
    }
}
