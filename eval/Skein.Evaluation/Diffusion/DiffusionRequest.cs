using System.Globalization;
using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;

namespace Skein.Evaluation.Diffusion;

/// <summary>What <c>skein eval diffusion</c> is asked to run. A value that is null is left to the model's default.</summary>
public sealed record DiffusionRequest
{
    /// <summary>
    /// The models by name: generations, thresholds of either kind, shares, counts with noise; and the others of the library. A crowd has no
    /// network: its input is a threshold a line.
    /// </summary>
    public static IReadOnlyList<string> Models { get; } =
        ["sir", "threshold", "fractional", "complex", "markov", "si", "sis", "cascade", CrowdRun.Model];

    /// <summary>One of <see cref="Models"/>. Default sir.</summary>
    public string Model { get; init; } = "sir";

    /// <summary>How many runs. Default 1,000.</summary>
    public int Runs { get; init; } = 1_000;

    /// <summary>The seed of the random numbers. Default 0.</summary>
    public long Seed { get; init; }

    /// <summary>The threads to use; zero for all. Default 0.</summary>
    public int Threads { get; init; }

    /// <summary>
    /// The probability of passing it on over an edge, 0 to 1: of sir, si, sis (a step) and cascade (times the edge's own); of markov the
    /// transmissibility, below 1. Default 0.25, of cascade 1. Ignored by thresholds.
    /// </summary>
    public double? Transmission { get; init; }

    /// <summary>Recoveries: of markov the rate, of sis the probability in a step. Default 1.</summary>
    public double? Recovery { get; init; }

    /// <summary>
    /// Of fractional a share; of complex a number of neighbors; of threshold a share below 1 and a number from 1 on. Default 0.25, of
    /// complex 2.
    /// </summary>
    public double? Threshold { get; init; }

    /// <summary>The probability of adopting below the threshold in a step. Default 0.</summary>
    public double Noise { get; init; }

    /// <summary>The last step, zero for no limit; sis takes 1,000 for zero. Default 0.</summary>
    public int MaxSteps { get; init; }

    /// <summary>
    /// Who adopts at the start: a number for so many at random, <c>share:0.01</c>, <c>ego</c> for a random vertex and its neighbors,
    /// <c>ego:7</c>, <c>vertices:1,2,3</c>. Default 10, of thresholds ego.
    /// </summary>
    public string? Seeds { get; init; }

    /// <summary>The model and the seeding, or a sentence that says what is wrong with the request.</summary>
    /// <param name="vertexCount">How many vertices the graph has.</param>
    /// <param name="fault">The sentence; null when all is well.</param>
    public (ContagionModel Model, Seeding Seeding)? Resolve(int vertexCount, out string? fault)
    {
        try
        {
            fault = null;
            if (Runs < 0)
            {
                throw new ArgumentException("The number of runs is zero or more.");
            }

            return (ToModel(), ToSeeding(vertexCount));
        }
        catch (ArgumentException exception)
        {
            // The library's sentence without the name and value that .NET adds in further lines or brackets.
            fault = exception.Message.Split(" (Parameter", 2)[0].Split('\n', 2)[0];
            return null;
        }
    }

    private ContagionModel ToModel() => Model switch
    {
        "sir" => new ReedFrostSir(Transmission ?? 0.25),
        "si" => new SusceptibleInfected(Transmission ?? 0.25, MaxSteps),
        "sis" => new SusceptibleInfectedSusceptible(Transmission ?? 0.25, Recovery ?? 1, MaxSteps == 0 ? 1_000 : MaxSteps),
        "markov" => new MarkovSir((Transmission ?? 0.25) / (1 - (Transmission ?? 0.25)) * (Recovery ?? 1), Recovery ?? 1),
        "cascade" => new IndependentCascade(Transmission ?? 1),
        "fractional" => new FractionalThreshold(new Thresholds.Same(Threshold ?? 0.25), Noise, MaxSteps),
        "threshold" when (Threshold ?? 0.25) < 1 => new FractionalThreshold(new Thresholds.Same(Threshold ?? 0.25), Noise, MaxSteps),
        "threshold" or "complex" => new AbsoluteThreshold(Whole(Threshold ?? 2), Noise, MaxSteps),
        _ => throw new ArgumentException($"A model is one of: {string.Join(", ", Models)}."),
    };

    private Seeding ToSeeding(int vertexCount)
    {
        var text = Seeds ?? (Model is "threshold" or "fractional" or "complex" ? "ego" : "10");
        var (kind, value) = text.Split(':', 2) is [var first, var second] ? (first, second) : (text, "");
        return (kind, value) switch
        {
            ("ego", "") => new Seeding.RandomEgo(),
            ("ego", _) => new Seeding.Ego(Vertex(value)),
            ("vertices", _) => new Seeding.Given([.. value.Split(',').Select(Vertex)]),
            ("share", _) when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) => new Seeding.Share(share),
            (_, "") when int.TryParse(kind, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => new Seeding.Random(count),
            _ => throw new ArgumentException("Seeds are a number, share:0.01, ego, ego:7 or vertices:1,2,3."),
        };

        int Vertex(string number) =>
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var vertex) && vertex < vertexCount
                ? vertex
                : throw new ArgumentException("A seed is the number of a vertex of the graph.");
    }

    private static int Whole(double value) => value is >= 1 and <= int.MaxValue && Math.Floor(value).Equals(value)
        ? (int)value
        : throw new ArgumentException("A threshold that counts neighbors is a whole number from 1 on.");
}
