using System.Runtime.InteropServices;

namespace Skein.Graph.Centrality;

/// <summary>
/// What a drawn source tells about a vertex: a pair counts at the end that is farther from the vertex, and half at each end when both are as
/// far (the bisection of Geisberger, Sanders and Schultes 2008, doi:10.1137/1.9781611972887.9, with all shortest paths of a pair in place of
/// one that is drawn). A sample then rests on what many sources tell alike, and not on the few next to the vertex, which lie on most of its
/// paths and are seldom drawn. Of a directed graph a source tells of the paths that leave it and of those that reach it, by a second search
/// over the arcs turned round. The sum over all sources is that of the plain accumulation. From each target the farther half of its paths is
/// walked back, which costs little where paths seldom tie, as with lengths; without lengths there is a quicker way.
/// </summary>
internal sealed partial class BetweennessOfLengths
{
    private readonly double[] _told = new double[lengths.Graph.VertexCount];
    private readonly double[] _parts = new double[lengths.Graph.VertexCount];
    private readonly List<int> _toldOf = [];
    private readonly PriorityQueue<int, int> _waiting = new();
    private BetweennessOfLengths? _back;

    /// <summary>Adds what a source tells, as one number a vertex with its square.</summary>
    /// <param name="source">The source.</param>
    /// <param name="vertices">What is told about the vertices.</param>
    public void RunBalanced(int source, BetweennessSample vertices)
    {
        // Pairs of an undirected graph are counted from both their ends in the plain accumulation.
        Tell(source, lengths.Graph.IsDirected ? 1 : 2, this);
        if (lengths.Graph.IsDirected)
        {
            _back ??= new BetweennessOfLengths(lengths, reaching, leaving);
            _back.Tell(source, 1, this);
        }

        foreach (var vertex in _toldOf)
        {
            var told = _told[vertex];
            vertices.Sums[vertex] += told;
            vertices.Squares[vertex] += told * told;
            vertices.Greatest[vertex] = Math.Max(vertices.Greatest[vertex], told);
            _told[vertex] = 0;
        }

        _toldOf.Clear();
    }

    private void Tell(int source, double times, BetweennessOfLengths to)
    {
        Search(source);
        CountPaths(source);
        for (var rank = 1; rank < _order.Count; rank++)
        {
            WalkBack(source, _order[rank], times, to);
        }
    }

    // From a target along its shortest paths as far as their middle, the farthest vertex first, so that its part is whole when it is passed on.
    private void WalkBack(int source, int target, double times, BetweennessOfLengths to)
    {
        var distances = _nearest.Distances;
        _parts[target] = 1;
        _waiting.Enqueue(target, -_ranks[target]);
        while (_waiting.TryDequeue(out var vertex, out var rank))
        {
            var part = _parts[vertex];
            _parts[vertex] = 0;
            if (vertex != target)
            {
                var isMiddle = lengths.Ties(2 * distances[vertex], distances[target]);
                if (to._told[vertex] == 0)
                {
                    to._toldOf.Add(vertex);
                }

                to._told[vertex] += (isMiddle ? 0.5 : 1) * times * part;
            }

            foreach (var arc in CollectionsMarshal.AsSpan(_lastArcs)[_firstLastArc[-rank].._firstLastArc[1 - rank]])
            {
                var before = reaching.Ends[arc];
                var twice = 2 * distances[before];
                if (before == source || (twice < distances[target] && !lengths.Ties(twice, distances[target])))
                {
                    continue;
                }

                if (_parts[before] == 0)
                {
                    _waiting.Enqueue(before, -_ranks[before]);
                }

                _parts[before] += part * _counts[before] / _counts[vertex];
            }
        }
    }
}
