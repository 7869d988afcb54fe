using Skein.Graph.Diffusion.Models;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion;

/// <summary>
/// Two models on the same graph from the same seeds, run by run: simple against complex contagion, for one. Differences are first minus
/// second. As both start alike in every run, what the seeds do falls out of the difference and its interval is narrower than that of two
/// ensembles of their own.
/// </summary>
/// <param name="First">The first model's runs.</param>
/// <param name="Second">The second model's runs.</param>
/// <param name="Sizes">The differences of sizes.</param>
/// <param name="MeanLow">The lower end of the 95 % interval of the mean difference of sizes (normal approximation: 1.96 standard
/// errors).</param>
/// <param name="MeanHigh">Its upper end.</param>
/// <param name="TimeTo50">The differences of the times to half of the vertices, over the runs in which both came so far.</param>
/// <param name="FirstLarger">The share of runs in which the first reached more.</param>
/// <param name="SecondLarger">The share of runs in which the second reached more.</param>
public sealed record DiffusionComparison(
    DiffusionEnsemble First,
    DiffusionEnsemble Second,
    SampleSummary Sizes,
    double MeanLow,
    double MeanHigh,
    SampleSummary TimeTo50,
    double FirstLarger,
    double SecondLarger)
{
    private const double NormalQuantile = 1.959963984540054;

    /// <summary><see cref="DiffusionRecord.Watermark"/>.</summary>
    public string Notice { get; } = DiffusionRecord.Watermark;

    /// <summary>Runs both models.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="first">The first model.</param>
    /// <param name="second">The second model.</param>
    /// <param name="seeding">Who adopts at the start of each run, of both.</param>
    /// <param name="runs">How many runs of each.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="options">What ensembles keep.</param>
    /// <param name="work">Threads, progress (of each ensemble by itself), stop.</param>
    public static DiffusionComparison Of(
        CompactGraph graph, ContagionModel first, ContagionModel second, Seeding seeding, int runs, long seed = 0, EnsembleOptions? options = null, Work? work = null) =>
        Of(Spread.Many(graph, first, seeding, runs, seed, options, work), Spread.Many(graph, second, seeding, runs, seed, options, work));

    /// <summary>Compares ensembles that were run.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <exception cref="ArgumentException">They differ in graph, seeding, seed or number of runs, so that their runs are no pairs.</exception>
    public static DiffusionComparison Of(DiffusionEnsemble first, DiffusionEnsemble second)
    {
        var (left, right) = (first.Record, second.Record);
        if (left.Graph != right.Graph || left.Seeding != right.Seeding || left.Seed != right.Seed || left.Runs != right.Runs)
        {
            throw new ArgumentException("Runs are compared in pairs: same graph, seeding, seed and number of runs.", nameof(second));
        }

        var sizes = first.Runs.Zip(second.Runs, (a, b) => (double)a.Size - b.Size).ToArray();
        var summary = SampleSummary.Of(sizes);
        var half = NormalQuantile * summary.StandardError;
        return new DiffusionComparison(
            first,
            second,
            summary,
            summary.Mean - half,
            summary.Mean + half,
            SampleSummary.Of([.. first.Runs.Zip(second.Runs, (a, b) => a.TimeTo50 - b.TimeTo50)]),
            ShareOf(sizes, difference => difference > 0),
            ShareOf(sizes, difference => difference < 0));
    }

    private static double ShareOf(double[] values, Func<double, bool> holds) =>
        values.Length == 0 ? double.NaN : (double)values.Count(holds) / values.Length;
}
