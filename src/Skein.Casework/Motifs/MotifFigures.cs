using Skein.Casework.Measures;
using Skein.Casework.Roles;
using Skein.Graph;
using Skein.Graph.Generators;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Graph.Structure;

namespace Skein.Casework.Motifs;

/// <summary>Counts the shapes of a doubtful graph.</summary>
internal static class MotifFigures
{
    private const int MostRandom = 10_000;

    private static readonly (string Code, Func<GraphletCounts, long> Of)[] Shapes =
    [
        ("path-3", counts => counts.Path3),
        ("triangle", counts => counts.Triangle),
        ("path-4", counts => counts.Path4),
        ("star", counts => counts.Star),
        ("cycle", counts => counts.Cycle),
        ("tailed-triangle", counts => counts.TailedTriangle),
        ("diamond", counts => counts.Diamond),
        ("clique", counts => counts.Clique),
    ];

    public static NetworkMotifs Of(DoubtfulGraph graph, MeasureRequest request, int randomNetworks, Work? work)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(randomNetworks);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(randomNetworks, MostRandom);
        return graph.All.IsDirected ? Triads(graph, request, work) : Graphlets(graph, request, randomNetworks, work);
    }

    private static NetworkMotifs Triads(DoubtfulGraph graph, MeasureRequest request, Work? work)
    {
        var census = new OncePerGraph<long[]>(measured => TriadCensus.Of(measured.Graph, measured.Work with { Progress = null }));
        var metrics = Enum.GetValues<Triad>()
            .Select(triad => new GraphMetric(triad.ToString()[1..], MetricScope.Graph, measured => [census.Of(measured)[(int)triad]])).ToList();
        var table = DoubtTable.Of(graph, metrics, request, work);
        return new NetworkMotifs(
            graph.All.VertexCount,
            graph.All.EdgeCount,
            true,
            [.. metrics.Index().Select(row => new MotifView(row.Item.Code, table.At(row.Index, 0), null, null))],
            0,
            table.Worlds,
            table.IsExact,
            request.Seed,
            []);
    }

    private static NetworkMotifs Graphlets(DoubtfulGraph graph, MeasureRequest request, int randomNetworks, Work? work)
    {
        var counts = new OncePerGraph<Counted>(measured => new Counted(Count(measured.Graph, measured.Work)));
        var excess = new OncePerGraph<Counted>(measured => new Counted(
            Count(AtRandom(measured.Graph, request.Seed ^ Mark(measured.Graph)), measured.Work)));
        var isUncertain = graph.Worlds.Count > 0;
        List<GraphMetric> metrics =
        [
            .. Shapes.Select(shape => new GraphMetric(shape.Code, MetricScope.Graph, measured => [shape.Of(counts.Of(measured).Counts)])),
            .. isUncertain
                ? Shapes.Select(shape => new GraphMetric(
                    shape.Code, MetricScope.Graph, measured => [(double)shape.Of(counts.Of(measured).Counts) - shape.Of(excess.Of(measured).Counts)]))
                : [],
        ];
        var table = DoubtTable.Of(graph, metrics, request, work);
        var random = Drawn(graph.All, randomNetworks, request.Seed, work ?? Work.Default);
        return new NetworkMotifs(
            graph.All.VertexCount,
            graph.All.EdgeCount,
            false,
            [
                .. Shapes.Index().Select(row => new MotifView(
                    row.Item.Code,
                    table.At(row.Index, 0),
                    BrokerageFigures.Over(random.Select(drawn => (double)row.Item.Of(drawn))),
                    isUncertain ? table.At(Shapes.Length + row.Index, 0).Present : null)),
            ],
            randomNetworks,
            table.Worlds,
            table.IsExact,
            request.Seed,
            []);
    }

    private static GraphletCounts[] Drawn(CompactGraph graph, int count, long seed, Work work)
    {
        var drawn = new GraphletCounts[count];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = work.Threads > 0 ? work.Threads : Environment.ProcessorCount,
            CancellationToken = work.Cancellation,
        };
        Parallel.For(0, count, parallel, index => drawn[index] = Count(AtRandom(graph, seed + index), new Work { Threads = 1 }));
        return drawn;
    }

    private static GraphletCounts Count(CompactGraph graph, Work work) => Graph.Structure.Graphlets.Count(graph, work);

    private static CompactGraph AtRandom(CompactGraph graph, long seed)
    {
        var degrees = Enumerable.Range(0, graph.VertexCount).Select(graph.Degree).ToArray();
        return CompactGraph.From(ConfigurationModel.Exactly(degrees, seed));
    }

    // A number of the edges, so that each world has a random network of its own, whichever thread comes to it.
    private static long Mark(CompactGraph graph)
    {
        var mark = 14_695_981_039_346_656_037UL;
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            mark = (mark ^ (((ulong)graph.EdgeFrom[edge] << 32) | (uint)graph.EdgeTo[edge])) * 1_099_511_628_211UL;
        }

        return (long)mark;
    }

    private sealed record Counted(GraphletCounts Counts);
}
