using Skein.Methods.Numerics;

namespace Skein.Methods.Series;

/// <summary>
/// The negative binomial distribution with a mean and a size: its variance is mean + mean²/size, and it nears Poisson as the size grows.
/// </summary>
internal static class NegativeBinomial
{
    /// <summary>Sizes above this are told apart from Poisson by no series that anybody has.</summary>
    public const double LargestSize = 1e6;

    public static double LogLikelihood(int count, double mean, double size)
        => SpecialFunctions.LogGamma(size + count) - SpecialFunctions.LogGamma(size) - SpecialFunctions.LogGamma(count + 1)
            + (size * Math.Log(size / (size + mean))) + (count == 0 ? 0 : count * Math.Log(mean / (size + mean)));

    public static double LogPoisson(int count, double mean)
        => (count == 0 ? 0 : count * Math.Log(mean)) - mean - SpecialFunctions.LogGamma(count + 1);

    /// <summary>
    /// The rate per unit of exposure that makes the counts most likely at a given size, by Newton steps on its logarithm.
    /// </summary>
    public static double Rate(IReadOnlyList<CountedPeriod> periods, double size)
    {
        var rate = periods.Sum(period => period.Count) / periods.Sum(period => period.Exposure);
        for (var step = 0; step < 50; step++)
        {
            double slope = 0, bend = 0;
            foreach (var (count, exposure) in periods)
            {
                var mean = rate * exposure;
                slope += size * (count - mean) / (size + mean);
                bend += size * mean * (size + count) / ((size + mean) * (size + mean));
            }

            var move = Math.Clamp(slope / bend, -1, 1);
            rate *= Math.Exp(move);
            if (Math.Abs(move) < 1e-12)
            {
                break;
            }
        }

        return rate;
    }

    public static double LogLikelihood(IEnumerable<CountedPeriod> periods, double rate, double size)
        => periods.Sum(period => LogLikelihood(period.Count, rate * period.Exposure, size));

    /// <summary>The size that makes groups of counts with a rate of their own each most likely; null when Poisson does.</summary>
    public static double? Size(params IReadOnlyList<CountedPeriod>[] groups)
    {
        double Negative(double log) => -groups.Sum(group => LogLikelihood(group, Rate(group, Math.Exp(log)), Math.Exp(log)));
        var log = GoldenSection.Minimize(Negative, Math.Log(1e-4), Math.Log(LargestSize));
        return log > Math.Log(LargestSize / 10) ? null : Math.Exp(log);
    }
}
