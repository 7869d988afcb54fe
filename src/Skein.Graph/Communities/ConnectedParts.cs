namespace Skein.Graph.Communities;

/// <summary>The connected parts of each group.</summary>
internal static class ConnectedParts
{
    /// <summary>Writes the part of each vertex, numbered in the order of their smallest vertex, and says how many there are.</summary>
    public static int Of(Level level, ReadOnlySpan<int> groups, Span<int> parts)
    {
        parts.Fill(-1);
        var (count, stack) = (0, new Stack<int>());
        for (var start = 0; start < level.Count; start++)
        {
            if (parts[start] >= 0)
            {
                continue;
            }

            parts[start] = count;
            stack.Push(start);
            while (stack.TryPop(out var vertex))
            {
                foreach (var neighbor in level.Targets[level.Offsets[vertex]..level.Offsets[vertex + 1]])
                {
                    if (parts[neighbor] < 0 && groups[neighbor] == groups[start])
                    {
                        parts[neighbor] = count;
                        stack.Push(neighbor);
                    }
                }
            }

            count++;
        }

        return count;
    }
}
