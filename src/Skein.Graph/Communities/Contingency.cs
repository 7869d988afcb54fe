namespace Skein.Graph.Communities;

/// <summary>How the groups of two partitions of the same vertices cut each other: only cells that hold a vertex.</summary>
internal static class Contingency
{
    /// <summary>The vertices in each cell that has any, in the order of the first partition's groups.</summary>
    public static List<Cell> Of(Partition first, Partition second)
    {
        if (first.VertexCount != second.VertexCount)
        {
            throw new ArgumentException("The partitions divide different numbers of vertices.", nameof(second));
        }

        var cells = new List<Cell>(Math.Max(first.Count, second.Count));
        var (starts, vertices) = VerticesByGroup.Of(first.Groups, first.Count);
        var counts = new int[second.Count];
        var touched = new List<int>();
        for (var group = 0; group < first.Count; group++)
        {
            foreach (var vertex in vertices.AsSpan(starts[group]..starts[group + 1]))
            {
                var other = second.Groups[vertex];
                if (counts[other]++ == 0)
                {
                    touched.Add(other);
                }
            }

            foreach (var other in touched)
            {
                cells.Add(new Cell(group, other, counts[other]));
                counts[other] = 0;
            }

            touched.Clear();
        }

        return cells;
    }

    /// <param name="First">The group in the first partition.</param>
    /// <param name="Second">The group in the second.</param>
    /// <param name="Count">How many vertices are in both.</param>
    internal readonly record struct Cell(int First, int Second, int Count);
}
