using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Graph.Generators;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>Generated graphs: what a rule does where there is nothing but a shape.</summary>
internal static class GeneratedGround
{
    // A stream apart from those of the runs, so that a graph is not drawn from the numbers that choose the first run's seeds.
    private const long GraphStream = -1;

    /// <summary>Why the graph cannot be made; null when it can.</summary>
    public static SpreadOutcome.Refused? Check(SpreadRequest request) => request switch
    {
        { Size: < 10 or > 1_000_000 } => SpreadFaults.BadValue("size", "10 … 1000000"),
        { Degree: < 1 or > 200 } => SpreadFaults.BadValue("degree", "1 … 200"),
        _ when request.Degree >= request.Size => SpreadFaults.NoSuchGraph(),
        { Rewiring: not (>= 0 and <= 1) } => SpreadFaults.BadValue("rewiring", "0 … 1"),
        { Mixing: not (>= 0 and <= 1) } => SpreadFaults.BadValue("mixing", "0 … 1"),
        { Blocks: < 2 or > 100 } => SpreadFaults.BadValue("blocks", "2 … 100"),
        { On: SpreadGround.Ring or SpreadGround.SmallWorld } when request.Degree % 2 != 0 => SpreadFaults.NoSuchGraph(),
        { On: SpreadGround.Preferential } when request.Degree < 2 || request.Degree % 2 != 0 => SpreadFaults.NoSuchGraph(),
        { On: SpreadGround.Regular } when (long)request.Degree * request.Size % 2 != 0 => SpreadFaults.NoSuchGraph(),
        { On: SpreadGround.Blocks } when Within(request) > 1 || Between(request) > 1 => SpreadFaults.NoSuchGraph(),
        _ => null,
    };

    /// <summary>The graph; the request was checked.</summary>
    public static Ground Of(SpreadRequest request)
    {
        var seed = (long)(new RandomStream(request.Seed, GraphStream).NextBits() >> 1);
        var (size, degree) = (request.Size, request.Degree);
        (string Kind, EdgeList Edges, IReadOnlyList<ParameterView> More) made = request.On switch
        {
            SpreadGround.Ring => ("ring", RingLattice.Of(size, degree), []),
            SpreadGround.SmallWorld =>
                ("small-world", WattsStrogatz.Of(size, degree, request.Rewiring, seed), [Ground.Parameter("rewiring", request.Rewiring)]),
            SpreadGround.Random => ("random", ErdosRenyi.WithProbability(size, (double)degree / (size - 1), seed), []),
            SpreadGround.Regular => ("regular", RandomRegular.Of(size, degree, seed), []),
            SpreadGround.Preferential => ("preferential", BarabasiAlbert.Of(size, degree / 2, seed), []),
            SpreadGround.Blocks =>
                ("blocks", Blocks(request, seed), [Ground.Parameter("blocks", request.Blocks), Ground.Parameter("mixing", request.Mixing)]),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.On, "It is generated."),
        };
        IReadOnlyList<ParameterView> drawn = request.On == SpreadGround.Ring ? [] : [Ground.Parameter("graphSeed", seed)];
        return new Ground(
            made.Kind,
            [Ground.Parameter("size", size), Ground.Parameter("degree", degree), .. made.More, .. drawn],
            CompactGraph.From(made.Edges),
            []);
    }

    private static EdgeList Blocks(SpreadRequest request, long seed)
    {
        var sizes = Enumerable.Range(0, request.Blocks)
            .Select(block => (request.Size / request.Blocks) + (block < request.Size % request.Blocks ? 1 : 0)).ToArray();
        var probabilities = new double[request.Blocks, request.Blocks];
        for (var row = 0; row < request.Blocks; row++)
        {
            for (var column = 0; column < request.Blocks; column++)
            {
                probabilities[row, column] = row == column ? Within(request) : Between(request);
            }
        }

        return StochasticBlocks.Of(sizes, probabilities, seed);
    }

    private static double Within(SpreadRequest request) =>
        request.Degree * (1 - request.Mixing) / Math.Max(1, ((double)request.Size / request.Blocks) - 1);

    private static double Between(SpreadRequest request) =>
        request.Degree * request.Mixing / (request.Size - ((double)request.Size / request.Blocks));
}
