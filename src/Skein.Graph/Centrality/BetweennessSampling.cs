using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>Betweenness from a sample of sources: sums and sums of squares of what each vertex carries for a source.</summary>
internal static class BetweennessSampling
{
    public static BetweennessEstimate Run(CompactGraph graph, EdgeLengths? lengths, int pivots, long seed, double factor, Work work)
    {
        var count = graph.VertexCount;
        pivots = Math.Min(pivots, count);
        var drawn = Draw(count, pivots, seed);
        var (sums, squares, known) = lengths is null ? OverSteps(graph, drawn, work) : OverLengths(lengths, drawn, work);
        var (values, errors) = (new double[count], new double[count]);
        for (var vertex = 0; vertex < count; vertex++)
        {
            var mean = sums[vertex] / pivots;
            var variance = pivots > 1 ? Math.Max(0, squares[vertex] - (sums[vertex] * mean)) / (pivots - 1) : 0;
            values[vertex] = ((count * mean) + known[vertex]) * factor;
            errors[vertex] = count * factor * Math.Sqrt(variance / pivots * (1 - ((double)pivots / count)));
        }

        return new BetweennessEstimate(values, errors, pivots, count * factor * Math.Max(0, count - 2));
    }

    // In ascending order; every set of sources is equally likely.
    private static int[] Draw(int count, int pivots, long seed)
    {
        var random = new RandomStream(seed);
        var vertices = Enumerable.Range(0, count).ToArray();
        for (var place = 0; place < pivots; place++)
        {
            var other = place + random.NextInt(count - place);
            (vertices[place], vertices[other]) = (vertices[other], vertices[place]);
        }

        return vertices[..pivots];
    }

    // A source in a tree is its root where the rest of the graph is concerned; what concerns the trees is known without a sample.
    private static (double[] Sums, double[] Squares, double[] Known) OverSteps(CompactGraph graph, int[] drawn, Work work)
    {
        var core = BetweennessCore.Of(graph);
        var times = new double[core.VertexCount];
        foreach (var vertex in drawn)
        {
            var number = core.Numbers[core.Trees.RootOf(vertex)];
            if (number >= 0)
            {
                times[number]++;
            }
        }

        var sources = Enumerable.Range(0, times.Length).Where(number => times[number] > 0).ToArray();
        var (sums, squares, _) = BetweennessSearch.Run(
            core, sources, Array.ConvertAll(sources, number => times[number]), hasSquares: true, hasArcs: false, work);
        var known = Array.ConvertAll(core.TreeShares(), pairs => 2 * pairs);
        return (Spread(sums), Spread(squares), known);

        double[] Spread(double[] values)
        {
            var spread = new double[graph.VertexCount];
            for (var vertex = 0; vertex < values.Length; vertex++)
            {
                spread[core.Originals[vertex]] = values[vertex];
            }

            return spread;
        }
    }

    private static (double[] Sums, double[] Squares, double[] Known) OverLengths(EdgeLengths lengths, int[] drawn, Work work)
    {
        var leaving = LengthArcs.Leaving(lengths);
        var reaching = LengthArcs.Reaching(lengths, leaving);
        var count = lengths.Graph.VertexCount;
        var pieces = BetweennessSearch.PiecesOf(drawn.Length, 2L * count);
        var parts = new (double[] Sums, double[] Squares)[pieces];
        Pieces.Run(pieces, work, () => new BetweennessOfLengths(lengths, leaving, reaching), (piece, search) =>
        {
            var part = (Sums: new double[count], Squares: new double[count]);
            for (var index = piece; index < drawn.Length; index += pieces)
            {
                search.Run(drawn[index], 1, part.Sums, part.Squares, []);
            }

            parts[piece] = part;
        });
        var (sums, squares) = (new double[count], new double[count]);
        foreach (var part in parts)
        {
            BetweennessSearch.AddTo(sums, part.Sums);
            BetweennessSearch.AddTo(squares, part.Squares);
        }

        return (sums, squares, new double[count]);
    }
}
