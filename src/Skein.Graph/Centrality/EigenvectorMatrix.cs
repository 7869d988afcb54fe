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
        var sums = new double[PieceCount];
        Pieces.Run(PieceCount, _work with { Progress = null }, () => 0, (piece, _) =>
        {
            var (start, end) = Pieces.Slice(piece, PieceCount, Size);
            sums[piece] = run(piece, start, end);
        });
        return sums.Sum();
    }

    public void Multiply(double[] values, double[] product) => Sum((start, end) =>
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            product[vertex] = Gather(vertex, values);
        }

        return 0;
    });

    public double Dot(double[] first, double[] second) => Sum((start, end) =>
    {
        double sum = 0;
        for (var vertex = start; vertex < end; vertex++)
        {
            sum += first[vertex] * second[vertex];
        }

        return sum;
    });

    /// <summary>Adds a multiple of one vector to another.</summary>
    public void Add(double factor, double[] added, double[] sum) => Sum((start, end) =>
    {
        for (var vertex = start; vertex < end; vertex++)
        {
            sum[vertex] += factor * added[vertex];
        }

        return 0;
    });
}
