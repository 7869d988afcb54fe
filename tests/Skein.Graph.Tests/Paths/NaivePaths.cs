namespace Skein.Graph.Tests.Paths;

/// <summary>
/// Shortest paths the slow way: distances of all pairs by Floyd and Warshall, path counts over them, and all paths without a loop one by one.
/// Lengths are whole, so that ties are exact.
/// </summary>
internal sealed class NaivePaths
{
    private readonly CompactGraph _graph;
    private readonly long[] _lengths;
    private readonly int _count;

    public NaivePaths(CompactGraph graph, Func<int, long>? lengthOf = null)
    {
        (_graph, _count) = (graph, graph.VertexCount);
        _lengths = [.. Enumerable.Range(0, graph.EdgeCount).Select(edge => lengthOf?.Invoke(edge) ?? 1)];
        Distances = new long?[_count, _count];
        Counts = new double[_count, _count];
        FindDistances();
        CountPaths();
    }

    /// <summary>The distance of each ordered pair; null when there is no path.</summary>
    public long?[,] Distances { get; }

    /// <summary>How many shortest paths each ordered pair has.</summary>
    public double[,] Counts { get; }

    public double[] VertexBetweenness()
    {
        var values = new double[_count];
        ForPairs((s, t) =>
        {
            for (var v = 0; v < _count; v++)
            {
                if (v != s && v != t && Distances[s, v] + Distances[v, t] == Distances[s, t])
                {
                    values[v] += Counts[s, v] * Counts[v, t] / Counts[s, t] / (_graph.IsDirected ? 1 : 2);
                }
            }
        });
        return values;
    }

    public double[] EdgeBetweenness()
    {
        var values = new double[_graph.EdgeCount];
        ForPairs((s, t) =>
        {
            foreach (var (from, to, edge) in Arcs())
            {
                if (from != to && Distances[s, from] + _lengths[edge] + Distances[to, t] == Distances[s, t])
                {
                    values[edge] += Counts[s, from] * Counts[to, t] / Counts[s, t] / (_graph.IsDirected ? 1 : 2);
                }
            }
        });
        return values;
    }

    /// <summary>All paths without a loop between two vertices of a graph without parallel edges, by length and then by their vertices.</summary>
    public List<(long Length, int[] Vertices)> AllPaths(int from, int to)
    {
        var paths = new List<(long Length, int[] Vertices)>();
        Extend([from], 0);
        return [.. paths.OrderBy(path => path.Length).ThenBy(path => string.Join(',', path.Vertices.Select(vertex => $"{vertex:D4}")), StringComparer.Ordinal)];

        void Extend(List<int> path, long length)
        {
            if (path[^1] == to)
            {
                paths.Add((length, [.. path]));
                return;
            }

            foreach (var neighbor in _graph.Neighbors(path[^1]).ToArray().Where(neighbor => !path.Contains(neighbor)))
            {
                Extend([.. path, neighbor], length + _lengths[_graph.FindEdge(path[^1], neighbor)]);
            }
        }
    }

    private void FindDistances()
    {
        for (var vertex = 0; vertex < _count; vertex++)
        {
            Distances[vertex, vertex] = 0;
        }

        foreach (var (from, to, edge) in Arcs())
        {
            Distances[from, to] = Math.Min(Distances[from, to] ?? long.MaxValue, _lengths[edge]);
        }

        for (var middle = 0; middle < _count; middle++)
        {
            for (var s = 0; s < _count; s++)
            {
                for (var t = 0; t < _count; t++)
                {
                    if (Distances[s, middle] + Distances[middle, t] is { } sum && !(Distances[s, t] <= sum))
                    {
                        Distances[s, t] = sum;
                    }
                }
            }
        }
    }

    private void CountPaths()
    {
        var arcs = Arcs().Where(arc => arc.From != arc.To).ToList();
        for (var s = 0; s < _count; s++)
        {
            Counts[s, s] = 1;
            foreach (var t in Enumerable.Range(0, _count).Where(t => t != s && Distances[s, t] is not null).OrderBy(t => Distances[s, t]))
            {
                Counts[s, t] = arcs.Where(arc => arc.To == t && Distances[s, arc.From] + _lengths[arc.Edge] == Distances[s, t]).Sum(arc => Counts[s, arc.From]);
            }
        }
    }

    private IEnumerable<(int From, int To, int Edge)> Arcs()
    {
        for (var edge = 0; edge < _graph.EdgeCount; edge++)
        {
            yield return (_graph.EdgeFrom[edge], _graph.EdgeTo[edge], edge);
            if (!_graph.IsDirected)
            {
                yield return (_graph.EdgeTo[edge], _graph.EdgeFrom[edge], edge);
            }
        }
    }

    private void ForPairs(Action<int, int> action)
    {
        for (var s = 0; s < _count; s++)
        {
            for (var t = 0; t < _count; t++)
            {
                if (s != t && Distances[s, t] is not null)
                {
                    action(s, t);
                }
            }
        }
    }
}
