namespace Skein.Graph.Paths;

/// <summary>
/// Breadth-first search from both ends (Pohl 1971), a whole level at a time at the end whose next level has fewer arcs. Once the two meet,
/// every shortest path crosses the level where they met, so that the vertices on such paths are marked back from there and the first path is
/// read off without a look at the rest of the graph.
/// </summary>
internal sealed class StepSearch(CompactGraph graph) : IPathSearch
{
    private readonly Side _start = new(graph, graph.VertexCount);
    private readonly Side _end = new(graph.Reversed, graph.VertexCount);
    private readonly HashSet<int> _marked = [];

    public GraphPath PathOf(int[] vertices) => GraphPath.OfSteps(graph, vertices);

    public int[]? Find(int from, int to, HashSet<int> blocked, HashSet<int> bannedSteps)
    {
        _start.Begin(from);
        _end.Begin(to);
        _start.Advance(blocked, bannedSteps, avoid: from);
        if (_start.DepthOf(to) == 1)
        {
            return [from, to];
        }

        while (_start.Frontier.Count > 0 && _end.Frontier.Count > 0)
        {
            var isForward = _start.FrontierArcs() <= _end.FrontierArcs();
            var (mover, other) = isForward ? (_start, _end) : (_end, _start);
            mover.Advance(blocked, [], avoid: from);
            var meeting = mover.Frontier.FindAll(vertex => other.DepthOf(vertex) >= 0);
            if (meeting.Count > 0)
            {
                return Trace(from, meeting);
            }
        }

        return null;
    }

    private int[] Trace(int from, List<int> meeting)
    {
        _marked.Clear();
        var level = meeting;
        _marked.UnionWith(level);
        for (var depth = _start.Depth - 1; depth > 0; depth--)
        {
            var before = new List<int>();
            foreach (var vertex in level)
            {
                foreach (var neighbor in graph.Reversed.Neighbors(vertex))
                {
                    if (_start.DepthOf(neighbor) == depth && _marked.Add(neighbor))
                    {
                        before.Add(neighbor);
                    }
                }
            }

            level = before;
        }

        var path = new int[_start.Depth + _end.Depth + 1];
        path[0] = from;
        for (var step = 1; step < path.Length; step++)
        {
            path[step] = Next(path[step - 1], step);
        }

        return path;
    }

    // Neighbors are ascending: the first that fits is the smallest.
    private int Next(int vertex, int step)
    {
        foreach (var neighbor in graph.Neighbors(vertex))
        {
            if (step <= _start.Depth
                ? _start.DepthOf(neighbor) == step && _marked.Contains(neighbor)
                : _end.DepthOf(neighbor) == _start.Depth + _end.Depth - step)
            {
                return neighbor;
            }
        }

        throw new InvalidOperationException("A vertex on a shortest path has no next vertex.");
    }

    private sealed class Side(CompactGraph graph, int vertices)
    {
        private readonly int[] _depths = Filled(vertices);
        private readonly List<int> _touched = [];

        public List<int> Frontier { get; private set; } = [];

        public int Depth { get; private set; }

        public int DepthOf(int vertex) => _depths[vertex];

        public long FrontierArcs() => Frontier.Sum(vertex => (long)graph.Degree(vertex));

        public void Begin(int vertex)
        {
            foreach (var touched in _touched)
            {
                _depths[touched] = -1;
            }

            _touched.Clear();
            _touched.Add(vertex);
            _depths[vertex] = 0;
            (Frontier, Depth) = ([vertex], 0);
        }

        public void Advance(HashSet<int> blocked, HashSet<int> banned, int avoid)
        {
            var next = new List<int>();
            Depth++;
            foreach (var vertex in Frontier)
            {
                foreach (var neighbor in graph.Neighbors(vertex))
                {
                    if (_depths[neighbor] < 0 && neighbor != avoid && !blocked.Contains(neighbor) && !banned.Contains(neighbor))
                    {
                        _depths[neighbor] = Depth;
                        _touched.Add(neighbor);
                        next.Add(neighbor);
                    }
                }
            }

            Frontier = next;
        }

        private static int[] Filled(int count)
        {
            var depths = new int[count];
            Array.Fill(depths, -1);
            return depths;
        }
    }
}
