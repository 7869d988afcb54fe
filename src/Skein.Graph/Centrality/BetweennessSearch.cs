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

    /// <summary>What the sources tell about the vertices left, and the sums by arc, if those are asked for.</summary>
    public static (BetweennessSample Vertices, double[] Arcs) Run(
        BetweennessCore core, int[] sources, double[] sourceWeights, bool isSample, bool hasArcs, Work work)
    {
        var batches = Batches(core, sources);
        var (vertices, arcCount) = (core.VertexCount, hasArcs ? core.Arcs.Count : 0);
        var pieces = PiecesOf(batches.Count, ((isSample ? 3L : 1) * vertices) + arcCount);
        var parts = new (BetweennessSample Vertices, double[] Arcs)[pieces];
        Pieces.Run(pieces, work, () => new BetweennessLanes(vertices), (piece, lanes) =>
        {
            var part = (Vertices: new BetweennessSample(vertices, isSample), Arcs: new double[arcCount]);
            fixed (double* sums = part.Vertices.Sums, squares = part.Vertices.Squares, greatest = part.Vertices.Greatest)
            fixed (double* arcSums = part.Arcs, weights = core.Weights)
            fixed (int* offsets = core.Arcs.Offsets, targets = core.Arcs.Targets)
            fixed (int* reverseOffsets = core.Reverse.Offsets, reverseTargets = core.Reverse.Targets)
            {
                // The address of an empty array is null.
                var arcs = new BetweennessArcs(offsets, targets, reverseOffsets, reverseTargets);
                var into = new BetweennessSums(sums, squares, greatest, arcSums, isSample);

                // Each piece takes batches from all over the graph, so that pieces take about as long.
                for (var batch = piece; batch < batches.Count; batch += pieces)
                {
                    var (start, end, range) = batches[batch];
                    lanes.Run(arcs, sources.AsSpan(start..end), sourceWeights.AsSpan(start..end), range, weights, into);
                }
            }

            parts[piece] = part;
        });
        var total = (Vertices: new BetweennessSample(vertices, isSample), Arcs: new double[arcCount]);
        foreach (var part in parts)
        {
            total.Vertices.Add(part.Vertices);
            AddTo(total.Arcs, part.Arcs);
        }

        return total;
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
