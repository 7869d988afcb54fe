using System.Runtime.Intrinsics;

namespace Skein.Graph.Centrality;

/// <summary>The way back: dependencies, level by level.</summary>
internal sealed unsafe partial class BetweennessLanes
{
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
}
