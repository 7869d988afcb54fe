using System.Runtime.Intrinsics;
using Skein.Graph.Paths;

namespace Skein.Graph.Centrality;

/// <summary>
/// What a source tells about a vertex where the other end of each pair tells its part as well, in an undirected graph: a pair counts at the
/// end that is farther from the vertex, and half at each end when both are as far, where distances of 3 and more are taken as alike. A sample
/// of sources then rests on what many sources tell alike, and not on the few next to the vertex, which lie on most of its paths and are
/// seldom drawn. After the bisection of Geisberger, Sanders and Schultes (2008, doi:10.1137/1.9781611972887.9), by sums over the targets
/// within one and two steps instead of sampled paths, so that the estimate stays free of bias and of further randomness.
/// </summary>
internal sealed unsafe partial class BetweennessLanes
{
    private AlignedRows<double>? _sharesOfOne;
    private AlignedRows<double>? _sharesOfTwo;
    private AlignedRows<double>? _sideOfTwo;

    // Doubled, as the sum over all sources of what a pair counts in the plain accumulation is two.
    private void AccumulateBalanced(in BetweennessArcs arcs, int level, Vector512<double> weights, double* targetWeights, in BetweennessSums into)
    {
        var (start, end) = (_levels[level], _levels[level + 1]);
        var isLast = end == _entries;
        for (var entry = start; entry < end; entry++)
        {
            var (vertex, mask) = (_vertices[entry], _masks[entry]);
            var count = Vector512.LoadAligned(_counts.First + ((long)vertex * Lanes));
            var (one, two, all) = isLast ? default : SumShares(arcs, vertex);
            (one, two, all) = (Keep(mask, count * one), Keep(mask, count * two), Keep(mask, count * all));
            if (!isLast)
            {
                var told = level == 1 ? one : level == 2 ? one + two : two + all;
                into.Add(vertex, told, weights);
            }

            var weight = Vector512.Create(targetWeights == null ? 1.0 : targetWeights[vertex]);
            var place = (long)(entry - start) * Lanes;
            Keep(mask, (weight + one) / count).StoreAligned(_sideOfTwo!.First + place);
            Keep(mask, (weight + all) / count).StoreAligned(_side.First + place);
        }

        for (var entry = start; entry < end; entry++)
        {
            var (vertex, mask) = (_vertices[entry], _masks[entry]);
            var row = (long)vertex * Lanes;
            var place = (long)(entry - start) * Lanes;
            var weight = Vector512.Create(targetWeights == null ? 1.0 : targetWeights[vertex]);
            Add(_sharesOfOne!.First + row, Keep(mask, weight / Vector512.LoadAligned(_counts.First + row)));
            Add(_sharesOfTwo!.First + row, Vector512.LoadAligned(_sideOfTwo!.First + place));
            Add(_shares.First + row, Vector512.LoadAligned(_side.First + place));
        }
    }

    private static void Add(double* place, Vector512<double> values) => (Vector512.LoadAligned(place) + values).StoreAligned(place);

    private (Vector512<double> One, Vector512<double> Two, Vector512<double> All) SumShares(in BetweennessArcs arcs, int vertex)
    {
        var (one, two, all) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        for (var arc = arcs.Offsets[vertex]; arc < arcs.Offsets[vertex + 1]; arc++)
        {
            var row = (long)arcs.Targets[arc] * Lanes;
            one += Vector512.LoadAligned(_sharesOfOne!.First + row);
            two += Vector512.LoadAligned(_sharesOfTwo!.First + row);
            all += Vector512.LoadAligned(_shares.First + row);
        }

        return (one, two, all);
    }

    private void BeginBalanced((int Start, int End) range)
    {
        _sharesOfOne ??= new(_counts.Rows);
        _sharesOfTwo ??= new(_counts.Rows);
        _sideOfTwo ??= new(_counts.Rows);
        _sharesOfOne.Clear(range.Start, range.End);
        _sharesOfTwo.Clear(range.Start, range.End);
    }
}
