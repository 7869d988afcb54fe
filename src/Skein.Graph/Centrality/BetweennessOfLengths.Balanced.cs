using System.Runtime.InteropServices;

namespace Skein.Graph.Centrality;

/// <summary>
/// What a drawn source tells about a vertex: each pair counts by how far along its path the vertex lies, seen from the source, and by the rest
/// of the path when the other end is drawn (the linear scaling of Geisberger, Sanders and Schultes 2008, doi:10.1137/1.9781611972887.9). A
/// sample then rests on what many sources tell alike, and not on the few next to the vertex, which lie on most of its paths and are seldom
/// drawn. Of a directed graph a source tells of the paths that leave it and of those that reach it, by a second search over the arcs turned
/// round. The sum over all sources is that of the plain accumulation.
/// </summary>
internal sealed partial class BetweennessOfLengths
{
    private readonly double[] _told = new double[lengths.Graph.VertexCount];
    private readonly List<int> _toldOf = [];
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
        var distances = _nearest.Distances;
        for (var rank = _order.Count - 1; rank > 0; rank--)
        {
            // A dependency here is of inverse length: the share of a target over its distance from the source.
            var vertex = _order[rank];
            var share = ((1 / distances[vertex]) + _dependencies[vertex]) / _counts[vertex];
            foreach (var arc in CollectionsMarshal.AsSpan(_lastArcs)[_firstLastArc[rank].._firstLastArc[rank + 1]])
            {
                _dependencies[reaching.Ends[arc]] += _counts[reaching.Ends[arc]] * share;
            }

            if (_dependencies[vertex] > 0)
            {
                if (to._told[vertex] == 0)
                {
                    to._toldOf.Add(vertex);
                }

                to._told[vertex] += times * distances[vertex] * _dependencies[vertex];
            }
        }
    }
}
