namespace Skein.Graph.Centrality;

/// <summary>
/// Betweenness of many undirected graphs one after the other, as possible worlds need it, without an allocation once it has grown to their
/// size. One scratch serves one thread.
/// </summary>
/// <param name="mostVertices">The most vertices that a graph has.</param>
/// <param name="foldsFrom">
/// From how many vertices on pendant trees are taken off and vertices are numbered anew, which pays where a graph outgrows the nearest cache.
/// </param>
internal sealed unsafe class BetweennessScratch(int mostVertices, int foldsFrom = 300)
{
    private static readonly double[] Ones = [1, 1, 1, 1, 1, 1, 1, 1];
    private readonly BetweennessLanes _lanes = new(mostVertices);
    private readonly int[] _sources = new int[mostVertices];
    private readonly PendantTrees _trees = new(mostVertices);
    private readonly int[] _numbers = new int[mostVertices];
    private readonly int[] _componentSizes = new int[mostVertices];
    private readonly int[] _offsets = new int[mostVertices + 1];
    private readonly double[] _weights = new double[mostVertices];
    private readonly double[] _sums = new double[mostVertices];
    private readonly List<int> _componentStarts = [];
    private int[] _targets = [];

    /// <summary>The betweenness of each vertex, each unordered pair once, not normalized; see <see cref="Betweenness.OfVertices"/>.</summary>
    /// <param name="offsets">Where the arcs of each vertex begin, as in <see cref="CompactGraph.Offsets"/>.</param>
    /// <param name="targets">Where each arc leads to; each edge lies in it from both its ends.</param>
    /// <param name="values">Where the values go, one a vertex.</param>
    public void Run(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets, Span<double> values)
    {
        if (offsets.Length - 1 < foldsFrom)
        {
            RunWhole(offsets, targets, values);
        }
        else
        {
            RunFolded(offsets, targets, values);
        }
    }

    private void RunWhole(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets, Span<double> values)
    {
        var vertices = offsets.Length - 1;
        var sources = 0;
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            // A vertex without an edge is the source of no path.
            _sources[sources] = vertex;
            sources += offsets[vertex + 1] > offsets[vertex] ? 1 : 0;
        }

        values[..vertices].Clear();
        fixed (int* first = offsets, target = targets)
        fixed (double* into = values)
        {
            var arcs = new BetweennessArcs(first, target, first, target);
            for (var start = 0; start < sources; start += BetweennessLanes.Lanes)
            {
                var count = Math.Min(BetweennessLanes.Lanes, sources - start);
                _lanes.Run(arcs, _sources.AsSpan(start, count), Ones, (0, vertices), null, new BetweennessSums(into));
            }
        }

        for (var vertex = 0; vertex < vertices; vertex++)
        {
            values[vertex] /= 2;
        }
    }

    private void RunFolded(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets, Span<double> values)
    {
        var vertices = offsets.Length - 1;
        _trees.TakeOff(offsets, targets);
        var kept = Order(offsets, targets);
        Lay(offsets, targets, kept);
        Search();
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            values[vertex] = _trees.ShareOf(vertex, _componentSizes[vertex]);
        }

        for (var vertex = 0; vertex < kept; vertex++)
        {
            values[_sources[vertex]] += _sums[vertex] / 2;
        }
    }

    // Breadth-first, component after component; what is left of a tree is a single vertex and no source.
    private int Order(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets)
    {
        var vertices = offsets.Length - 1;
        _numbers.AsSpan(0, vertices).Fill(-1);
        _componentStarts.Clear();
        var tail = 0;
        for (var start = 0; start < vertices; start++)
        {
            if (_numbers[start] >= 0 || _trees.IsRemoved(start))
            {
                continue;
            }

            var first = tail;
            var size = 0;
            (_numbers[start], _sources[tail++]) = (first, start);
            for (var head = first; head < tail; head++)
            {
                var vertex = _sources[head];
                size += _trees.Sizes[vertex];
                foreach (var neighbor in targets[offsets[vertex]..offsets[vertex + 1]])
                {
                    if (_numbers[neighbor] < 0 && !_trees.IsRemoved(neighbor))
                    {
                        (_numbers[neighbor], _sources[tail]) = (tail, neighbor);
                        tail++;
                    }
                }
            }

            foreach (var vertex in _sources.AsSpan(first..tail))
            {
                _componentSizes[vertex] = size;
            }

            if (tail - first > 1)
            {
                _componentStarts.Add(first);
            }
            else
            {
                (_numbers[start], tail) = (int.MaxValue, first);
            }
        }

        _componentStarts.Add(tail);
        for (var index = _trees.Removed.Count - 1; index >= 0; index--)
        {
            var vertex = _trees.Removed[index];
            _componentSizes[vertex] = _componentSizes[_trees.ParentOf(vertex)];
        }

        return tail;
    }

    private void Lay(ReadOnlySpan<int> offsets, ReadOnlySpan<int> targets, int kept)
    {
        if (_targets.Length < targets.Length)
        {
            _targets = new int[targets.Length];
        }

        var count = 0;
        for (var vertex = 0; vertex < kept; vertex++)
        {
            var original = _sources[vertex];
            (_offsets[vertex], _weights[vertex], _sums[vertex]) = (count, _trees.Sizes[original], 0);
            foreach (var target in targets[offsets[original]..offsets[original + 1]])
            {
                if (target != original && !_trees.IsRemoved(target))
                {
                    _targets[count++] = _numbers[target];
                }
            }
        }

        _offsets[kept] = count;
    }

    private void Search()
    {
        Span<int> sources = stackalloc int[BetweennessLanes.Lanes];
        fixed (int* first = _offsets, target = _targets)
        fixed (double* weights = _weights, into = _sums)
        {
            var arcs = new BetweennessArcs(first, target, first, target);
            for (var component = 0; component < _componentStarts.Count - 1; component++)
            {
                var range = (Start: _componentStarts[component], End: _componentStarts[component + 1]);
                for (var start = range.Start; start < range.End; start += BetweennessLanes.Lanes)
                {
                    var count = Math.Min(BetweennessLanes.Lanes, range.End - start);
                    for (var lane = 0; lane < count; lane++)
                    {
                        sources[lane] = start + lane;
                    }

                    _lanes.Run(arcs, sources[..count], _weights.AsSpan(start, count), range, weights, new BetweennessSums(into));
                }
            }
        }
    }
}
