namespace Skein.Graph.Structure;

/// <summary>Groupings given by a caller: one number a vertex, from zero.</summary>
internal static class Groups
{
    /// <summary>One more than the highest number of a group.</summary>
    /// <exception cref="ArgumentException">There is not one number for each vertex, or one is negative.</exception>
    public static int CountOf(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        if (groups.Length != graph.VertexCount)
        {
            throw new ArgumentException($"There are {groups.Length} groups given for {graph.VertexCount} vertices.", nameof(groups));
        }

        var count = 0;
        foreach (var group in groups)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(group, nameof(groups));
            count = Math.Max(count, group + 1);
        }

        return count;
    }

    /// <summary>How many vertices each group has.</summary>
    public static int[] Sizes(ReadOnlySpan<int> groups, int count)
    {
        var sizes = new int[count];
        foreach (var group in groups)
        {
            sizes[group]++;
        }

        return sizes;
    }
}
