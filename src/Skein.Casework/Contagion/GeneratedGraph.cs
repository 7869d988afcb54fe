using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Generators;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>A graph that a generator made. The same kind, shape and seed give the same one, wherever it is asked for.</summary>
/// <param name="Kind">The kind, as commands name it.</param>
/// <param name="Parameters">What the generator was given, so that it can be made again.</param>
/// <param name="Edges">Its edges.</param>
/// <param name="Planted">The groups that were planted in it; null where there are none.</param>
internal sealed record GeneratedGraph(string Kind, IReadOnlyList<ParameterView> Parameters, EdgeList Edges, Partition? Planted = null)
{
    // A stream apart from those of the runs, so that a graph is not drawn from the numbers that choose the first run's seeds.
    private const long GraphStream = -1;

    /// <summary>Makes it; null when its degrees and groups do not fit together. The shape was checked.</summary>
    public static GeneratedGraph? Of(SpreadGround on, GraphShape shape, long seed)
    {
        var drawn = SeedOf(seed);
        var (size, degree) = (shape.Size, shape.Degree);
        return on switch
        {
            SpreadGround.Ring => new("ring", [.. Common(shape)], RingLattice.Of(size, degree)),
            SpreadGround.SmallWorld => Drawn(
                "small-world", WattsStrogatz.Of(size, degree, shape.Rewiring, drawn), [Ground.Parameter("rewiring", shape.Rewiring)]),
            SpreadGround.Random when shape.Edges is { } edges =>
                new("random", Exactly(shape, drawn), Collect(size, ErdosRenyi.InOrder(size, edges, drawn))),
            SpreadGround.Random => Drawn("random", ErdosRenyi.WithProbability(size, (double)degree / (size - 1), drawn), []),
            SpreadGround.Regular => Drawn("regular", RandomRegular.Of(size, degree, drawn), []),
            SpreadGround.Preferential => Drawn("preferential", BarabasiAlbert.Of(size, degree / 2, drawn), []),
            SpreadGround.Blocks => Drawn(
                "blocks", BlocksOf(shape, drawn), [Ground.Parameter("blocks", shape.Blocks), Ground.Parameter("mixing", shape.Mixing)]) with
            {
                Planted = Partition.Of([.. Sizes(shape).SelectMany((count, block) => Enumerable.Repeat(block, count))]),
            },
            SpreadGround.Configuration => ConfigurationOf(shape, drawn),
            SpreadGround.Lfr => LfrOf(shape, drawn),
            _ => throw new ArgumentOutOfRangeException(nameof(on), on, "It is generated."),
        };

        GeneratedGraph Drawn(string kind, EdgeList edges, IEnumerable<ParameterView> more) =>
            new(kind, [.. Common(shape), .. more, Ground.Parameter("graphSeed", drawn)], edges);
    }

    /// <summary>The seed of the generator for the seed of a request.</summary>
    public static long SeedOf(long seed) => (long)(new RandomStream(seed, GraphStream).NextBits() >> 1);

    /// <summary>The parameters of a random graph of exactly so many edges.</summary>
    public static IReadOnlyList<ParameterView> Exactly(GraphShape shape, long drawn) =>
        [Ground.Parameter("size", shape.Size), Ground.Parameter("edges", shape.Edges!.Value), Ground.Parameter("graphSeed", drawn)];

    /// <summary>The probability of a tie between two of one block.</summary>
    public static double Within(GraphShape shape) => shape.Degree * (1 - shape.Mixing) / Math.Max(1, ((double)shape.Size / shape.Blocks) - 1);

    /// <summary>The probability of a tie between two of different blocks.</summary>
    public static double Between(GraphShape shape) => shape.Degree * shape.Mixing / (shape.Size - ((double)shape.Size / shape.Blocks));

    /// <summary>The smallest planted group.</summary>
    public static int SmallestGroup(GraphShape shape) => shape.SmallestGroup ?? Math.Min(shape.Size, Math.Max(10, shape.Degree + 1));

    private static IEnumerable<ParameterView> Common(GraphShape shape) =>
        [Ground.Parameter("size", shape.Size), Ground.Parameter("degree", shape.Degree)];

    private static EdgeList Collect(int size, IEnumerable<(int Lower, int Higher)> pairs)
    {
        var edges = new EdgeListBuilder(size);
        foreach (var (lower, higher) in pairs)
        {
            edges.Add(lower, higher);
        }

        return edges.ToEdgeList();
    }

    private static int[] Sizes(GraphShape shape) =>
        [.. Enumerable.Range(0, shape.Blocks).Select(block => (shape.Size / shape.Blocks) + (block < shape.Size % shape.Blocks ? 1 : 0))];

    private static EdgeList BlocksOf(GraphShape shape, long seed)
    {
        var probabilities = new double[shape.Blocks, shape.Blocks];
        for (var row = 0; row < shape.Blocks; row++)
        {
            for (var column = 0; column < shape.Blocks; column++)
            {
                probabilities[row, column] = row == column ? Within(shape) : Between(shape);
            }
        }

        return StochasticBlocks.Of(Sizes(shape), probabilities, seed);
    }

    private static GeneratedGraph? ConfigurationOf(GraphShape shape, long seed)
    {
        var root = (int)Math.Sqrt((double)shape.Size * shape.Degree);
        var largest = shape.LargestDegree ?? Math.Min(shape.Size - 1, Math.Max(shape.Degree + 1, root));
        var degrees = DegreeSequence.PowerLawOf(shape.Size, shape.Degree, largest, shape.Exponent, seed);
        return degrees is not null && DegreeSequence.IsGraphical(degrees)
            ? new GeneratedGraph(
                "configuration",
                [
                    .. Common(shape), Ground.Parameter("exponent", shape.Exponent), Ground.Parameter("largestDegree", largest),
                    Ground.Parameter("graphSeed", seed),
                ],
                ConfigurationModel.Exactly(degrees, seed))
            : null;
    }

    private static GeneratedGraph? LfrOf(GraphShape shape, long seed)
    {
        var largest = shape.LargestDegree ?? Math.Min(shape.Size - 1, Math.Max(shape.Degree + 1, Math.Min(3 * shape.Degree, shape.Size / 4)));
        var smallest = SmallestGroup(shape);
        var options = new LfrOptions
        {
            VertexCount = shape.Size,
            MeanDegree = shape.Degree,
            MaxDegree = largest,
            DegreeExponent = shape.Exponent,
            MinSize = smallest,
            MaxSize = Math.Min(shape.Size, shape.LargestGroup ?? 5 * smallest),
            Mixing = shape.Mixing,
            Seed = seed,
        };
        return DegreeSequence.PowerLawOf(largest + 1, shape.Degree, largest, shape.Exponent, seed) is not null && Lfr.Of(options) is { } made
            ? new GeneratedGraph(
                "lfr",
                [
                    .. Common(shape), Ground.Parameter("exponent", shape.Exponent), Ground.Parameter("largestDegree", largest),
                    Ground.Parameter("mixing", shape.Mixing), Ground.Parameter("mixingThatCame", Math.Round(made.Mixing, 4)),
                    Ground.Parameter("smallestGroup", smallest), Ground.Parameter("largestGroup", options.MaxSize),
                    Ground.Parameter("graphSeed", seed),
                ],
                made.Edges,
                made.Planted)
            : null;
    }
}
