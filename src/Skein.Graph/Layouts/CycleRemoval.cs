namespace Skein.Graph.Layouts;

/// <summary>
/// Chooses few edges whose turning leaves no cycle: sinks are taken off to the end of an order, sources to its beginning, and when neither
/// is left the vertex with the most out over in; edges against the order are turned. A graph without cycles keeps all its edges.
/// </summary>
internal static class CycleRemoval
{
    public static bool[] Of(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var (outgoing, incoming) = (new int[n], new int[n]);
        var (into, from) = (new List<int>[n], new List<int>[n]);
        for (var vertex = 0; vertex < n; vertex++)
        {
            (into[vertex], from[vertex]) = ([], []);
        }

        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (start, end) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (start != end)
            {
                from[start].Add(end);
                into[end].Add(start);
                outgoing[start]++;
                incoming[end]++;
            }
        }

        var left = new SortedSet<int>(Enumerable.Range(0, n));
        var ready = new SortedSet<int>(left.Where(vertex => outgoing[vertex] == 0 || incoming[vertex] == 0));
        var rank = new int[n];
        var (first, last) = (0, n - 1);
        while (left.Count > 0)
        {
            var vertex = ready.Count > 0 ? ready.Min : left.MaxBy(other => outgoing[other] - incoming[other]);
            rank[vertex] = outgoing[vertex] == 0 ? last-- : first++;
            left.Remove(vertex);
            ready.Remove(vertex);
            foreach (var other in from[vertex].Where(left.Contains))
            {
                incoming[other]--;
                Notice(other);
            }

            foreach (var other in into[vertex].Where(left.Contains))
            {
                outgoing[other]--;
                Notice(other);
            }
        }

        var isReversed = new bool[graph.EdgeCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            isReversed[edge] = rank[graph.EdgeFrom[edge]] > rank[graph.EdgeTo[edge]];
        }

        return isReversed;

        void Notice(int vertex)
        {
            if (outgoing[vertex] == 0 || incoming[vertex] == 0)
            {
                ready.Add(vertex);
            }
        }
    }
}
