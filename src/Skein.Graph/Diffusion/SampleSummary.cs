namespace Skein.Graph.Diffusion;

/// <summary>
/// A sample in a few numbers. Values that are not a number are left out before. Quantiles lie on the line between neighboring values (the
/// usual definition, type 7 of Hyndman and Fan 1996). Without values all but the count are not a number.
/// </summary>
/// <param name="Count">How many values there are.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="StandardError">The standard error of the mean: standard deviation (n − 1) ÷ √n; not a number below two values.</param>
/// <param name="Median">Their median.</param>
/// <param name="Low">The 5 % quantile: of the values, not of the mean.</param>
/// <param name="High">The 95 % quantile.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
public readonly record struct SampleSummary(
    int Count, double Mean, double StandardError, double Median, double Low, double High, double Least, double Most)
{
    /// <summary>Sums values up.</summary>
    /// <param name="values">The values; not changed.</param>
    public static SampleSummary Of(IReadOnlyCollection<double> values)
    {
        double[] sorted = [.. values.Where(value => !double.IsNaN(value)).Order()];
        if (sorted.Length == 0)
        {
            return new SampleSummary(0, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var mean = sorted.Average();
        var squares = sorted.Sum(value => (value - mean) * (value - mean));
        var error = sorted.Length < 2 ? double.NaN : Math.Sqrt(squares / (sorted.Length - 1) / sorted.Length);
        return new SampleSummary(
            sorted.Length, mean, error, Quantile(sorted, 0.5), Quantile(sorted, 0.05), Quantile(sorted, 0.95), sorted[0], sorted[^1]);
    }

    internal static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
