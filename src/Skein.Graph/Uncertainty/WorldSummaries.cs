using Skein.Graph.Running;

namespace Skein.Graph.Uncertainty;

/// <summary>Sums up values over weighted worlds. Values lie by vertex and then by world.</summary>
internal static class WorldSummaries
{
    public static WorldSummary[] Of(double[][] values, double[] weights, double tail, Work work)
    {
        var summaries = new WorldSummary[values.Length];
        Each(values.Length, weights.Length, work, (place, scratch) => summaries[place] = SummaryOf(values[place], weights, tail, scratch));
        return summaries;
    }

    /// <summary>Ranks in each world, 1 when none is higher, then their quantiles; a value that does not exist in a world has no rank there.</summary>
    public static RankSummary[] RanksOf(double[][] values, double[] weights, double tail, Work work)
    {
        var best = values.Select(row => new double[row.Length]).ToArray();
        var worst = values.Select(row => new double[row.Length]).ToArray();
        var byWorld = Math.Max(1, Math.Min(64, weights.Length));
        Pieces.Run(byWorld, work with { Progress = null }, () => (Keys: new double[values.Length], Places: new int[values.Length]), (piece, scratch) =>
        {
            var (start, end) = Pieces.Slice(piece, byWorld, weights.Length);
            for (var world = start; world < end; world++)
            {
                RankWorld(values, (best, worst), world, scratch.Keys, scratch.Places);
            }
        });

        var summaries = new RankSummary[values.Length];
        Each(values.Length, weights.Length, work, (place, scratch) =>
        {
            var summary = SummaryOf(best[place], weights, tail, scratch);
            summaries[place] = new RankSummary(summary.Low, summary.Median, summary.High, SummaryOf(worst[place], weights, tail, scratch).High);
        });
        return summaries;
    }

    private static void Each(int places, int worlds, Work work, Action<int, (double[] Values, double[] Weights)> sum)
    {
        var pieces = Math.Max(1, Math.Min(64, places));
        Pieces.Run(pieces, work with { Progress = null }, () => (new double[worlds], new double[worlds]), (piece, scratch) =>
        {
            var (start, end) = Pieces.Slice(piece, pieces, places);
            for (var place = start; place < end; place++)
            {
                sum(place, scratch);
            }
        });
    }

    private static void RankWorld(double[][] values, (double[][] Best, double[][] Worst) ranks, int world, double[] keys, int[] places)
    {
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = place;
            keys[place] = double.IsNaN(values[place][world]) ? double.PositiveInfinity : -values[place][world];
        }

        Array.Sort(keys, places);
        for (var start = 0; start < places.Length;)
        {
            // Values that differ in the last digits only, by the order of their sums, are one value.
            var end = start + 1;
            while (end < places.Length && !(keys[end] - keys[end - 1] > 1e-9 * Math.Max(1, Math.Abs(keys[end]))))
            {
                end++;
            }

            foreach (var place in places.AsSpan(start, end - start))
            {
                (ranks.Best[place][world], ranks.Worst[place][world]) =
                    double.IsPositiveInfinity(keys[start]) ? (double.NaN, double.NaN) : (start + 1, end);
            }

            start = end;
        }
    }

    private static WorldSummary SummaryOf(double[] values, double[] weights, double tail, (double[] Values, double[] Weights) scratch)
    {
        var (count, total, sum) = (0, 0.0, 0.0);
        for (var world = 0; world < values.Length; world++)
        {
            if (!double.IsNaN(values[world]) && weights[world] > 0)
            {
                scratch.Values[count] = values[world];
                scratch.Weights[count++] = weights[world];
                total += weights[world];
                sum += weights[world] * values[world];
            }
        }

        if (count == 0)
        {
            return new WorldSummary(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, 0);
        }

        var mean = sum / total;
        var squares = 0.0;
        for (var index = 0; index < count; index++)
        {
            squares += scratch.Weights[index] * (scratch.Values[index] - mean) * (scratch.Values[index] - mean);
        }

        // Drawn worlds weigh alike, and what weighs alike need not follow the values about.
        if (scratch.Weights.AsSpan(1, count - 1).ContainsAnyExcept(scratch.Weights[0]))
        {
            Array.Sort(scratch.Values, scratch.Weights, 0, count);
        }
        else
        {
            Array.Sort(scratch.Values, 0, count);
        }

        return new WorldSummary(mean, Math.Sqrt(squares / total), Quantile(tail), Quantile(0.5), Quantile(1 - tail), Math.Min(1, total));

        // The smallest value that at least that share of the worlds does not exceed: always a value that occurs.
        double Quantile(double share)
        {
            var reached = 0.0;
            for (var index = 0; index < count; index++)
            {
                reached += scratch.Weights[index];
                if (reached >= share * total * (1 - 1e-12))
                {
                    return scratch.Values[index];
                }
            }

            return scratch.Values[count - 1];
        }
    }
}
