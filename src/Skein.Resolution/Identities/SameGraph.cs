using Skein.Model.Judgements;

namespace Skein.Resolution.Identities;

/// <summary>
/// The same-judgements as a multigraph over entities. Vertices are numbered in the ordinal order of their entities and edges in the
/// order given, so that everything that is computed from them comes in one order.
/// </summary>
internal sealed class SameGraph
{
    private readonly int[] _first;
    private readonly int[] _incident;

    public SameGraph(int vertices, Judgement[] judgements, (int Left, int Right)[] ends)
    {
        Judgements = judgements;
        Ends = ends;
        _first = new int[vertices + 1];
        foreach (var (left, right) in ends)
        {
            _first[left + 1]++;
            _first[right + 1]++;
        }

        for (var vertex = 0; vertex < vertices; vertex++)
        {
            _first[vertex + 1] += _first[vertex];
        }

        var next = _first.ToArray();
        _incident = new int[2 * ends.Length];
        for (var edge = 0; edge < ends.Length; edge++)
        {
            _incident[next[ends[edge].Left]++] = edge;
            _incident[next[ends[edge].Right]++] = edge;
        }
    }

    public int Vertices => _first.Length - 1;

    public Judgement[] Judgements { get; }

    public (int Left, int Right)[] Ends { get; }

    public ReadOnlySpan<int> EdgesAt(int vertex) => _incident.AsSpan(_first[vertex], _first[vertex + 1] - _first[vertex]);

    public int Across(int edge, int vertex) => Ends[edge].Left == vertex ? Ends[edge].Right : Ends[edge].Left;

    /// <summary>
    /// A shortest path over the edges that are let through; the one through the ordinally smallest entities among those found first.
    /// </summary>
    public IReadOnlyList<int>? ShortestPath(int from, int to, Func<int, bool> isOpen)
    {
        var cameBy = new Dictionary<int, int> { [from] = -1 };
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var vertex) && vertex != to)
        {
            foreach (var edge in EdgesAt(vertex).ToArray().Where(isOpen).OrderBy(edge => Across(edge, vertex)).ThenBy(edge => edge))
            {
                if (cameBy.TryAdd(Across(edge, vertex), edge))
                {
                    queue.Enqueue(Across(edge, vertex));
                }
            }
        }

        if (!cameBy.ContainsKey(to))
        {
            return null;
        }

        var path = new List<int>();
        for (var vertex = to; cameBy[vertex] is >= 0 and var edge; vertex = Across(edge, vertex))
        {
            path.Add(edge);
        }

        path.Reverse();
        return path;
    }
}
