namespace Skein.Methods.Series;

/// <summary>
/// The dynamic program with pruning. The least cost F(t) of the first t counts is the least of F(s) + C(s, t) + penalty; a start s with
/// F(s) + C(s, t) above F(t) never becomes the best again, since a split of a stretch never raises its deviance.
/// </summary>
internal sealed class Pelt
{
    private readonly double penalty;
    private readonly int[] sums;
    private readonly double[] logLength;
    private readonly double[] sumLog;

    public Pelt(IReadOnlyList<int> counts, double penalty)
    {
        this.penalty = penalty;
        sums = new int[counts.Count + 1];
        logLength = new double[counts.Count + 1];
        for (var at = 0; at < counts.Count; at++)
        {
            sums[at + 1] = checked(sums[at] + counts[at]);
            logLength[at + 1] = Math.Log(at + 1);
        }

        // x ln x of every sum a stretch can have; beyond a million events it is computed each time.
        sumLog = new double[Math.Min(sums[^1], 1_000_000) + 1];
        for (var sum = 1; sum < sumLog.Length; sum++)
        {
            sumLog[sum] = sum * Math.Log(sum);
        }
    }

    public List<RateSegment> Segments()
    {
        var length = sums.Length - 1;
        var (least, from) = (new double[length + 1], new int[length + 1]);
        least[0] = -penalty;
        var (starts, values, open) = (new int[length + 1], new double[length + 1], 1);
        for (var end = 1; end <= length; end++)
        {
            least[end] = double.PositiveInfinity;
            for (var at = 0; at < open; at++)
            {
                values[at] = least[starts[at]] + Cost(starts[at], end);
                if (values[at] + penalty < least[end])
                {
                    (least[end], from[end]) = (values[at] + penalty, starts[at]);
                }
            }

            open = Prune(starts, values, open, least[end]);
            starts[open++] = end;
        }

        return Back(from);
    }

    // Keeps the starts that may still become the best, in order. The slack keeps rounding from pruning one that ties.
    private static int Prune(int[] starts, double[] values, int open, double least)
    {
        var kept = 0;
        for (var at = 0; at < open; at++)
        {
            if (values[at] <= least + 1e-7)
            {
                starts[kept++] = starts[at];
            }
        }

        return kept;
    }

    // Minus twice the log-likelihood at the best rate, less terms that are the same for every partition.
    private double Cost(int start, int end)
    {
        var sum = sums[end] - sums[start];
        return sum == 0 ? 0 : 2 * ((sum * logLength[end - start]) - (sum < sumLog.Length ? sumLog[sum] : sum * Math.Log(sum)));
    }

    private List<RateSegment> Back(int[] from)
    {
        var segments = new List<RateSegment>();
        for (var end = from.Length - 1; end > 0; end = from[end])
        {
            segments.Add(new RateSegment(from[end], end - from[end], sums[end] - sums[from[end]]));
        }

        segments.Reverse();
        return segments;
    }
}
