using System.Runtime.InteropServices;
using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>
/// Brandes' accumulation over Dijkstra's search, from one source at a time. Distances come first; path counts and dependencies follow over the
/// same test for a tie, so that the two agree whatever the rounding. One scratch serves one thread.
/// </summary>
internal sealed partial class BetweennessOfLengths(EdgeLengths lengths, LengthArcs leaving, LengthArcs reaching)
{
    private readonly NearestFirst _nearest = new(lengths.Graph.VertexCount);
    private readonly double[] _counts = new double[lengths.Graph.VertexCount];
    private readonly double[] _dependencies = new double[lengths.Graph.VertexCount];
    private readonly int[] _ranks = new int[lengths.Graph.VertexCount];
    private readonly int[] _firstLastArc = new int[lengths.Graph.VertexCount + 1];
    private readonly List<int> _order = [];
    private readonly List<int> _lastArcs = [];

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
                if (isSample)
                {
                    search.RunBalanced(sources[index], part.Vertices);
                }
                else
                {
                    search.Run(sources[index], part.Vertices, part.Edges);
                }
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
        CountPaths(source);
        for (var rank = _order.Count - 1; rank > 0; rank--)
        {
            var vertex = _order[rank];
            var dependency = _dependencies[vertex];
            var share = (1 + dependency) / _counts[vertex];
            foreach (var arc in CollectionsMarshal.AsSpan(_lastArcs)[_firstLastArc[rank].._firstLastArc[rank + 1]])
            {
                var part = _counts[reaching.Ends[arc]] * share;
                _dependencies[reaching.Ends[arc]] += part;
                if (edges.Length > 0)
                {
                    edges[reaching.Edges[arc]] += part;
                }
            }

            vertices.Sums[vertex] += dependency;
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
            var distance = _nearest.Distances[vertex];
            _ranks[vertex] = _order.Count;
            _order.Add(vertex);
            for (var arc = leaving.Offsets[vertex]; arc < leaving.Offsets[vertex + 1]; arc++)
            {
                _nearest.Offer(leaving.Ends[arc], distance + leaving.Counts[arc]);
            }
        }
    }

    // The last arcs of the shortest paths to each vertex, in the order in which the vertices were reached.
    private void CountPaths(int source)
    {
        var distances = _nearest.Distances;
        var (ends, counts) = (reaching.Ends, reaching.Counts);
        _counts[source] = 1;
        _lastArcs.Clear();
        for (var rank = 0; rank < _order.Count; rank++)
        {
            var vertex = _order[rank];
            var distance = distances[vertex];
            _firstLastArc[rank] = _lastArcs.Count;
            for (var arc = reaching.Offsets[vertex]; arc < reaching.Offsets[vertex + 1]; arc++)
            {
                // A vertex that the source does not reach is infinitely far, and infinity ties with nothing that is reached.
                var before = distances[ends[arc]];
                if (before < distance && lengths.Ties(before + counts[arc], distance) && _ranks[ends[arc]] < rank)
                {
                    _counts[vertex] += _counts[ends[arc]];
                    _lastArcs.Add(arc);
                }
            }
        }

        _firstLastArc[_order.Count] = _lastArcs.Count;
    }
}
