using Skein.Methods.Numerics;

namespace Skein.Methods.Series;

/// <summary>Another distribution with a heavy tail.</summary>
public enum TailRival
{
    /// <summary>Log-normal.</summary>
    LogNormal,

    /// <summary>Stretched exponential: the share above x is exp(-rate · x^shape).</summary>
    StretchedExponential,
}

/// <summary>
/// A power law beside a rival on the same tail, by the test of Vuong (1989, doi:10.2307/1912557): the sum of the differences of the two
/// log-likelihoods over its standard deviation is about normal when both are as near to the truth. The rival is fitted by maximum likelihood
/// to the tail; for whole numbers its share from a half below to a half above a value stands for the value. O(u) a step for u different values.
/// </summary>
/// <param name="Rival">The rival.</param>
/// <param name="LogRatio">The sum of the differences: above zero in favor of the power law.</param>
/// <param name="Statistic">It over its standard deviation; null when the two give each value the same.</param>
/// <param name="Probability">How often chance alone gives one as far from zero; null as above. Large: the data do not tell the two apart.</param>
public sealed record PowerLawRival(TailRival Rival, double LogRatio, double? Statistic, double? Probability)
{
    // Below it nothing is left of a rival above the threshold, and what is left of it has no digits.
    private const double Least = 1e-250;

    private const double Never = -1e9;

    /// <summary>Tests a law against both rivals.</summary>
    /// <param name="law">The law.</param>
    /// <param name="sizes">The sizes it was fitted to; those below its threshold are left out.</param>
    /// <returns>One for each rival.</returns>
    public static IReadOnlyList<PowerLawRival> Of(PowerLaw law, IReadOnlyList<double> sizes)
    {
        List<(double Size, int Count)> tail =
            [.. sizes.Where(size => size >= law.Threshold).CountBy(size => size).Select(row => (row.Key, row.Value)).OrderBy(row => row.Key)];
        return [.. Enum.GetValues<TailRival>().Select(rival => Against(rival, law, tail))];
    }

    private static PowerLawRival Against(TailRival rival, PowerLaw law, List<(double Size, int Count)> tail)
    {
        var (all, logs) = (tail.Sum(row => row.Count), tail.Sum(row => row.Count * Math.Log(row.Size)));
        var mean = logs / all;
        var spread = Math.Sqrt(tail.Sum(row => row.Count * Math.Pow(Math.Log(row.Size) - mean, 2)) / all);
        double[] start = rival == TailRival.LogNormal ? [mean, Math.Log(Math.Max(spread, 0.1))] : [-mean / 2, Math.Log(0.5)];
        var best = Simplex.Minimize(point => -tail.Sum(row => row.Count * LogShare(rival, point, law, row.Size)), start);
        var differences = tail.ConvertAll(row => (row.Count, By: LogLaw(law, row.Size) - LogShare(rival, best, law, row.Size)));
        var sum = differences.Sum(row => row.Count * row.By);
        var variance = differences.Sum(row => row.Count * Math.Pow(row.By - (sum / all), 2)) / all;
        double? statistic = variance > 1e-18 ? sum / Math.Sqrt(all * variance) : null;
        return new PowerLawRival(rival, sum, statistic, statistic is { } z ? SpecialFunctions.ChiSquareTail(z * z, 1) : null);
    }

    private static double LogLaw(PowerLaw law, double size) => law.Kind == PowerLawKind.Discrete
        ? -(law.Exponent.Value * Math.Log(size)) - Math.Log(SpecialFunctions.Zeta(law.Exponent.Value, law.Threshold))
        : Math.Log((law.Exponent.Value - 1) / law.Threshold) - (law.Exponent.Value * Math.Log(size / law.Threshold));

    private static double LogShare(TailRival rival, double[] point, PowerLaw law, double size)
    {
        var half = law.Kind == PowerLawKind.Discrete ? 0.5 : 0;
        var whole = Above(rival, point, law.Threshold - half);
        var share = law.Kind == PowerLawKind.Discrete
            ? Above(rival, point, size - half) - Above(rival, point, size + half)
            : Density(rival, point, size);
        return whole < Least || share <= 0 ? Never : Math.Log(share) - Math.Log(whole);
    }

    private static double Above(TailRival rival, double[] point, double size)
    {
        if (rival == TailRival.StretchedExponential)
        {
            return Math.Exp(-Math.Exp(point[0]) * Math.Pow(size, Math.Exp(point[1])));
        }

        var z = (Math.Log(size) - point[0]) / Math.Exp(point[1]);
        var half = SpecialFunctions.ChiSquareTail(z * z, 1) / 2;
        return z > 0 ? half : 1 - half;
    }

    private static double Density(TailRival rival, double[] point, double size)
    {
        if (rival == TailRival.StretchedExponential)
        {
            var (rate, shape) = (Math.Exp(point[0]), Math.Exp(point[1]));
            return rate * shape * Math.Pow(size, shape - 1) * Math.Exp(-rate * Math.Pow(size, shape));
        }

        var z = (Math.Log(size) - point[0]) / Math.Exp(point[1]);
        return Math.Exp(-z * z / 2) / (size * Math.Exp(point[1]) * Math.Sqrt(2 * Math.PI));
    }
}
