namespace Skein.Methods.Claims;

/// <summary>
/// The odds ratio given the margins: its most likely value and the exact interval (Fisher 1935; Cornfield 1956), found by inverting the
/// two one-sided exact tests, each at half of what the level leaves.
/// </summary>
/// <param name="Estimate">The value under which the expected first cell is the one seen; 0 or infinite where that cell lies at an end of
/// its range.</param>
/// <param name="Low">The lower end; 0 where nothing bounds it from below.</param>
/// <param name="High">The upper end; infinite where nothing bounds it from above.</param>
/// <param name="Level">The level, such as 0.95.</param>
public sealed record ConditionalOddsRatio(double Estimate, double Low, double High, double Level)
{
    internal static ConditionalOddsRatio Of(Hypergeometric tables, double level)
    {
        var tail = (1 - level) / 2;
        var (isLeast, isMost) = (tables.Seen == tables.Least, tables.Seen == tables.Most);
        return new ConditionalOddsRatio(
            isLeast ? 0 : isMost ? double.PositiveInfinity : Solve(log => Mean(tables, log) - tables.Seen),
            isLeast ? 0 : Solve(log => Above(tables, log, tables.Seen) - tail),
            isMost ? double.PositiveInfinity : Solve(log => Above(tables, log, tables.Seen + 1) - (1 - tail)),
            level);
    }

    // The zero of a function that rises with the logarithm of the odds ratio.
    private static double Solve(Func<double, double> rising)
    {
        double low = -1, high = 1;
        while (rising(low) > 0)
        {
            low *= 2;
        }

        while (rising(high) < 0)
        {
            high *= 2;
        }

        while (high - low > 1e-13 * Math.Max(1, Math.Abs(low)))
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = rising(middle) < 0 ? (middle, high) : (low, middle);
        }

        return Math.Exp((low + high) / 2);
    }

    private static double Mean(Hypergeometric tables, double logOdds)
    {
        var (largest, all, sum) = (Largest(tables, logOdds), 0.0, 0.0);
        for (var count = tables.Least; count <= tables.Most; count++)
        {
            var weight = Math.Exp(tables.LogWeight(count) + (count * logOdds) - largest);
            all += weight;
            sum += weight * count;
        }

        return sum / all;
    }

    private static double Above(Hypergeometric tables, double logOdds, int least)
    {
        var (largest, all, above) = (Largest(tables, logOdds), 0.0, 0.0);
        for (var count = tables.Least; count <= tables.Most; count++)
        {
            var weight = Math.Exp(tables.LogWeight(count) + (count * logOdds) - largest);
            all += weight;
            above += count >= least ? weight : 0;
        }

        return above / all;
    }

    private static double Largest(Hypergeometric tables, double logOdds)
    {
        var largest = double.NegativeInfinity;
        for (var count = tables.Least; count <= tables.Most; count++)
        {
            largest = Math.Max(largest, tables.LogWeight(count) + (count * logOdds));
        }

        return largest;
    }
}
