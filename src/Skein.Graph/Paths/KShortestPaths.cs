namespace Skein.Graph.Paths;

/// <summary>
/// The shortest paths without a loop between two vertices, in order (Yen 1971, doi:10.1287/mnsc.17.11.712, with Lawler's improvement of 1972,
/// doi:10.1287/mnsc.18.7.401, by which no path is found twice). Paths of the same length come in the order of the numbers of their vertices,
/// compared from the start, so that the list is the same on every run and its first k entries do not depend on how many are asked for. Where
/// lengths have no common measure, <see cref="EdgeLengths.AreExact"/>, the order among ties is still the same on every run, but hangs on
/// rounding. A path is its vertices: parallel edges give one path, over the shortest of them.
/// </summary>
public static class KShortestPaths
{
    private static readonly Comparer<Candidate> ByLength = Comparer<Candidate>.Create((first, second) =>
    {
        var order = first.Path.Length.CompareTo(second.Path.Length);
        for (var index = 0; order == 0 && index < Math.Min(first.Path.Vertices.Count, second.Path.Vertices.Count); index++)
        {
            order = first.Path.Vertices[index].CompareTo(second.Path.Vertices[index]);
        }

        return order != 0 ? order : first.Path.Vertices.Count.CompareTo(second.Path.Vertices.Count);
    });

    /// <summary>Finds the shortest paths, in order; fewer than asked for when there are no more, none when the vertices are not connected.</summary>
    /// <param name="graph">The graph; arcs of a directed one are followed from their first end to their second.</param>
    /// <param name="from">Where the paths start.</param>
    /// <param name="to">Where they end; from a vertex to itself there is one path, of no edge.</param>
    /// <param name="count">The most paths to find.</param>
    /// <param name="lengths">How long the edges are; null when each counts one step.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or the count is negative.</exception>
    /// <exception cref="ArgumentException">The lengths are those of another graph.</exception>
    public static IReadOnlyList<GraphPath> Between(CompactGraph graph, int from, int to, int count, EdgeLengths? lengths = null)
    {
        foreach (var vertex in (ReadOnlySpan<int>)[from, to])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(vertex);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vertex, graph.VertexCount);
        }

        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (lengths is not null && lengths.Graph != graph)
        {
            throw new ArgumentException("The lengths are those of another graph.", nameof(lengths));
        }

        if (count == 0 || from == to)
        {
            return count == 0 ? [] : [new GraphPath([from], [], 0)];
        }

        return Find(lengths is null ? new StepSearch(graph) : new LengthSearch(lengths), from, to, count);
    }

    private static List<GraphPath> Find(IPathSearch search, int from, int to, int count)
    {
        var found = new List<GraphPath>();
        var candidates = new SortedSet<Candidate>(ByLength);
        if (search.Find(from, to, [], []) is { } shortest)
        {
            candidates.Add(new Candidate(search.PathOf(shortest), Deviation: 0));
        }

        while (found.Count < count && candidates.Min is { } next)
        {
            candidates.Remove(next);
            found.Add(next.Path);
            if (found.Count < count)
            {
                Branch(search, found, next, candidates);
            }
        }

        return found;
    }

    // Paths that leave the last one found at some vertex, not before the vertex where that one left the path it branched off from.
    private static void Branch(IPathSearch search, List<GraphPath> found, Candidate last, SortedSet<Candidate> candidates)
    {
        var path = last.Path.Vertices;
        var blocked = new HashSet<int>(path.Take(last.Deviation));
        for (var spur = last.Deviation; spur < path.Count - 1; spur++)
        {
            var banned = new HashSet<int>();
            foreach (var other in found)
            {
                if (other.Vertices.Count > spur + 1 && StartsAlike(other.Vertices, path, spur + 1))
                {
                    banned.Add(other.Vertices[spur + 1]);
                }
            }

            if (search.Find(path[spur], path[^1], blocked, banned) is { } rest)
            {
                candidates.Add(new Candidate(search.PathOf([.. path.Take(spur), .. rest]), spur));
            }

            blocked.Add(path[spur]);
        }
    }

    private static bool StartsAlike(IReadOnlyList<int> first, IReadOnlyList<int> second, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (first[index] != second[index])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Candidate(GraphPath Path, int Deviation);
}
