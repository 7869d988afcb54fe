using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Skein.Graph.Paths;

namespace Skein.Graph.Centrality;

/// <summary>
/// Brandes' accumulation (2001, doi:10.1080/0022250X.2001.9990249) from eight sources at once, one a lane of a vector. The sources walk the
/// graph level by level together, so that one look at an arc serves all eight. No list of predecessors is kept and no arc is masked:
/// while level l + 1 is found, a vertex not yet reached in a lane has neighbors that are at level l or not reached either, whose path
/// counts are still zero, so the plain sum over its neighbors is its path count; on the way back, the neighbors of a vertex at level l that
/// have a share already are those at level l + 1. Both need that a level's values are written after the whole level is read.
/// Sparse levels are pushed along the arcs of the smaller side (Beamer, Asanović and Patterson 2012, doi:10.1109/SC.2012.50).
/// </summary>
internal sealed unsafe partial class BetweennessLanes
{
    public const int Lanes = 8;

    // A pushed arc reads, masks and writes; a pulled one reads and adds.
    private const int PushCost = 3;

    private static readonly Vector512<long> LaneBits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);

    private readonly AlignedRows<double> _counts;
    private readonly AlignedRows<double> _shares;
    private readonly AlignedRows<double> _side;
    private readonly AlignedRows<double> _pushed;
    private readonly byte[] _seen;
    private readonly byte[] _marks;
    private readonly List<int> _levels = [];
    private int[] _vertices;
    private byte[] _masks;
    private int _entries;

    public BetweennessLanes(int vertices)
    {
        (_counts, _shares, _side, _pushed) = (new(vertices), new(vertices), new(vertices), new(vertices));
        (_seen, _marks) = (new byte[vertices], new byte[vertices]);
        (_vertices, _masks) = (new int[2 * vertices + Lanes], new byte[2 * vertices + Lanes]);
    }

    /// <summary>Adds what the shortest paths from some sources contribute.</summary>
    /// <param name="arcs">The graph.</param>
    /// <param name="sources">One to eight distinct sources.</param>
    /// <param name="sourceWeights">How often each source counts.</param>
    /// <param name="range">Vertices outside this range are not reached from the sources.</param>
    /// <param name="targetWeights">How often each vertex counts as a target; null for once each.</param>
    /// <param name="into">Where the sums go.</param>
    public void Run(
        in BetweennessArcs arcs, ReadOnlySpan<int> sources, ReadOnlySpan<double> sourceWeights, (int Start, int End) range, double* targetWeights,
        in BetweennessSums into)
    {
        _counts.Clear(range.Start, range.End);
        _shares.Clear(range.Start, range.End);
        _seen.AsSpan(range.Start, range.End - range.Start).Clear();
        if (into.IsBalanced)
        {
            BeginBalanced(range);
        }

        Search(arcs, sources, range);
        var weights = Vector512<double>.Zero;
        for (var lane = 0; lane < sources.Length; lane++)
        {
            weights = weights.WithElement(lane, sourceWeights[lane]);
        }

        // What a source itself depends on matters to its edges only.
        for (var level = _levels.Count - 2; level >= (into.Arcs == null ? 1 : 0); level--)
        {
            if (!into.IsBalanced)
            {
                Accumulate(arcs, level, weights, targetWeights, into);
            }
            else
            {
                AccumulateBalanced(arcs, level, weights, targetWeights, into);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Keep(uint lanes, Vector512<double> values) =>
        Vector512.ConditionalSelect(Vector512.Equals(Vector512.Create((long)lanes) & LaneBits, LaneBits).AsDouble(), values, Vector512<double>.Zero);

    // The sum of the rows of some vertices. Two sums run side by side: an addition waits for the one before it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> SumRows(double* rows, int* targets, int arc, int end)
    {
        var (first, second) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (; arc + 1 < end; arc += 2)
        {
            first += Vector512.LoadAligned(rows + ((long)targets[arc] * Lanes));
            second += Vector512.LoadAligned(rows + ((long)targets[arc + 1] * Lanes));
        }

        return arc < end ? first + second + Vector512.LoadAligned(rows + ((long)targets[arc] * Lanes)) : first + second;
    }

    private static long ArcsOf(int* offsets, ReadOnlySpan<int> vertices)
    {
        var sum = 0L;
        foreach (var vertex in vertices)
        {
            sum += offsets[vertex + 1] - offsets[vertex];
        }

        return sum;
    }

    private void Search(in BetweennessArcs arcs, ReadOnlySpan<int> sources, (int Start, int End) range)
    {
        _levels.Clear();
        _levels.Add(0);
        _entries = 0;
        var all = (byte)((1 << sources.Length) - 1);
        var open = (long)arcs.ReverseOffsets[range.End] - arcs.ReverseOffsets[range.Start];
        for (var lane = 0; lane < sources.Length; lane++)
        {
            _seen[sources[lane]] = (byte)(1 << lane);
            _counts.First[((long)sources[lane] * Lanes) + lane] = 1;
            Add(sources[lane], (byte)(1 << lane));
        }

        while (_entries > _levels[^1])
        {
            var start = _levels[^1];
            _levels.Add(_entries);
            if (PushCost * ArcsOf(arcs.Offsets, _vertices.AsSpan(start.._entries)) < open)
            {
                PushLevel(arcs, start);
            }
            else
            {
                PullLevel(arcs, range, all);
            }

            // Vertices that all lanes have reached are not looked at again.
            for (var entry = _levels[^1]; entry < _entries; entry++)
            {
                var vertex = _vertices[entry];
                open -= _seen[vertex] == all ? arcs.ReverseOffsets[vertex + 1] - arcs.ReverseOffsets[vertex] : 0;
            }
        }
    }

    private void PushLevel(in BetweennessArcs arcs, int start)
    {
        var counts = _counts.First;
        var end = _entries;
        for (var entry = start; entry < end; entry++)
        {
            var (vertex, mask) = (_vertices[entry], _masks[entry]);
            var row = Vector512.LoadAligned(counts + ((long)vertex * Lanes));
            for (var arc = arcs.Offsets[vertex]; arc < arcs.Offsets[vertex + 1]; arc++)
            {
                var target = arcs.Targets[arc];
                var fresh = mask & ~_seen[target];
                if (fresh == 0)
                {
                    continue;
                }

                if (_marks[target] == 0)
                {
                    Add(target, 0);
                }

                _marks[target] |= (byte)fresh;
                var place = counts + ((long)target * Lanes);
                (Vector512.LoadAligned(place) + Keep((uint)fresh, row)).StoreAligned(place);
            }
        }

        for (var entry = end; entry < _entries; entry++)
        {
            var vertex = _vertices[entry];
            _masks[entry] = _marks[vertex];
            _seen[vertex] |= _marks[vertex];
            _marks[vertex] = 0;
        }
    }

    private void PullLevel(in BetweennessArcs arcs, (int Start, int End) range, byte all)
    {
        var counts = _counts.First;
        var side = _side.First;
        var start = _entries;
        for (var vertex = range.Start; vertex < range.End; vertex++)
        {
            var seen = _seen[vertex];
            if (seen == all)
            {
                continue;
            }

            var sum = SumRows(counts, arcs.ReverseTargets, arcs.ReverseOffsets[vertex], arcs.ReverseOffsets[vertex + 1]);
            var fresh = (uint)Vector512.GreaterThan(sum, Vector512<double>.Zero).ExtractMostSignificantBits() & ~(uint)seen;
            if (fresh != 0)
            {
                sum.StoreAligned(side + ((long)(_entries - start) * Lanes));
                Add(vertex, (byte)fresh);
            }
        }

        for (var entry = start; entry < _entries; entry++)
        {
            var (vertex, mask) = (_vertices[entry], _masks[entry]);
            var place = counts + ((long)vertex * Lanes);
            (Vector512.LoadAligned(place) + Keep(mask, Vector512.LoadAligned(side + ((long)(entry - start) * Lanes)))).StoreAligned(place);
            _seen[vertex] |= mask;
        }
    }

    // From the shares of level + 1 to the dependencies and shares of level. A share is (weight + dependency) / count.
    private void Accumulate(in BetweennessArcs arcs, int level, Vector512<double> weights, double* targetWeights, in BetweennessSums into)
    {
        var (start, end) = (_levels[level], _levels[level + 1]);
        var next = level + 2 < _levels.Count ? _levels[level + 2] : _entries;
        var isLast = next == end;
        var isPushed = !isLast && into.Arcs == null
            && PushCost * ArcsOf(arcs.ReverseOffsets, _vertices.AsSpan(end..next)) < ArcsOf(arcs.Offsets, _vertices.AsSpan(start..end));
        if (isPushed)
        {
            PushShares(arcs, start, end, next);
        }

        var counts = _counts.First;
        var shares = _shares.First;
        var side = _side.First;
        var pushed = _pushed.First;
        for (var entry = start; entry < end; entry++)
        {
            var (vertex, mask) = (_vertices[entry], _masks[entry]);
            var row = (long)vertex * Lanes;
            var count = Vector512.LoadAligned(counts + row);
            var sum = Vector512<double>.Zero;
            if (isPushed)
            {
                sum = Vector512.LoadAligned(pushed + row);
                Vector512<double>.Zero.StoreAligned(pushed + row);
                _marks[vertex] = 0;
            }
            else if (!isLast && into.Arcs == null)
            {
                sum = SumRows(shares, arcs.Targets, arcs.Offsets[vertex], arcs.Offsets[vertex + 1]);
            }
            else if (!isLast)
            {
                sum = SumArcs(arcs, vertex, Keep(mask, count * weights), into.Arcs);
            }

            var dependency = Keep(mask, count * sum);
            if (!isLast && level > 0)
            {
                into.Add(vertex, dependency, weights);
            }

            var weight = Vector512.Create(targetWeights == null ? 1.0 : targetWeights[vertex]);
            Keep(mask, (weight + dependency) / count).StoreAligned(side + ((long)(entry - start) * Lanes));
        }

        for (var entry = start; entry < end; entry++)
        {
            var place = shares + ((long)_vertices[entry] * Lanes);
            (Vector512.LoadAligned(place) + Vector512.LoadAligned(side + ((long)(entry - start) * Lanes))).StoreAligned(place);
        }
    }

    private Vector512<double> SumArcs(in BetweennessArcs arcs, int vertex, Vector512<double> weightedCount, double* sums)
    {
        var sum = Vector512<double>.Zero;
        for (var arc = arcs.Offsets[vertex]; arc < arcs.Offsets[vertex + 1]; arc++)
        {
            var share = Vector512.LoadAligned(_shares.First + ((long)arcs.Targets[arc] * Lanes));
            sums[arc] += Vector512.Sum(weightedCount * share);
            sum += share;
        }

        return sum;
    }

    private void PushShares(in BetweennessArcs arcs, int start, int end, int next)
    {
        for (var entry = start; entry < end; entry++)
        {
            _marks[_vertices[entry]] = _masks[entry];
        }

        for (var entry = end; entry < next; entry++)
        {
            var (vertex, mask) = (_vertices[entry], _masks[entry]);
            var share = Vector512.LoadAligned(_shares.First + ((long)vertex * Lanes));
            for (var arc = arcs.ReverseOffsets[vertex]; arc < arcs.ReverseOffsets[vertex + 1]; arc++)
            {
                var source = arcs.ReverseTargets[arc];
                var lanes = mask & _marks[source];
                if (lanes != 0)
                {
                    var place = _pushed.First + ((long)source * Lanes);
                    (Vector512.LoadAligned(place) + Keep((uint)lanes, share)).StoreAligned(place);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int vertex, byte mask)
    {
        if (_entries == _vertices.Length)
        {
            Array.Resize(ref _vertices, 2 * _entries);
            Array.Resize(ref _masks, 2 * _entries);
        }

        (_vertices[_entries], _masks[_entries++]) = (vertex, mask);
    }
}
