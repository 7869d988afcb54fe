namespace Skein.Methods.Provenance;

/// <summary>
/// Who took from whom, on numbers 0 to n−1: strong components, circles and the origins that each comes from. A circle that takes from
/// nobody else is one origin. Linear in vertices and ties but for the sets of origins, which take vertices times origins at worst. No
/// recursion: chains may be long.
/// </summary>
internal sealed class DerivationGraph
{
    private readonly List<int>[] _from;
    private readonly int[] _componentOf;
    private readonly List<List<int>> _components;
    private readonly List<int[]> _origins = [];

    /// <param name="count">How many vertices.</param>
    /// <param name="derivations">Pairs: who took, from whom. One that stands twice counts once.</param>
    public DerivationGraph(int count, IEnumerable<(int Taker, int From)> derivations)
    {
        _from = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        foreach (var (taker, from) in derivations.Distinct().Order())
        {
            _from[taker].Add(from);
        }

        (_componentOf, _components) = StrongComponents.Of(_from);
        FindOrigins();
    }

    /// <summary>From whom a vertex took directly, in their order.</summary>
    public IReadOnlyList<int> From(int vertex) => _from[vertex];

    /// <summary>The origins of a vertex, as components, ascending. A vertex that took from nobody is its own origin.</summary>
    public IReadOnlyList<int> OriginsOf(int vertex) => _origins[_componentOf[vertex]];

    /// <summary>The vertices of a component, ascending.</summary>
    public IReadOnlyList<int> MembersOf(int component) => _components[component];

    /// <summary>The component of a vertex.</summary>
    public int ComponentOf(int vertex) => _componentOf[vertex];

    /// <summary>True when the members of a component take from each other in a circle.</summary>
    public bool IsCircle(int component) =>
        _components[component].Count > 1 || _from[_components[component][0]].Contains(_components[component][0]);

    /// <summary>One shortest circle through the least vertex of each circular component, the first vertex again at the end.</summary>
    public IEnumerable<IReadOnlyList<int>> Circles() => _components
        .Index()
        .Where(component => IsCircle(component.Index))
        .OrderBy(component => component.Item[0])
        .Select(component => (IReadOnlyList<int>)[component.Item[0], .. ShortestOf(component.Item[0], component.Item[0])]);

    /// <summary>A shortest path from a vertex to one of the goals, both ends named; the vertex alone where it is a goal.</summary>
    public IReadOnlyList<int> Path(int start, IReadOnlyList<int> goals)
    {
        if (goals.Contains(start))
        {
            return [start];
        }

        var shortest = goals.Select(goal => ShortestOf(start, goal)).Where(path => path.Count > 0).MinBy(path => path.Count);
        return [start, .. shortest ?? []];
    }

    // The steps after the start, up to and with the goal; none when it is out of reach. A goal that is the start asks for a circle.
    private List<int> ShortestOf(int start, int goal)
    {
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var vertex))
        {
            foreach (var next in _from[vertex])
            {
                if (!cameFrom.TryAdd(next, vertex))
                {
                    continue;
                }

                if (next == goal)
                {
                    return Unroll(next);
                }

                queue.Enqueue(next);
            }
        }

        return [];

        List<int> Unroll(int last)
        {
            List<int> path = [last];
            for (var step = cameFrom[last]; step != start; step = cameFrom[step])
            {
                path.Add(step);
            }

            path.Reverse();
            return path;
        }
    }

    // A component stands behind all that it takes from, so that their origins are known when its turn comes.
    private void FindOrigins()
    {
        for (var component = 0; component < _components.Count; component++)
        {
            int[] below =
            [
                .. _components[component].SelectMany(vertex => _from[vertex])
                    .Select(from => _componentOf[from])
                    .Where(other => other != component)
                    .Distinct(),
            ];
            _origins.Add(below.Length switch
            {
                0 => [component],
                1 => _origins[below[0]],
                _ => [.. below.SelectMany(other => _origins[other]).Distinct().Order()],
            });
        }
    }
}
