using System.Runtime.Intrinsics;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>
/// Adjacency as a matrix that is multiplied from the receiving side: each vertex gathers what the arcs that lead to it bring. No vertex
/// writes to another's place, so that pieces of vertices run at once, and their number depends on the graph alone.
/// </summary>
internal sealed class EigenvectorMatrix
{
    private const int VerticesPerPiece = 2048;
    private readonly CompactGraph _incoming;
    private readonly double[] _arcWeights;
    private readonly Work _work;

    public EigenvectorMatrix(CompactGraph graph, bool usesWeights, Work work)
    {
        (_incoming, _work) = (graph.Reversed, work);
        PieceCount = Math.Clamp(graph.VertexCount / VerticesPerPiece, 1, 256);
        _arcWeights = usesWeights && graph.IsWeighted ? new double[_incoming.Targets.Length] : [];
        for (var arc = 0; arc < _arcWeights.Length; arc++)
        {
            _arcWeights[arc] = _incoming.Weights[_incoming.ArcEdges[arc]];
        }
    }

    public int PieceCount { get; }

    public int Size => _incoming.VertexCount;

    /// <summary>What the arcs that lead to a vertex bring of the values of where they come from.</summary>
    public double Gather(int vertex, double[] values)
    {
        var offsets = _incoming.Offsets;
        var (start, end) = (offsets[vertex], offsets[vertex + 1]);
        var sources = _incoming.Targets[start..end];
        double sum = 0;
        if (_arcWeights.Length == 0)
        {
            foreach (var source in sources)
            {
                sum += values[source];
            }
        }
        else
        {
            for (var index = 0; index < sources.Length; index++)
            {
                sum += _arcWeights[start + index] * values[sources[index]];
            }
        }

        return sum;
    }

    /// <summary>Runs over all vertices in pieces and adds up what the pieces return, in their order.</summary>
    public double Sum(Func<int, int, double> run) => Sum((_, start, end) => run(start, end));

    /// <summary>The same, for work that keeps something else by the number of the piece.</summary>
    public double Sum(Func<int, int, int, double> run)
    {
        if (PieceCount == 1)
        {
            _work.Cancellation.ThrowIfCancellationRequested();
            return run(0, 0, Size);
        }

        var sums = new double[PieceCount];
        Pieces.Run(PieceCount, _work with { Progress = null }, () => 0, (piece, _) =>
        {
            var (start, end) = Pieces.Slice(piece, PieceCount, Size);
            sums[piece] = run(piece, start, end);
        });
        return sums.Sum();
    }

    public void Multiply(double[] values, double[] product)
    {
        if (PieceCount == 1)
        {
            MultiplyPart(values, product, 0, Size);
            return;
        }

        Sum((start, end) => MultiplyPart(values, product, start, end));
    }

    // Small graphs come by the thousand, in possible worlds: one piece is run as it is, without what it takes to hand pieces out.
    public double Dot(double[] first, double[] second) => PieceCount == 1
        ? DotPart(first, second)
        : Sum((start, end) => DotPart(first.AsSpan(start..end), second.AsSpan(start..end)));

    /// <summary>Adds a multiple of one vector to another.</summary>
    public void Add(double factor, double[] added, double[] sum)
    {
        if (PieceCount == 1)
        {
            AddPart(factor, added, sum);
            return;
        }

        Sum((start, end) =>
        {
            AddPart(factor, added.AsSpan(start..end), sum.AsSpan(start..end));
            return 0;
        });
    }

    private double MultiplyPart(double[] values, double[] product, int start, int end)
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            product[vertex] = Gather(vertex, values);
        }

        return 0;
    }

    // Four sums side by side on every machine, wide vectors or none: the order of additions is part of the result.
    private static double DotPart(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (sums, place) = (Vector256<double>.Zero, 0);
        for (; place + Vector256<double>.Count <= first.Length; place += Vector256<double>.Count)
        {
            sums += Vector256.Create(first[place..]) * Vector256.Create(second[place..]);
        }

        var sum = Vector256.Sum(sums);
        for (; place < first.Length; place++)
        {
            sum += first[place] * second[place];
        }

        return sum;
    }

    private static void AddPart(double factor, ReadOnlySpan<double> added, Span<double> sum)
    {
        var (factors, place) = (Vector256.Create(factor), 0);
        for (; place + Vector256<double>.Count <= sum.Length; place += Vector256<double>.Count)
        {
            (Vector256.Create<double>(sum[place..]) + (factors * Vector256.Create(added[place..]))).CopyTo(sum[place..]);
        }

        for (; place < sum.Length; place++)
        {
            sum[place] += factor * added[place];
        }
    }
}
