namespace Skein.Graph.Communities;

/// <summary>The vertices in the order of their groups, by one counting sort; those of one group ascending.</summary>
internal static class VerticesByGroup
{
    /// <summary>Where each group starts, one more entry than groups, and the vertices.</summary>
    public static (int[] Starts, int[] Vertices) Of(ReadOnlySpan<int> groups, int groupCount)
    {
        var starts = new int[groupCount + 1];
        foreach (var group in groups)
        {
            starts[group + 1]++;
        }

        for (var group = 0; group < groupCount; group++)
        {
            starts[group + 1] += starts[group];
        }

        var vertices = new int[groups.Length];
        var next = starts.AsSpan(0, groupCount).ToArray();
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            vertices[next[groups[vertex]]++] = vertex;
        }

        return (starts, vertices);
    }
}
