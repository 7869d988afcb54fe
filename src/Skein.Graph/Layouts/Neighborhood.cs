namespace Skein.Graph.Layouts;

/// <summary>
/// One component as a layout sees it: vertices numbered anew in the order of their numbers, each tie once from either end, directions and
/// self-loops gone, weights of parallel edges added.
/// </summary>
internal sealed class Neighborhood
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _weights;

    private Neighborhood(int[] vertices, int[] offsets, int[] targets, double[] weights) =>
        (Vertices, _offsets, _targets, _weights) = (vertices, offsets, targets, weights);

    /// <summary>The graph's number of each vertex, ascending.</summary>
    public int[] Vertices { get; }

    public int Count => Vertices.Length;

    /// <summary>How many arcs there are: two a tie.</summary>
    public int ArcCount => _targets.Length;

    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    public ReadOnlySpan<int> Neighbors(int vertex) => _targets.AsSpan(_offsets[vertex], Degree(vertex));

    /// <summary>The weights of the ties, in the order of <see cref="Neighbors"/>.</summary>
    public ReadOnlySpan<double> Weights(int vertex) => _weights.AsSpan(_offsets[vertex], Degree(vertex));

    /// <summary>The components of a graph, the largest first, then by their smallest vertex.</summary>
    public static List<Neighborhood> ComponentsOf(CompactGraph graph)
    {
        var n = graph.VertexCount;
        var ties = new List<(int To, double Weight)>[n];
        for (var vertex = 0; vertex < n; vertex++)
        {
            ties[vertex] = [];
        }

        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (from != to)
            {
                ties[from].Add((to, graph.WeightOf(edge)));
                ties[to].Add((from, graph.WeightOf(edge)));
            }
        }

        for (var vertex = 0; vertex < n; vertex++)
        {
            ties[vertex] = [.. ties[vertex].GroupBy(tie => tie.To).Select(group => (group.Key, group.Sum(tie => tie.Weight))).OrderBy(tie => tie.Key)];
        }

        var component = new int[n];
        Array.Fill(component, -1);
        var members = new List<List<int>>();
        var queue = new Queue<int>();
        for (var root = 0; root < n; root++)
        {
            if (component[root] >= 0)
            {
                continue;
            }

            component[root] = members.Count;
            members.Add([]);
            queue.Enqueue(root);
            while (queue.TryDequeue(out var vertex))
            {
                members[^1].Add(vertex);
                foreach (var (to, _) in ties[vertex])
                {
                    if (component[to] < 0)
                    {
                        component[to] = component[root];
                        queue.Enqueue(to);
                    }
                }
            }
        }

        var local = new int[n];
        return [.. members.Select(vertices => Of([.. vertices.Order()], ties, local)).OrderByDescending(part => part.Count).ThenBy(part => part.Vertices[0])];
    }

    /// <summary>Steps from a vertex to every other.</summary>
    /// <param name="source">The vertex.</param>
    /// <param name="steps">Filled with the steps, by vertex.</param>
    /// <param name="queue">Scratch, as long as there are vertices.</param>
    public void Reach(int source, Span<int> steps, Span<int> queue)
    {
        steps.Fill(-1);
        (steps[source], queue[0]) = (0, source);
        for (var (head, tail) = (0, 1); head < tail; head++)
        {
            foreach (var next in Neighbors(queue[head]))
            {
                if (steps[next] < 0)
                {
                    steps[next] = steps[queue[head]] + 1;
                    queue[tail++] = next;
                }
            }
        }
    }

    private static Neighborhood Of(int[] vertices, List<(int To, double Weight)>[] ties, int[] local)
    {
        var offsets = new int[vertices.Length + 1];
        for (var index = 0; index < vertices.Length; index++)
        {
            local[vertices[index]] = index;
            offsets[index + 1] = offsets[index] + ties[vertices[index]].Count;
        }

        var (targets, weights) = (new int[offsets[^1]], new double[offsets[^1]]);
        var arc = 0;
        foreach (var vertex in vertices)
        {
            foreach (var (to, weight) in ties[vertex])
            {
                (targets[arc], weights[arc++]) = (local[to], weight);
            }
        }

        return new Neighborhood(vertices, offsets, targets, weights);
    }
}
