namespace Skein.Graph.Communities;

/// <summary>
/// All maximal cliques: Bron and Kerbosch (1973, doi:10.1145/362342.362367) with the pivot of Tomita, Tanaka and Takahashi (2006), one branch
/// a vertex in the order of degeneracy (Eppstein, Löffler and Strash 2010).
/// </summary>
internal sealed class MaximalCliques
{
    private readonly HashSet<int>[] _neighbors;
    private readonly List<int[]> _found = [];
    private readonly List<int> _clique = [];
    private readonly int _least;
    private readonly int _limit;
    private readonly CancellationToken _cancellation;

    private MaximalCliques(CompactGraph graph, int least, int limit, CancellationToken cancellation)
    {
        (_least, _limit, _cancellation) = (least, limit, cancellation);
        _neighbors = new HashSet<int>[graph.VertexCount];
        for (var vertex = 0; vertex < _neighbors.Length; vertex++)
        {
            _neighbors[vertex] = [.. graph.Neighbors(vertex)];
            _neighbors[vertex].Remove(vertex);
        }
    }

    /// <summary>The maximal cliques of at least so many vertices; null when there are more than the limit.</summary>
    public static List<int[]>? Of(CompactGraph graph, int least, int limit, CancellationToken cancellation)
    {
        var search = new MaximalCliques(graph, least, limit, cancellation);
        var order = search.DegeneracyOrder();
        var rank = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
        {
            rank[order[at]] = at;
        }

        foreach (var vertex in order)
        {
            search._clique.Add(vertex);
            var later = search._neighbors[vertex].Where(other => rank[other] > rank[vertex]).Order().ToList();
            var earlier = search._neighbors[vertex].Where(other => rank[other] < rank[vertex]).ToHashSet();
            if (!search.Extend(later, earlier))
            {
                return null;
            }

            search._clique.Clear();
        }

        return search._found;
    }

    private bool Extend(List<int> candidates, HashSet<int> excluded)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_clique.Count + candidates.Count < _least)
        {
            return true;
        }

        if (candidates.Count == 0)
        {
            if (excluded.Count == 0)
            {
                _found.Add([.. _clique.Order()]);
            }

            return _found.Count <= _limit;
        }

        var pivot = candidates.Concat(excluded).MaxBy(vertex => candidates.Count(_neighbors[vertex].Contains));
        var left = candidates.ToHashSet();
        foreach (var vertex in candidates.Where(vertex => !_neighbors[pivot].Contains(vertex)))
        {
            _clique.Add(vertex);
            var inner = candidates.Where(other => left.Contains(other) && _neighbors[vertex].Contains(other)).ToList();
            if (!Extend(inner, [.. excluded.Where(_neighbors[vertex].Contains)]))
            {
                return false;
            }

            _clique.RemoveAt(_clique.Count - 1);
            left.Remove(vertex);
            excluded.Add(vertex);
        }

        return true;
    }

    // Again and again the vertex with the fewest neighbors left.
    private int[] DegeneracyOrder()
    {
        var waiting = new SortedSet<(int Degree, int Vertex)>(_neighbors.Select((neighbors, vertex) => (neighbors.Count, vertex)));
        var degrees = Array.ConvertAll(_neighbors, neighbors => neighbors.Count);
        var order = new List<int>(degrees.Length);
        while (waiting.Count > 0)
        {
            var next = waiting.Min;
            waiting.Remove(next);
            order.Add(next.Vertex);
            degrees[next.Vertex] = -1;
            foreach (var neighbor in _neighbors[next.Vertex].Where(neighbor => degrees[neighbor] >= 0))
            {
                waiting.Remove((degrees[neighbor], neighbor));
                waiting.Add((--degrees[neighbor], neighbor));
            }
        }

        return [.. order];
    }
}
