namespace Skein.Resolution.Linkage;

/// <summary>
/// Turns a match weight into a probability: strictly increasing, so that two weights never share a probability, and never 0 or 1. The line
/// through the weight can be fitted to judgements (Platt 1999); the initial line leaves the weight as it is.
/// </summary>
/// <param name="Slope">What a bit of weight is worth, above 0; 1 where nothing was fitted.</param>
/// <param name="Offset">The bits at weight 0; 0 where nothing was fitted.</param>
/// <param name="SoftLimit">The bits that no weight exceeds, however large it is; above 0.</param>
public sealed record MatchCalibration(double Slope, double Offset, double SoftLimit)
{
    /// <summary>The probability of a match.</summary>
    /// <param name="weight">The match weight in bits, prior included.</param>
    public double Probability(double weight)
    {
        var line = Offset + (Slope * weight);
        // x / sqrt(1 + (x/c)^2) keeps small weights as they are and bends large ones under the limit.
        var bits = line / Math.Sqrt(1 + (line / SoftLimit * (line / SoftLimit)));
        return 1 / (1 + double.Exp2(-bits));
    }

    /// <summary>The weight that has a probability; the inverse of <see cref="Probability"/>.</summary>
    /// <param name="probability">Between the least and the greatest that the soft limit allows, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">No weight has the probability.</exception>
    public double WeightAt(double probability)
    {
        var bits = Math.Log2(probability / (1 - probability));
        if (!(Math.Abs(bits) < SoftLimit))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), "No weight has this probability; choose one nearer to a half.");
        }

        var line = bits / Math.Sqrt(1 - (bits / SoftLimit * (bits / SoftLimit)));
        return (line - Offset) / Slope;
    }

    /// <summary>Fits the line to pairs that people judged, by Newton's method on the likelihood with Platt's corrected targets.</summary>
    /// <param name="judged">Weights, and whether the pair was judged to be one person.</param>
    /// <param name="softLimit">The limit; 20 by default.</param>
    /// <returns>The initial line where the judged pairs are all of one kind, or where more weight does not mean a match.</returns>
    public static MatchCalibration Fit(IReadOnlyCollection<(double Weight, bool IsMatch)> judged, double softLimit = 20)
    {
        var initial = new MatchCalibration(1, 0, softLimit);
        var (matches, others) = (judged.Count(pair => pair.IsMatch), judged.Count(pair => !pair.IsMatch));
        if (matches == 0 || others == 0)
        {
            return initial;
        }

        var (high, low) = ((matches + 1.0) / (matches + 2.0), 1 / (others + 2.0));
        var (slope, offset) = (Math.Log(2), 0.0);
        for (var round = 0; round < 100; round++)
        {
            // A little of a ridge keeps the step bounded where a line parts the pairs without remainder.
            double gs = 0, go = 0, ss = 1e-9, so = 0, oo = 1e-9;
            foreach (var (weight, isMatch) in judged)
            {
                var p = 1 / (1 + Math.Exp(-(offset + (slope * weight))));
                var (gap, spread) = ((isMatch ? high : low) - p, p * (1 - p));
                (gs, go) = (gs + (gap * weight), go + gap);
                (ss, so, oo) = (ss + (spread * weight * weight), so + (spread * weight), oo + spread);
            }

            var determinant = (ss * oo) - (so * so);
            var (ds, d) = (((gs * oo) - (go * so)) / determinant, ((go * ss) - (gs * so)) / determinant);
            var length = Math.Max(1, Math.Max(Math.Abs(ds), Math.Abs(d)) / 2);
            (slope, offset) = (slope + (ds / length), offset + (d / length));
            if (Math.Abs(ds) + Math.Abs(d) < 1e-10)
            {
                break;
            }
        }

        return slope > 0 && double.IsFinite(slope + offset) ? new MatchCalibration(slope / Math.Log(2), offset / Math.Log(2), softLimit) : initial;
    }
}
