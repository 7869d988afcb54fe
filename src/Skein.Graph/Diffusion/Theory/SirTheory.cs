namespace Skein.Graph.Diffusion.Theory;

/// <summary>
/// What a SIR outbreak does on an infinite random graph with given degrees (Newman 2002, doi:10.1103/PhysRevE.66.016128). Transmissibility is
/// the probability that an adopter passes it on over an edge, independent of its other edges: exact for
/// <see cref="Models.ReedFrostSir"/>; for <see cref="Models.MarkovSir"/> the size of a large outbreak is the same on such graphs, its
/// probability lower.
/// </summary>
public static class SirTheory
{
    /// <summary>
    /// The transmissibility above which large outbreaks are possible: mean degree ÷ mean of degree × (degree − 1); infinite where
    /// degrees are at most one.
    /// </summary>
    /// <param name="degrees">The degrees.</param>
    public static double CriticalTransmission(DegreeDistribution degrees) =>
        degrees.MeanExcess > 0 ? degrees.Mean / degrees.MeanExcess : double.PositiveInfinity;

    /// <summary>
    /// The share that a large outbreak reaches: 1 − G₀(h), where h is the smallest solution of h = 1 − T + T·G₁(h); zero at or below
    /// the critical value.
    /// </summary>
    /// <param name="degrees">The degrees.</param>
    /// <param name="transmission">The transmissibility, 0 to 1.</param>
    public static double FinalSize(DegreeDistribution degrees, double transmission)
    {
        if (transmission is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(transmission), "A probability lies between 0 and 1.");
        }

        if (transmission <= CriticalTransmission(degrees))
        {
            return 0;
        }

        // h − 1 + T − T·G₁(h) is negative at zero (or h is zero there), and convexity leaves it one root below one: halve.
        var (low, high) = (0.0, 1.0);
        for (var turn = 0; turn < 200; turn++)
        {
            var middle = (low + high) / 2;
            // Above the smallest root the curve lies below the diagonal, until one.
            if (1 - transmission + (transmission * degrees.GeneratingExcess(middle)) > middle)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        // Without isolates and leaves the root may be zero itself.
        return 1 - degrees.Generating(high < 1e-15 ? 0 : high);
    }
}
