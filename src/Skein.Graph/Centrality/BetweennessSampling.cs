using Skein.Graph.Paths;
using Skein.Graph.Running;

namespace Skein.Graph.Centrality;

/// <summary>Betweenness from a sample of sources: sums and sums of squares of what each vertex carries for a source.</summary>
internal static class BetweennessSampling
{
    private const double Undrawn = 3;

    public static BetweennessEstimate Run(CompactGraph graph, EdgeLengths? lengths, int pivots, long seed, double factor, Work work)
    {
        var count = graph.VertexCount;
        pivots = Math.Min(pivots, count);
        var drawn = Draw(count, pivots, seed);
        var known = new double[count];
        BetweennessSample[] tellings = lengths is not null ? [OverLengths(lengths, drawn, work)]
            : graph.IsDirected ? [OverSteps(graph, drawn, known, work), OverSteps(graph.Reversed, drawn, known, work)]
            : [OverSteps(graph, drawn, known, work)];
        var (values, errors) = (new double[count], new double[count]);
        foreach (var told in tellings)
        {
            // Of a directed graph the paths that leave a source and those that reach it each count twice, as in an undirected one. Errors add
            // up as if both erred together, which is the most that they can.
            var scale = factor / tellings.Length;
            for (var vertex = 0; vertex < count; vertex++)
            {
                values[vertex] += ((count * told.Sums[vertex] / pivots) + known[vertex]) * scale;
                errors[vertex] += count * scale * Math.Sqrt(VarianceOfMean(told, vertex, pivots, count));
            }
        }

        // What one source tells is at most what lies between it and all others, twice that where the other end may leave its part to it.
        return new BetweennessEstimate(values, errors, pivots, count * factor * 2 * Math.Max(0, count - 2));
    }

    // Sources that were not drawn may tell more than those that were. Where none of k did, up to three in k may in truth (the rule of three,
    // Hanley and Lippman-Hand 1983): so many more, which told as much as any that was drawn or as a neighbor might, stand for them.
    private static double VarianceOfMean(BetweennessSample told, int vertex, int pivots, int count)
    {
        if (pivots == count)
        {
            return 0;
        }

        var mean = told.Sums[vertex] / pivots;
        var variance = Math.Max(0, told.Squares[vertex] - (told.Sums[vertex] * mean)) / Math.Max(1, pivots - 1);
        return (variance + (Undrawn * told.Greatest[vertex] * told.Greatest[vertex] / pivots)) / pivots * (1 - ((double)pivots / count));
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

    private static BetweennessSample OverLengths(EdgeLengths lengths, int[] drawn, Work work)
    {
        var (told, _) = BetweennessOfLengths.Run(lengths, drawn, isSample: true, hasEdges: false, work);
        for (var vertex = 0; vertex < told.Greatest.Length; vertex++)
        {
            // Of a directed graph one source tells of paths that leave it and of paths that reach it.
            var neighbors = lengths.Graph.Degree(vertex) + (lengths.Graph.IsDirected ? lengths.Graph.Reversed.Degree(vertex) : 0);
            told.Greatest[vertex] = Math.Max(told.Greatest[vertex], neighbors - 1);
        }

        return told;
    }

    // A source in a tree is its root where the rest of the graph is concerned; what concerns the trees is known without a sample.
    private static BetweennessSample OverSteps(CompactGraph graph, int[] drawn, double[] known, Work work)
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
        var (sums, _) = BetweennessSearch.Run(
            core, sources, Array.ConvertAll(sources, number => times[number]), isSample: true, hasArcs: false, work);
        var trees = core.TreeShares();
        var told = new BetweennessSample(graph.VertexCount, isSample: true);
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            known[vertex] = 2 * trees[vertex];
            var number = core.Numbers[vertex];
            if (number >= 0)
            {
                (told.Sums[vertex], told.Squares[vertex]) = (sums.Sums[number], sums.Squares[number]);
                var neighbors = core.Arcs.Offsets[number + 1] - core.Arcs.Offsets[number];
                told.Greatest[vertex] = Math.Max(sums.Greatest[number], neighbors - 1);
            }
        }

        return told;
    }
}
