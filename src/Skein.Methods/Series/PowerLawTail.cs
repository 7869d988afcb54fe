using Skein.Methods.Numerics;

namespace Skein.Methods.Series;

/// <summary>The likelihood and the distance of a power law for the values from a threshold up.</summary>
internal static class PowerLawTail
{
    private const double LargestExponent = 40;

    /// <summary>The exponent that makes the tail most likely; null when all of it equals the threshold, so that there is none.</summary>
    public static double? Exponent(PowerLawKind kind, double sumOfLogs, int count, double threshold)
    {
        var excess = sumOfLogs - (count * Math.Log(threshold));
        if (excess <= count * 1e-12)
        {
            return null;
        }

        if (kind == PowerLawKind.Continuous)
        {
            return 1 + (count / excess);
        }

        double Negative(double exponent) => (count * Math.Log(SpecialFunctions.Zeta(exponent, threshold))) + (exponent * sumOfLogs);
        return GoldenSection.Minimize(Negative, 1.0001, LargestExponent);
    }

    /// <summary>
    /// The largest distance between the shares of the tail and those of the law (Kolmogorov-Smirnov); some distance above the limit as
    /// soon as one is, since a search for the least needs no more.
    /// </summary>
    public static double Distance(PowerLawKind kind, ReadOnlySpan<double> tail, double threshold, double exponent, double limit)
    {
        var (largest, all) = (0.0, (double)tail.Length);
        var whole = kind == PowerLawKind.Discrete ? SpecialFunctions.Zeta(exponent, threshold) : 0;
        for (var at = 0; at < tail.Length && largest <= limit;)
        {
            var next = at;
            while (next < tail.Length && tail[next] == tail[at])
            {
                next++;
            }

            // The share of the law up to a whole value includes it; that of a continuous law has no jump, so both sides of the step
            // count.
            var below = kind == PowerLawKind.Discrete
                ? 1 - (SpecialFunctions.Zeta(exponent, tail[at] + 1) / whole)
                : 1 - Math.Pow(tail[at] / threshold, 1 - exponent);
            largest = Math.Max(largest, Math.Abs((next / all) - below));
            largest = kind == PowerLawKind.Discrete ? largest : Math.Max(largest, Math.Abs(below - (at / all)));
            at = next;
        }

        return largest;
    }

    /// <summary>The standard error of the exponent from the curvature of the likelihood.</summary>
    public static double? StandardError(PowerLawKind kind, double exponent, int count, double threshold)
    {
        if (kind == PowerLawKind.Continuous)
        {
            return (exponent - 1) / Math.Sqrt(count);
        }

        double Negative(double[] point) => count * Math.Log(SpecialFunctions.Zeta(point[0], threshold));
        var variances = Curvature.Variances(Negative, [exponent], Math.Min(1e-3, (exponent - 1) / 4));
        return variances is null ? null : Math.Sqrt(variances[0]);
    }
}
