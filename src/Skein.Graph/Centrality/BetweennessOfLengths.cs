using Skein.Graph.Paths;
using Skein.Graph.Running;

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

    /// <summary>What many sources tell about the vertices, and the sums by edge, if those are asked for.</summary>
    public static (BetweennessSample Vertices, double[] Edges) Run(EdgeLengths lengths, int[] sources, bool isSample, bool hasEdges, Work work)
    {
        var leaving = LengthArcs.Leaving(lengths);
        var reaching = LengthArcs.Reaching(lengths, leaving);
        var (vertices, edges) = (lengths.Graph.VertexCount, hasEdges ? lengths.Graph.EdgeCount : 0);
        var pieces = BetweennessSearch.PiecesOf(sources.Length, ((isSample ? 3L : 1) * vertices) + edges);
        var parts = new (BetweennessSample Vertices, double[] Edges)[pieces];
        Pieces.Run(pieces, work, () => new BetweennessOfLengths(lengths, leaving, reaching), (piece, search) =>
        {
            var part = (Vertices: new BetweennessSample(vertices, isSample), Edges: new double[edges]);
            for (var index = piece; index < sources.Length; index += pieces)
            {
                search.Run(sources[index], part.Vertices, part.Edges);
            }

            parts[piece] = part;
        });
        var total = (Vertices: new BetweennessSample(vertices, isSample), Edges: new double[edges]);
        foreach (var part in parts)
        {
            total.Vertices.Add(part.Vertices);
            BetweennessSearch.AddTo(total.Edges, part.Edges);
        }

        return total;
    }

    /// <summary>Adds what the shortest paths from a source contribute.</summary>
    /// <param name="source">The source.</param>
    /// <param name="vertices">What is told about the vertices.</param>
    /// <param name="edges">The sums by edge; empty when not asked for.</param>
    public void Run(int source, BetweennessSample vertices, Span<double> edges)
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
                        edges[reaching.Edges[arc]] += part;
                    }
                }
            }

            vertices.Sums[vertex] += _dependencies[vertex];
            if (vertices.Squares.Length > 0)
            {
                vertices.Squares[vertex] += _dependencies[vertex] * _dependencies[vertex];
                vertices.Greatest[vertex] = Math.Max(vertices.Greatest[vertex], _dependencies[vertex]);
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
