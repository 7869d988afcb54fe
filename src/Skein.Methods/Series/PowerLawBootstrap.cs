using Skein.Methods.Faults;
using Skein.Methods.Numerics;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// Whether a power law can have made the sizes, after Clauset, Shalizi and Newman (2009, doi:10.1137/070710111): sets of as many sizes are drawn,
/// above the threshold from the law and below it from the sizes themselves, each is fitted anew with its own threshold, and the share of sets that
/// lie at least as far from their law as the sizes do is counted. A share of a tenth or less speaks against the law; a large one does not prove it.
/// </summary>
/// <param name="Probability">The share.</param>
/// <param name="StandardError">Its error from the number of sets alone.</param>
/// <param name="Sets">How many sets were drawn.</param>
public sealed record PowerLawBootstrap(double Probability, double StandardError, int Sets)
{
    /// <summary>How many sets, unless said otherwise.</summary>
    public const int Standard = 1_000;

    private const int Table = 2_000;

    /// <summary>Draws and counts.</summary>
    /// <param name="law">The law, with a threshold that was searched for.</param>
    /// <param name="sizes">The sizes it was fitted to.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="sets">How many sets; default 1,000, at least 1.</param>
    /// <param name="progress">How many sets are done, of how many.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The share; or that the number of sets is out of range (140).</returns>
    public static MethodResult<PowerLawBootstrap> Of(
        PowerLaw law,
        IReadOnlyList<double> sizes,
        Random random,
        int sets = Standard,
        IProgress<(long Done, long Total)>? progress = null,
        CancellationToken cancellation = default)
    {
        if (sets < 1)
        {
            return new MethodResult<PowerLawBootstrap>.Refused(MethodFaults.BadParameter("sets", "1 or more"));
        }

        double[] body = [.. sizes.Where(size => size < law.Threshold)];
        var (tail, draw) = ((double)law.Tail / sizes.Count, Sampler(law));
        var farther = 0;
        for (var set = 0; set < sets; set++)
        {
            cancellation.ThrowIfCancellationRequested();
            double[] drawn =
                [.. sizes.Select(_ => body.Length == 0 || random.NextDouble() < tail ? draw(random) : body[random.Next(body.Length)])];
            // A set that cannot be fitted, its tail being too short, is as far from a law as can be.
            var isNearer = PowerLaw.Fit(drawn, law.Kind) is MethodResult<PowerLaw>.Computed { Value.Distance: var distance } && distance < law.Distance;
            farther += isNearer ? 0 : 1;
            progress?.Report((set + 1, sets));
        }

        var share = (double)farther / sets;
        return new MethodResult<PowerLawBootstrap>.Computed(new PowerLawBootstrap(share, Math.Sqrt(share * (1 - share) / sets), sets));
    }

    private static Func<Random, double> Sampler(PowerLaw law)
    {
        var (exponent, threshold) = (law.Exponent.Value, law.Threshold);
        if (law.Kind == PowerLawKind.Continuous)
        {
            return random => threshold * Math.Pow(1 - random.NextDouble(), -1 / (exponent - 1));
        }

        // The share above each of the first values; beyond them the continuous law, whose steps are finer there than chance can tell.
        var whole = SpecialFunctions.Zeta(exponent, threshold);
        double[] above = [.. Enumerable.Range(1, Table).Select(step => SpecialFunctions.Zeta(exponent, threshold + step) / whole)];
        return random =>
        {
            var share = 1 - random.NextDouble();
            if (share <= above[^1])
            {
                return Math.Floor((threshold + Table) * Math.Pow(share / above[^1], -1 / (exponent - 1)));
            }

            var (low, high) = (0, Table - 1);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = above[middle] < share ? (low, middle) : (middle + 1, high);
            }

            return threshold + low;
        };
    }
}
