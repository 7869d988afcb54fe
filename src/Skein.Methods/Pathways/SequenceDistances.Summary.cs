namespace Skein.Methods.Pathways;

/// <content>What the distances are over all pairs, none of them named.</content>
public sealed partial class SequenceDistances
{
    /// <summary>What the distances are over all pairs. O(d²) for d different sequences.</summary>
    public DistanceSummary Summary()
    {
        var weights = Weights();
        var (sum, largest, alike) = (0.0, 0.0, weights.Sum(count => count * (count - 1) / 2));
        for (var high = 1; high < weights.Length; high++)
        {
            for (var low = 0; low < high; low++)
            {
                var distance = distances[Place(low, high)];
                sum += distance * weights[low] * weights[high];
                largest = Math.Max(largest, distance);
            }
        }

        var pairs = (double)Count * (Count - 1) / 2;
        return new DistanceSummary(sum / pairs, largest, alike / pairs);
    }

    /// <summary>
    /// How alike distances of the same sequences under other costs are: Pearson's correlation over all pairs. Near 1, the costs hardly matter.
    /// </summary>
    /// <param name="other">The distances of the same list under other costs.</param>
    /// <returns>From -1 to 1; null when either has no spread.</returns>
    public double? AgreementWith(SequenceDistances other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Count, Count);
        var weights = Weights();
        double n = (double)Count * (Count - 1) / 2, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (var high = 1; high < weights.Length; high++)
        {
            for (var low = 0; low < high; low++)
            {
                var (one, two, weight) = (distances[Place(low, high)], other.distances[Place(low, high)], weights[low] * weights[high]);
                (x, y, xy) = (x + (weight * one), y + (weight * two), xy + (weight * one * two));
                (xx, yy) = (xx + (weight * one * one), yy + (weight * two * two));
            }
        }

        var spread = Math.Sqrt((xx - (x * x / n)) * (yy - (y * y / n)));
        return spread > 1e-9 * n ? (xy - (x * y / n)) / spread : null;
    }
}
