namespace Skein.Graph.Diffusion;

/// <summary>
/// Granovetter 1978 (doi:10.1086/226707): a crowd in which everybody sees everybody, and each acts once as many others act as the own
/// threshold says. No network and nothing random. Nearly identical crowds end in opposite ways: thresholds 0, 1, 2, …, 99 bring all
/// hundred to act; with a 2 in the place of the 1, one acts alone. Who has acted in public therefore tells little about what a crowd was
/// disposed to.
/// </summary>
public static class ThresholdCrowd
{
    /// <summary>
    /// How many act in each round until nobody joins: first those whose threshold is zero or less. Ends with the equilibrium; 0 alone
    /// when nobody begins.
    /// </summary>
    /// <param name="thresholds">How many others have to act before each does.</param>
    public static IReadOnlyList<int> Rounds(ReadOnlySpan<int> thresholds)
    {
        var sorted = thresholds.ToArray();
        Array.Sort(sorted);
        var rounds = new List<int>();
        var acting = 0;
        while (true)
        {
            // Thresholds are passed once: those who act are the first in their order.
            var next = acting;
            while (next < sorted.Length && sorted[next] <= acting)
            {
                next++;
            }

            if (next == acting)
            {
                return rounds.Count == 0 ? [0] : rounds;
            }

            rounds.Add(acting = next);
        }
    }

    /// <summary>
    /// The same with thresholds as shares of the crowd, rounded up to a number of persons, with 10⁻⁹ for what floating-point numbers
    /// lose.
    /// </summary>
    /// <param name="shares">The share of the crowd that has to act before each does; above one for "never".</param>
    public static IReadOnlyList<int> RoundsOfShares(ReadOnlySpan<double> shares)
    {
        var thresholds = new int[shares.Length];
        for (var person = 0; person < thresholds.Length; person++)
        {
            thresholds[person] = (int)Math.Clamp(Math.Ceiling((shares[person] * shares.Length) - 1e-9), 0, int.MaxValue);
        }

        return Rounds(thresholds);
    }

    /// <summary>
    /// The equilibrium of an infinite crowd: the smallest r that r(t + 1) = F(r(t)) reaches from r = 0, where F(x) is the share whose threshold
    /// is at most x. Stops when a step changes less than 10⁻¹⁴, or after a million steps.
    /// </summary>
    /// <param name="distribution">F, not decreasing, from 0 … 1 to 0 … 1.</param>
    public static double Equilibrium(Func<double, double> distribution)
    {
        var share = 0.0;
        for (var step = 0; step < 1_000_000; step++)
        {
            var next = distribution(share);
            if (Math.Abs(next - share) < 1e-14)
            {
                return next;
            }

            share = next;
        }

        return share;
    }
}
