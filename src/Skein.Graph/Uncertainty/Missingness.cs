using Skein.Graph.Metrics;
using Skein.Graph.Running;

namespace Skein.Graph.Uncertainty;

/// <summary>What is taken away at random.</summary>
public enum MissingPart
{
    /// <summary>Edges.</summary>
    Edges,

    /// <summary>Vertices with their edges; always many draws summed up, never the question what one vertex means.</summary>
    Vertices,
}

/// <summary>One figure of a graph of which a share is missing at random.</summary>
/// <param name="Metric">The figure.</param>
/// <param name="Full">Its value with nothing missing.</param>
/// <param name="Missing">Its values over the draws.</param>
public sealed record MissingMetric(string Metric, double Full, WorldSummary Missing);

/// <summary>
/// How sensitive figures are to data that are missing at random: a share of edges or of vertices is taken away, many times over (Borgatti,
/// Carley and Krackhardt 2006, doi:10.1016/j.socnet.2005.05.001). Data of this field are not missing at random; the spread is a lower bound
/// of the doubt.
/// </summary>
public static class Missingness
{
    private const int Draws = 16;

    /// <summary>Takes a share away and computes the figures of what is left. Figures of vertices are left aside.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="part">What is taken away.</param>
    /// <param name="share">How much of it, above 0 and below 1; at least one edge or vertex where there is any.</param>
    /// <param name="metrics">The figures.</param>
    /// <param name="draws">How many times.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="tail">The share of draws on each side of the intervals.</param>
    /// <param name="work">Threads, progress, stop.</param>
    public static IReadOnlyList<MissingMetric> Run(
        CompactGraph graph, MissingPart part, double share, IEnumerable<GraphMetric> metrics, int draws = 1000, long seed = 0, double tail = 0.05, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        if (!(share > 0 && share < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), "The share that is missing lies between 0 and 1.");
        }

        work ??= Work.Default;
        var ofGraph = metrics.Where(metric => metric.Scope == MetricScope.Graph).ToList();
        var values = ofGraph.Select(_ => new double[draws]).ToArray();
        var pieces = (draws + Draws - 1) / Draws;
        Pieces.Run(pieces, work, () => new int[part == MissingPart.Edges ? graph.EdgeCount : graph.VertexCount], (piece, order) =>
        {
            for (var draw = piece * Draws; draw < Math.Min(draws, (piece + 1) * Draws); draw++)
            {
                var left = new MeasuredGraph(Take(graph, part, share, order, new RandomStream(seed, draw)));
                for (var metric = 0; metric < ofGraph.Count; metric++)
                {
                    values[metric][draw] = ofGraph[metric].Compute(left)[0];
                }
            }
        });

        var weights = Enumerable.Repeat(1.0 / draws, draws).ToArray();
        var whole = new MeasuredGraph(graph, work);
        return [.. ofGraph.Zip(WorldSummaries.Of(values, weights, tail, work), (metric, summary) =>
            new MissingMetric(metric.Code, metric.Compute(whole)[0], summary))];
    }

    private static CompactGraph Take(CompactGraph graph, MissingPart part, double share, int[] order, RandomStream random)
    {
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        random.Shuffle<int>(order);
        var missing = order.Length == 0 ? 0 : Math.Max(1, (int)Math.Round(share * order.Length));
        if (part == MissingPart.Edges)
        {
            var isEdgeGone = new bool[graph.EdgeCount];
            foreach (var edge in order.AsSpan(0, missing))
            {
                isEdgeGone[edge] = true;
            }

            return Subgraphs.OfEdges(graph, edge => !isEdgeGone[edge]);
        }

        var isGone = new bool[graph.VertexCount];
        foreach (var vertex in order.AsSpan(0, missing))
        {
            isGone[vertex] = true;
        }

        return Subgraphs.OfVertices(graph, vertex => !isGone[vertex]);
    }
}
