using Skein.Graph.Paths;

namespace Skein.Graph.Centrality;

/// <summary>
/// Brandes' accumulation over Dijkstra's search, from one source at a time. Distances come first; path counts and dependencies follow over the
/// same test for a tie, so that the two agree whatever the rounding. One scratch serves one thread.
/// </summary>
internal sealed class BetweennessOfLengths(EdgeLengths lengths, LengthArcs leaving, LengthArcs reaching)
{
    private readonly NearestFirst _nearest = new(lengths.Graph.VertexCount);
    private readonly double[] _counts = new double[lengths.Graph.VertexCount];
    private readonly double[] _dependencies = new double[lengths.Graph.VertexCount];
    private readonly int[] _ranks = new int[lengths.Graph.VertexCount];
    private readonly List<int> _order = [];

    /// <summary>Adds what the shortest paths from a source contribute.</summary>
    /// <param name="source">The source.</param>
    /// <param name="sourceWeight">How often it counts.</param>
    /// <param name="vertices">The sums by vertex.</param>
    /// <param name="squares">The sums of squares by vertex; empty when not asked for.</param>
    /// <param name="edges">The sums by edge; empty when not asked for.</param>
    public void Run(int source, double sourceWeight, Span<double> vertices, Span<double> squares, Span<double> edges)
    {
        Search(source);
        for (var rank = _order.Count - 1; rank > 0; rank--)
        {
            var vertex = _order[rank];
            var share = (1 + _dependencies[vertex]) / _counts[vertex];
            for (var arc = reaching.Offsets[vertex]; arc < reaching.Offsets[vertex + 1]; arc++)
            {
                if (IsOnPath(arc, vertex))
                {
                    var part = _counts[reaching.Ends[arc]] * share;
                    _dependencies[reaching.Ends[arc]] += part;
                    if (edges.Length > 0)
                    {
                        edges[reaching.Edges[arc]] += part * sourceWeight;
                    }
                }
            }

            vertices[vertex] += _dependencies[vertex] * sourceWeight;
            if (squares.Length > 0)
            {
                squares[vertex] += _dependencies[vertex] * _dependencies[vertex] * sourceWeight;
            }
        }
    }

    private void Search(int source)
    {
        foreach (var vertex in _order)
        {
            (_counts[vertex], _dependencies[vertex]) = (0, 0);
        }

        _order.Clear();
        _nearest.Reset();
        _nearest.Offer(source, 0);
        while (!_nearest.IsEmpty)
        {
            var vertex = _nearest.Take();
            _ranks[vertex] = _order.Count;
            _order.Add(vertex);
            for (var arc = leaving.Offsets[vertex]; arc < leaving.Offsets[vertex + 1]; arc++)
            {
                _nearest.Offer(leaving.Ends[arc], _nearest.Distances[vertex] + leaving.Counts[arc]);
            }
        }

        _counts[source] = 1;
        foreach (var vertex in _order)
        {
            for (var arc = reaching.Offsets[vertex]; arc < reaching.Offsets[vertex + 1]; arc++)
            {
                _counts[vertex] += IsOnPath(arc, vertex) ? _counts[reaching.Ends[arc]] : 0;
            }
        }
    }

    // A vertex that the source does not reach is infinitely far.
    private bool IsOnPath(int arc, int vertex)
    {
        var before = reaching.Ends[arc];
        var distances = _nearest.Distances;
        return !double.IsPositiveInfinity(distances[before]) && _ranks[before] < _ranks[vertex]
            && lengths.Ties(distances[before] + reaching.Counts[arc], distances[vertex]);
    }
}
