namespace Skein.Graph.Tests.Structure;

/// <summary>A graph as a table of which vertex has an arc to which: the plainest thing to check a kernel against.</summary>
internal sealed class NaiveGraph(CompactGraph graph)
{
    private readonly HashSet<(int, int)> _arcs = [.. Arcs(graph)];

    public int Count { get; } = graph.VertexCount;

    public IEnumerable<int> Vertices => Enumerable.Range(0, Count);

    public bool Has(int from, int to) => _arcs.Contains((from, to));

    public bool AreTied(int first, int second) => Has(first, second) || Has(second, first);

    public int[] Neighbors(int vertex) => [.. Vertices.Where(other => other != vertex && AreTied(vertex, other))];

    /// <summary>Which vertices a walk reaches that may stay on chosen vertices only, and may not use one edge.</summary>
    public HashSet<int> Reach(int start, Func<int, bool> isAllowed, Func<int, int, bool> isTie)
    {
        var reached = new HashSet<int> { start };
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var from in reached.ToArray())
            {
                foreach (var to in Vertices.Where(to => isAllowed(to) && isTie(from, to)))
                {
                    grown |= reached.Add(to);
                }
            }
        }

        return reached;
    }

    /// <summary>How many parts the chosen vertices fall into.</summary>
    public int Parts(Func<int, bool> isAllowed, Func<int, int, bool>? isTie = null)
    {
        var seen = new HashSet<int>();
        return Vertices.Where(isAllowed).Count(vertex =>
        {
            var isNew = !seen.Contains(vertex);
            seen.UnionWith(Reach(vertex, isAllowed, isTie ?? AreTied));
            return isNew;
        });
    }

    /// <summary>All sets of so many vertices.</summary>
    public IEnumerable<int[]> Sets(int size, int from = 0) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, Count - from)).SelectMany(first => Sets(size - 1, first + 1).Select(rest => (int[])[first, .. rest]));

    private static IEnumerable<(int, int)> Arcs(CompactGraph graph)
    {
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            yield return (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (!graph.IsDirected)
            {
                yield return (graph.EdgeTo[edge], graph.EdgeFrom[edge]);
            }
        }
    }
}
