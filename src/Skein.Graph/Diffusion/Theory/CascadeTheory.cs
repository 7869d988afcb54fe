using Skein.Graph.Diffusion.Models;

namespace Skein.Graph.Diffusion.Theory;

/// <summary>What cascades of <see cref="FractionalThreshold"/> do on an infinite random graph with given degrees.</summary>
public static class CascadeTheory
{
    private const int MostTurns = 200_000;

    /// <summary>
    /// True when one seed can set off a cascade without end (Watts 2002, doi:10.1073/pnas.082090499): when the vertices that a single active
    /// neighbor convinces join up, Σ k(k − 1)·ρ(k)·p(k) &gt; mean degree.
    /// </summary>
    /// <param name="degrees">The degrees.</param>
    /// <param name="atMost">The share of vertices whose threshold is at most a value.</param>
    public static bool IsPossible(DegreeDistribution degrees, Func<double, double> atMost)
    {
        var sum = 0.0;
        for (var degree = 1; degree < degrees.Shares.Length; degree++)
        {
            sum += (double)degree * (degree - 1) * atMost(1.0 / degree) * degrees.Shares[degree];
        }

        return sum > degrees.Mean;
    }

    /// <summary>
    /// The mean degrees between which one seed can set off a cascade, for Poisson degrees and the same threshold for all; null when there are
    /// none. Solves z·P(Poisson(z) ≤ K − 2) = 1 with K the largest degree that one active neighbor convinces.
    /// </summary>
    /// <param name="threshold">The threshold, above zero and at most 1.</param>
    public static (double Low, double High)? PoissonWindow(double threshold)
    {
        if (threshold is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), "A threshold of a window lies above 0 and at or below 1.");
        }

        var most = (int)Math.Floor((1 / threshold) + 1e-9);
        if (most < 2)
        {
            return null;
        }

        // z·e^(−z)·Σ zʲ/j! has one maximum: find it, then one root on each side.
        var (left, right) = (0.0, most + 10.0);
        for (var turn = 0; turn < 300; turn++)
        {
            var (first, second) = (left + ((right - left) / 3), right - ((right - left) / 3));
            (left, right) = Excess(first, most) < Excess(second, most) ? (first, right) : (left, second);
        }

        return Excess(left, most) <= 0 ? null : (Root(0, left, most), Root(2.0 * most + 20, left, most));
    }

    /// <summary>
    /// The share of adopters in the end when a share of seeds is chosen at random (Gleeson and Cahalane 2007, doi:10.1103/PhysRevE.75.056103).
    /// Vertices without an edge adopt only as seeds.
    /// </summary>
    /// <param name="degrees">The degrees.</param>
    /// <param name="atMost">The share of vertices whose threshold is at most a value; called with active ÷ degree.</param>
    /// <param name="seeds">The share of seeds, 0 to 1.</param>
    public static double FinalShare(DegreeDistribution degrees, Func<double, double> atMost, double seeds)
    {
        var active = seeds;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var sum = 0.0;
            for (var degree = 1; degree < degrees.Shares.Length; degree++)
            {
                sum += degree * degrees.Shares[degree] * Convinced(degree, degree - 1, active, atMost);
            }

            var next = seeds + ((1 - seeds) * sum / degrees.Mean);
            if (Math.Abs(next - active) < 1e-15)
            {
                break;
            }

            active = next;
        }

        var reached = 0.0;
        for (var degree = 1; degree < degrees.Shares.Length; degree++)
        {
            reached += degrees.Shares[degree] * Convinced(degree, degree, active, atMost);
        }

        return seeds + ((1 - seeds) * reached);
    }

    /// <summary>
    /// The distribution function of one threshold for all, for the functions here; 10⁻⁹ is allowed for what floating-point numbers
    /// lose.
    /// </summary>
    /// <param name="threshold">The threshold.</param>
    public static Func<double, double> Same(double threshold) => share => share >= threshold - 1e-9 ? 1 : 0;

    // The chance that a vertex of a degree is convinced when each of some of its neighbors is active by chance.
    private static double Convinced(int degree, int neighbors, double active, Func<double, double> atMost)
    {
        var (sum, log) = (0.0, 0.0);
        var (logActive, logNot) = (Math.Log(active), Math.Log(1 - active));
        for (var count = 0; count <= neighbors; log += Math.Log(neighbors - count) - Math.Log(count + 1), count++)
        {
            var share = atMost((double)count / degree);
            if (share > 0)
            {
                sum += share * Math.Exp(log + (count == 0 ? 0 : count * logActive) + (count == neighbors ? 0 : (neighbors - count) * logNot));
            }
        }

        return sum;
    }

    // In logarithms: e to the minus mean is no number of its own above 745.
    private static double Excess(double mean, int most)
    {
        var (sum, log) = (0.0, -mean);
        for (var count = 0; count <= most - 2; log += Math.Log(mean) - Math.Log(++count))
        {
            sum += Math.Exp(log);
        }

        return (mean * sum) - 1;
    }

    private static double Root(double outside, double inside, int most)
    {
        for (var turn = 0; turn < 200; turn++)
        {
            var middle = (outside + inside) / 2;
            (outside, inside) = Excess(middle, most) > 0 ? (outside, middle) : (middle, inside);
        }

        return (outside + inside) / 2;
    }
}
