namespace Skein.Graph.Communities;

/// <summary>
/// Groups that may overlap: a vertex is in several, in one or in none. Groups are in the order of their members, compared one by one.
/// Immutable; safe for many threads.
/// </summary>
public sealed class Cover
{
    private readonly int[][] _groups;

    private Cover(int vertexCount, int[][] groups) => (VertexCount, _groups) = (vertexCount, groups);

    /// <summary>How many vertices there are.</summary>
    public int VertexCount { get; }

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Length;

    /// <summary>The vertices of a group, ascending.</summary>
    /// <param name="group">The number of the group.</param>
    public ReadOnlySpan<int> Members(int group) => _groups[group];

    /// <summary>The numbers of the groups that each vertex is in, ascending; none for a vertex outside all of them.</summary>
    public int[][] GroupsOfVertices()
    {
        var counts = new int[VertexCount];
        foreach (var vertex in _groups.SelectMany(group => group))
        {
            counts[vertex]++;
        }

        var groups = Array.ConvertAll(counts, count => new int[count]);
        for (var group = _groups.Length - 1; group >= 0; group--)
        {
            foreach (var vertex in _groups[group])
            {
                groups[vertex][--counts[vertex]] = group;
            }
        }

        return groups;
    }

    /// <summary>Puts groups, and members within them, in order, and drops groups that are there twice.</summary>
    /// <param name="vertexCount">How many vertices there are, those in no group included.</param>
    /// <param name="groups">The groups, each with its vertices.</param>
    /// <exception cref="ArgumentOutOfRangeException">A member is no vertex.</exception>
    public static Cover Of(int vertexCount, IEnumerable<IEnumerable<int>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var ordered = groups.Select(group => group.Distinct().Order().ToArray()).ToList();
        if (ordered.Exists(group => group.Length > 0 && (group[0] < 0 || group[^1] >= vertexCount)))
        {
            throw new ArgumentOutOfRangeException(nameof(groups), "A group holds a number that is no vertex.");
        }

        ordered.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        return new Cover(vertexCount, [.. ordered.Where((group, at) => at == 0 || !group.AsSpan().SequenceEqual(ordered[at - 1]))]);
    }
}
