using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Skein.Graph.Paths;

/// <summary>
/// Breadth-first search from 512 sources at once, a bit each (Then et al. 2014, doi:10.14778/2735496.2735507). What is counted, is counted
/// at the vertex that is reached: how many of the sources reach it at each distance. Over arcs turned round, that is how many of them it
/// reaches. A level is pulled by the vertices that some source has not reached, or pushed by those that the last level reached, whichever
/// has fewer arcs (Beamer, Asanović and Patterson 2012, doi:10.1109/SC.2012.50).
/// </summary>
internal sealed unsafe class DistanceLanes(int vertices)
{
    public const int Lanes = 512;
    private const int Words = Lanes / 64;
    private const int PushCost = 3;

    private readonly AlignedRows<ulong> _seen = new(vertices);
    private readonly AlignedRows<ulong> _pending = new(vertices);
    private readonly bool[] _isPending = new bool[vertices];
    private AlignedRows<ulong> _fresh = new(vertices);
    private AlignedRows<ulong> _nextFresh = new(vertices);
    private int[] _reached = new int[vertices];
    private int[] _nextReached = new int[vertices];
    private int _count;

    /// <summary>Searches from the vertices <paramref name="first"/> to <paramref name="last"/>, at most 512, both included.</summary>
    /// <param name="pushed">The arcs that the search follows.</param>
    /// <param name="pulled">The same, turned round.</param>
    /// <param name="first">The first source.</param>
    /// <param name="last">The last source.</param>
    /// <param name="range">Vertices outside this range are not reached from the sources.</param>
    /// <param name="into">Where the counts go.</param>
    public void Run(RelaidArcs pushed, RelaidArcs pulled, int first, int last, (int Start, int End) range, DistanceTotals into)
    {
        _seen.Clear(range.Start, range.End);
        var all = Vector512<ulong>.Zero;
        for (var source = first; source <= last; source++)
        {
            var lane = source - first;
            var bit = Vector512<ulong>.Zero.WithElement(lane / 64, 1UL << (lane % 64));
            bit.StoreAligned(_seen.First + ((long)source * Words));
            bit.StoreAligned(_fresh.First + ((long)lane * Words));
            _reached[lane] = source;
            all |= bit;
        }

        _count = last - first + 1;
        var open = (long)pulled.Offsets[range.End] - pulled.Offsets[range.Start];
        fixed (int* offsets = pushed.Offsets, targets = pushed.Targets, backOffsets = pulled.Offsets, backTargets = pulled.Targets)
        {
            for (var level = 1; _count > 0; level++)
            {
                var arcs = 0L;
                for (var entry = 0; entry < _count; entry++)
                {
                    arcs += offsets[_reached[entry] + 1] - offsets[_reached[entry]];
                }

                var count = arcs * PushCost < open ? Push(offsets, targets) : Pull(backOffsets, backTargets, range, all);
                (_fresh, _nextFresh, _reached, _nextReached, _count) = (_nextFresh, _fresh, _nextReached, _reached, count);
                Settle(level, all, backOffsets, ref open, into);
            }
        }
    }

    private int Push(int* offsets, int* targets)
    {
        var count = 0;
        var seen = _seen.First;
        var pending = _pending.First;
        for (var entry = 0; entry < _count; entry++)
        {
            var bits = Vector512.LoadAligned(_fresh.First + ((long)entry * Words));
            for (var arc = offsets[_reached[entry]]; arc < offsets[_reached[entry] + 1]; arc++)
            {
                var target = targets[arc];
                var place = pending + ((long)target * Words);
                var news = Vector512.AndNot(bits, Vector512.LoadAligned(seen + ((long)target * Words)));
                if (news == Vector512<ulong>.Zero)
                {
                    continue;
                }

                (Vector512.LoadAligned(place) | news).StoreAligned(place);
                if (!_isPending[target])
                {
                    _isPending[target] = true;
                    _nextReached[count++] = target;
                }
            }
        }

        for (var entry = 0; entry < count; entry++)
        {
            var place = pending + ((long)_nextReached[entry] * Words);
            Vector512.LoadAligned(place).StoreAligned(_nextFresh.First + ((long)entry * Words));
            Vector512<ulong>.Zero.StoreAligned(place);
            _isPending[_nextReached[entry]] = false;
        }

        return count;
    }

    private int Pull(int* offsets, int* targets, (int Start, int End) range, Vector512<ulong> all)
    {
        var count = 0;
        var seen = _seen.First;
        for (var vertex = range.Start; vertex < range.End; vertex++)
        {
            var before = Vector512.LoadAligned(seen + ((long)vertex * Words));
            if (before == all)
            {
                continue;
            }

            // Rows are written after the level is read, so that they say who had been reached before it.
            var (after, end) = (before, offsets[vertex + 1]);
            for (var arc = offsets[vertex]; arc < end && after != all; arc++)
            {
                after |= Vector512.LoadAligned(seen + ((long)targets[arc] * Words));
            }

            if (after != before)
            {
                Vector512.AndNot(after, before).StoreAligned(_nextFresh.First + ((long)count * Words));
                _nextReached[count++] = vertex;
            }
        }

        return count;
    }

    private void Settle(int level, Vector512<ulong> all, int* backOffsets, ref long open, DistanceTotals into)
    {
        var sum = 0L;
        for (var entry = 0; entry < _count; entry++)
        {
            var vertex = _reached[entry];
            var bits = _fresh.First + ((long)entry * Words);
            var place = _seen.First + ((long)vertex * Words);
            var after = Vector512.LoadAligned(place) | Vector512.LoadAligned(bits);
            after.StoreAligned(place);
            open -= after == all ? backOffsets[vertex + 1] - backOffsets[vertex] : 0;
            var news = CountBits(bits);
            into.Add(vertex, level, news);
            sum += news;
        }

        if (_count > 0)
        {
            into.AddPairs(level, sum);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountBits(ulong* bits) =>
        BitOperations.PopCount(bits[0]) + BitOperations.PopCount(bits[1]) + BitOperations.PopCount(bits[2]) + BitOperations.PopCount(bits[3])
        + BitOperations.PopCount(bits[4]) + BitOperations.PopCount(bits[5]) + BitOperations.PopCount(bits[6]) + BitOperations.PopCount(bits[7]);
}
