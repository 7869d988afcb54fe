using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>Runs the search from many sources: batches of eight, cut into pieces whose sums are added in order.</summary>
internal static unsafe class BetweennessSearch
{
    // The sums of all pieces lie in memory until they are added: at most so many numbers of eight bytes, unless eight pieces need more.
    private const long SumsInMemory = 1 << 24;
    private const int MostPieces = 64;

    /// <summary>Into how many pieces work is cut whose pieces hold so many numbers each; the number of threads has no say.</summary>
    public static int PiecesOf(int parts, long numbers) => (int)Math.Min(parts, Math.Clamp(SumsInMemory / Math.Max(1, numbers), 8, MostPieces));

    /// <summary>Adds what a piece gathered.</summary>
    public static void AddTo(double[] total, double[] part)
    {
        for (var index = 0; index < total.Length; index++)
        {
            total[index] += part[index];
        }
    }

    /// <summary>Sums over sources of the vertices left, of their squares, and of the arcs; what is not asked for is empty.</summary>
    public static (double[] Vertices, double[] Squares, double[] Arcs) Run(
        BetweennessCore core, int[] sources, double[] sourceWeights, bool hasSquares, bool hasArcs, Work work)
    {
        var batches = Batches(core, sources);
        var (vertices, arcCount) = (core.VertexCount, hasArcs ? core.Arcs.Count : 0);
        var length = vertices + (hasSquares ? vertices : 0) + arcCount;
        var pieces = PiecesOf(batches.Count, length);
        var sums = new double[pieces][];
        Pieces.Run(pieces, work, () => new BetweennessLanes(vertices), (piece, lanes) =>
        {
            var sum = new double[length];
            fixed (double* first = sum, weights = core.Weights)
            fixed (int* offsets = core.Arcs.Offsets, targets = core.Arcs.Targets)
            fixed (int* reverseOffsets = core.Reverse.Offsets, reverseTargets = core.Reverse.Targets)
            {
                var arcs = new BetweennessArcs(offsets, targets, reverseOffsets, reverseTargets);
                var into = new BetweennessSums(
                    first, hasSquares ? first + vertices : null, hasArcs ? first + (length - arcCount) : null,
                    hasSquares && !core.Graph.IsDirected);

                // Each piece takes batches from all over the graph, so that pieces take about as long.
                for (var batch = piece; batch < batches.Count; batch += pieces)
                {
                    var (start, end, range) = batches[batch];
                    lanes.Run(arcs, sources.AsSpan(start..end), sourceWeights.AsSpan(start..end), range, weights, into);
                }
            }

            sums[piece] = sum;
        });
        var total = new double[length];
        foreach (var sum in sums)
        {
            AddTo(total, sum);
        }

        return (total[..vertices], hasSquares ? total[vertices..(2 * vertices)] : [], hasArcs ? total[(length - arcCount)..] : []);
    }

    // Sources are ascending; a batch stays within one component.
    private static List<(int Start, int End, (int Start, int End) Range)> Batches(BetweennessCore core, int[] sources)
    {
        var batches = new List<(int, int, (int, int))>();
        var component = 0;
        for (var start = 0; start < sources.Length;)
        {
            while (core.ComponentStarts[component + 1] <= sources[start])
            {
                component++;
            }

            var range = (core.ComponentStarts[component], End: core.ComponentStarts[component + 1]);
            var end = start;
            while (end < sources.Length && end - start < BetweennessLanes.Lanes && sources[end] < range.End)
            {
                end++;
            }

            batches.Add((start, end, range));
            start = end;
        }

        return batches;
    }
}
