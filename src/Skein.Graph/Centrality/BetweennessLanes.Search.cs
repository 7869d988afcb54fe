using System.Runtime.Intrinsics;

namespace Skein.Graph.Centrality;

/// <summary>The way out: levels and path counts.</summary>
internal sealed unsafe partial class BetweennessLanes
{
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
}
