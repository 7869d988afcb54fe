namespace Skein.Graph.Structure;

/// <summary>Tarjan's algorithm with a stack of its own, and with one array for what his paper keeps in two.</summary>
internal static class StrongComponents
{
    public static ComponentSplit Find(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var offsets = graph.Offsets;
        var targets = graph.Targets;

        // Where a vertex was entered, then the lowest entry reached from it; a closed vertex holds the complement of its component's mark.
        var low = new int[n];
        var (path, pending, next) = (new int[n], new int[n], offsets[..n].ToArray());
        var isRoot = new bool[n];
        var (pathLength, pendingLength, entered) = (0, 0, 0);
        for (var start = 0; start < n; start++)
        {
            if (low[start] != 0)
            {
                continue;
            }

            Enter(start);
            while (pathLength > 0)
            {
                var vertex = path[pathLength - 1];
                if (next[vertex] < offsets[vertex + 1])
                {
                    var neighbor = targets[next[vertex]++];
                    if (low[neighbor] == 0)
                    {
                        Enter(neighbor);
                    }
                    else
                    {
                        Lower(vertex, low[neighbor]);
                    }

                    continue;
                }

                pathLength--;
                if (isRoot[vertex])
                {
                    for (low[vertex] = ~vertex; pendingLength > 0 && pending[pendingLength - 1] != vertex; pendingLength--)
                    {
                        low[pending[pendingLength - 1]] = ~vertex;
                    }

                    pendingLength--;
                }

                if (pathLength > 0)
                {
                    Lower(path[pathLength - 1], low[vertex]);
                }
            }
        }

        for (var vertex = 0; vertex < n; vertex++)
        {
            low[vertex] = ~low[vertex];
        }

        return ComponentSplit.From(low);

        void Enter(int vertex)
        {
            low[vertex] = ++entered;
            isRoot[vertex] = true;
            path[pathLength++] = vertex;
            pending[pendingLength++] = vertex;
        }

        void Lower(int vertex, int reached)
        {
            // Below zero it belongs to a component that is closed.
            if (reached > 0 && reached < low[vertex])
            {
                (low[vertex], isRoot[vertex]) = (reached, false);
            }
        }
    }
}
