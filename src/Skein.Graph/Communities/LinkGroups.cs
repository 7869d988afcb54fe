namespace Skein.Graph.Communities;

/// <summary>Groups of edges that grow together, with the partition density kept up to date.</summary>
internal sealed class LinkGroups
{
    private readonly DisjointSets _sets;
    private readonly int[] _edgeCounts;
    private readonly HashSet<int>[] _vertices;
    private readonly int _edgeCount;
    private double _sum;

    public LinkGroups(CompactGraph graph)
    {
        _edgeCount = graph.EdgeCount;
        (_sets, _edgeCounts, _vertices) = (new DisjointSets(_edgeCount), new int[_edgeCount], new HashSet<int>[_edgeCount]);
        for (var edge = 0; edge < _edgeCount; edge++)
        {
            _edgeCounts[edge] = 1;
            _vertices[edge] = [graph.EdgeFrom[edge], graph.EdgeTo[edge]];
        }
    }

    /// <summary>Twice the sum over groups of m(m − n + 1) ÷ ((n − 2)(n − 1)), over all edges; a group of two vertices counts nothing.</summary>
    public double Density => _edgeCount == 0 ? 0 : 2 * _sum / _edgeCount;

    public void Join(int first, int second)
    {
        var (one, other) = (_sets.Find(first), _sets.Find(second));
        if (one == other)
        {
            return;
        }

        _sum -= Share(one) + Share(other);
        var (stays, goes) = _sets.Join(one, other);
        _edgeCounts[stays] += _edgeCounts[goes];
        if (_vertices[stays].Count < _vertices[goes].Count)
        {
            (_vertices[stays], _vertices[goes]) = (_vertices[goes], _vertices[stays]);
        }

        _vertices[stays].UnionWith(_vertices[goes]);
        _vertices[goes] = [];
        _sum += Share(stays);
    }

    public int[] OfEdges() => [.. Enumerable.Range(0, _edgeCount).Select(_sets.Find)];

    private double Share(int group)
    {
        var (m, n) = ((double)_edgeCounts[group], (double)_vertices[group].Count);
        return n <= 2 ? 0 : m * (m - n + 1) / ((n - 2) * (n - 1));
    }
}
