namespace Skein.Graph.Paths;

/// <summary>
/// Dijkstra's search from the end, until the start is surely reached; then every vertex that is nearer to the end than the start has its final
/// distance, and the first of the shortest paths is read off from the start.
/// </summary>
internal sealed class LengthSearch : IPathSearch
{
    private readonly EdgeLengths _lengths;
    private readonly LengthArcs _leaving;
    private readonly LengthArcs _reaching;
    private readonly NearestFirst _nearest;

    public LengthSearch(EdgeLengths lengths)
    {
        _lengths = lengths;
        _leaving = LengthArcs.Leaving(lengths);
        _reaching = LengthArcs.Reaching(lengths, _leaving);
        _nearest = new NearestFirst(lengths.Graph.VertexCount);
    }

    public GraphPath PathOf(int[] vertices) => GraphPath.OfLengths(_lengths, _leaving, vertices);

    public int[]? Find(int from, int to, HashSet<int> blocked, HashSet<int> bannedSteps)
    {
        var best = double.PositiveInfinity;
        _nearest.Reset();
        _nearest.Offer(to, 0);
        while (!_nearest.IsEmpty)
        {
            var vertex = _nearest.Take();
            var distance = _nearest.Distances[vertex];
            if (distance >= best)
            {
                break;
            }

            for (var arc = _reaching.Offsets[vertex]; arc < _reaching.Offsets[vertex + 1]; arc++)
            {
                var before = _reaching.Ends[arc];
                if (before != from && !blocked.Contains(before))
                {
                    _nearest.Offer(before, distance + _reaching.Counts[arc]);
                }
                else if (before == from && !bannedSteps.Contains(vertex))
                {
                    best = Math.Min(best, distance + _reaching.Counts[arc]);
                }
            }
        }

        return double.IsPositiveInfinity(best) ? null : Trace(from, to, best, bannedSteps);
    }

    private int[] Trace(int from, int to, double left, HashSet<int> bannedSteps)
    {
        var path = new List<int> { from };
        for (var vertex = from; vertex != to; vertex = path[^1], left = _nearest.Distances[vertex])
        {
            path.Add(Next(vertex, left, vertex == from ? bannedSteps : []));
        }

        return [.. path];
    }

    private int Next(int vertex, double left, HashSet<int> banned)
    {
        for (var arc = _leaving.Offsets[vertex]; arc < _leaving.Offsets[vertex + 1]; arc++)
        {
            var next = _leaving.Ends[arc];
            var distance = _nearest.Distances[next];
            if (distance < left && !banned.Contains(next) && _lengths.Ties(distance + _leaving.Counts[arc], left))
            {
                return next;
            }
        }

        throw new InvalidOperationException("A vertex on a shortest path has no next vertex.");
    }
}
