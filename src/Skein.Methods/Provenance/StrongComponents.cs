namespace Skein.Methods.Provenance;

/// <summary>
/// Strong components after Tarjan 1972, linear and with a stack of its own, so that long chains do no harm. Members ascend, and each component
/// comes after all that it leads to.
/// </summary>
internal sealed class StrongComponents
{
    private readonly List<int>[] _next;
    private readonly int[] _seen;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly int[] _componentOf;
    private readonly Stack<int> _open = new();
    private readonly List<List<int>> _components = [];
    private int _clock;

    private StrongComponents(List<int>[] next)
    {
        _next = next;
        (_seen, _low, _isOpen, _componentOf) = (new int[next.Length], new int[next.Length], new bool[next.Length], new int[next.Length]);
    }

    /// <summary>The component of each vertex, and the members of each component.</summary>
    public static (int[] ComponentOf, List<List<int>> Components) Of(List<int>[] next)
    {
        var search = new StrongComponents(next);
        for (var root = 0; root < next.Length; root++)
        {
            if (search._seen[root] == 0)
            {
                search.Visit(root);
            }
        }

        return (search._componentOf, search._components);
    }

    private void Visit(int root)
    {
        var calls = new Stack<(int Vertex, int Done)>([(root, 0)]);
        while (calls.TryPop(out var call))
        {
            var (vertex, done) = call;
            if (done == 0)
            {
                _seen[vertex] = _low[vertex] = ++_clock;
                _open.Push(vertex);
                _isOpen[vertex] = true;
            }
            else if (_isOpen[_next[vertex][done - 1]])
            {
                _low[vertex] = Math.Min(_low[vertex], _low[_next[vertex][done - 1]]);
            }

            if (done < _next[vertex].Count)
            {
                calls.Push((vertex, done + 1));
                if (_seen[_next[vertex][done]] == 0)
                {
                    calls.Push((_next[vertex][done], 0));
                }
            }
            else if (_low[vertex] == _seen[vertex])
            {
                Close(vertex);
            }
        }
    }

    private void Close(int root)
    {
        var members = new List<int>();
        int vertex;
        do
        {
            vertex = _open.Pop();
            _isOpen[vertex] = false;
            _componentOf[vertex] = _components.Count;
            members.Add(vertex);
        }
        while (vertex != root);
        members.Sort();
        _components.Add(members);
    }
}
