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
