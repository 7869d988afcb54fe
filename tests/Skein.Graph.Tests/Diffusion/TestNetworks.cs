using Skein.Graph.Diffusion;
using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Diffusion;

/// <summary>Networks made here, plainly and with a seed, and exact answers on tiny ones.</summary>
internal static class TestNetworks
{
    /// <summary>A ring on which each vertex is tied to so many on each side.</summary>
    public static CompactGraph Ring(int vertices, int side) => SmallWorld(vertices, side, rewired: 0, seed: 0);

    /// <summary>
    /// A ring whose ties get, at each end with some chance, another vertex there. Watts and Strogatz 1998 move one end only; igraph moves
    /// both, and the figures that tests compare with were taken on its graphs.
    /// </summary>
    public static CompactGraph SmallWorld(int vertices, int side, double rewired, long seed)
    {
        var random = new RandomStream(seed);
        var edges = new HashSet<(int, int)>();
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            for (var distance = 1; distance <= side; distance++)
            {
                edges.Add(Pair(vertex, (vertex + distance) % vertices));
            }
        }

        foreach (var edge in edges.Order().ToList())
        {
            var (from, to) = edge;
            edges.Remove(edge);
            to = random.NextDouble() < rewired ? Other(from) : to;
            from = random.NextDouble() < rewired ? Other(to) : from;
            edges.Add(Pair(from, to));
        }

        return CompactGraph.From(RandomGraphs.List([.. edges.Order()]));

        int Other(int kept)
        {
            int other;
            do
            {
                other = random.NextInt(vertices);
            }
            while (other == kept || edges.Contains(Pair(kept, other)));
            return other;
        }
    }

    /// <summary>As many edges as give the mean degree, between ends chosen at random: degrees are Poisson.</summary>
    public static CompactGraph Poisson(int vertices, double meanDegree, long seed)
    {
        var random = new RandomStream(seed);
        var edges = new EdgeListBuilder(vertices);
        for (var edge = 0; edge < meanDegree * vertices / 2; edge++)
        {
            edges.Add(random.NextInt(vertices), random.NextInt(vertices));
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    /// <summary>Stubs paired at random; the few loops and parallel edges are dropped.</summary>
    public static CompactGraph Regular(int vertices, int degree, long seed)
    {
        var stubs = Enumerable.Range(0, vertices * degree).Select(stub => stub / degree).ToArray();
        new RandomStream(seed).Shuffle<int>(stubs);
        return CompactGraph.From(RandomGraphs.List([.. stubs.Chunk(2).Select(pair => (pair[0], pair[1]))]));
    }

    /// <summary>How many had adopted by the end of each step, from the steps of a run.</summary>
    public static int[] Growth(DiffusionRun run)
    {
        var last = (int)run.Outcome.Duration;
        return [.. Enumerable.Range(0, last + 1).Select(step => run.AdoptedAt.Count(time => time <= step))];
    }

    /// <summary>
    /// The chance of each set of active vertices after some steps, where each vertex is active in the next step with a chance that rests on
    /// the present set, apart from the others.
    /// </summary>
    public static double[] SetsAfter(int vertices, int start, int steps, Func<int, int, double> isActiveNext)
    {
        var chances = new double[1 << vertices];
        chances[start] = 1;
        for (var step = 0; step < steps; step++)
        {
            var next = new double[chances.Length];
            for (var now = 0; now < chances.Length; now++)
            {
                for (var then = 0; chances[now] > 0 && then < chances.Length; then++)
                {
                    var chance = chances[now];
                    for (var vertex = 0; vertex < vertices; vertex++)
                    {
                        var active = isActiveNext(now, vertex);
                        chance *= (then >> vertex & 1) == 1 ? active : 1 - active;
                    }

                    next[then] += chance;
                }
            }

            chances = next;
        }

        return chances;
    }

    /// <summary>How many neighbors of a vertex are in a set.</summary>
    public static int ActiveNeighbors(CompactGraph graph, int set, int vertex) => graph.Neighbors(vertex).ToArray().Count(neighbor => (set >> neighbor & 1) == 1);

    /// <summary>Asserts that a mean lies within four standard errors of what is exact.</summary>
    public static void AssertNear(double exact, SampleSummary sample, double errors = 4) =>
        Assert.InRange(sample.Mean, exact - (errors * sample.StandardError) - 1e-12, exact + (errors * sample.StandardError) + 1e-12);

    private static (int, int) Pair(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
