namespace Skein.Methods.Tests.Series;

/// <summary>
/// Draws from the models by other ways than their likelihoods: families of events, mixtures, inverse distribution functions.
/// </summary>
internal static class Simulated
{
    public static double Exponential(Random random, double rate) => -Math.Log(1 - random.NextDouble()) / rate;

    /// <summary>
    /// A self-exciting process as families: immigrants at a flat rate, each event with a Poisson number of children after exponential
    /// delays.
    /// </summary>
    public static double[] Hawkes(Random random, double background, double branching, double decay, double length)
    {
        var waiting = new Stack<double>();
        for (var time = Exponential(random, background); time < length; time += Exponential(random, background))
        {
            waiting.Push(time);
        }

        var times = new List<double>();
        while (waiting.TryPop(out var parent))
        {
            times.Add(parent);
            for (var child = Poisson(random, branching); child > 0; child--)
            {
                var time = parent + Exponential(random, decay);
                if (time < length)
                {
                    waiting.Push(time);
                }
            }
        }

        return [.. times.Order()];
    }

    public static int Poisson(Random random, double mean)
    {
        var (count, left) = (0, Exponential(random, 1));
        for (; left < mean; count++)
        {
            left += Exponential(random, 1);
        }

        return count;
    }

    /// <summary>A negative binomial count as a Poisson count with a gamma mean of a whole-numbered size.</summary>
    public static int Mixed(Random random, double mean, int size)
        => Poisson(random, Enumerable.Range(0, size).Sum(_ => Exponential(random, 1)) * mean / size);

    /// <summary>
    /// A whole number of at least a threshold with probability ∝ x^-exponent, by rejection from the continuous law (Devroye 1986).
    /// </summary>
    public static double Discrete(Random random, double exponent, int threshold)
    {
        while (true)
        {
            var value = Math.Floor(threshold * Math.Pow(1 - random.NextDouble(), -1 / (exponent - 1)));
            var proposal = Math.Pow(value, 1 - exponent) - Math.Pow(value + 1, 1 - exponent);
            var most = (Math.Pow(threshold, 1 - exponent) - Math.Pow(threshold + 1, 1 - exponent)) / Math.Pow(threshold, -exponent);
            if (value < 1e9 && random.NextDouble() < Math.Pow(value, -exponent) / proposal * most)
            {
                return value;
            }
        }
    }
}
