using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>From one success to the next in a row of trials with the same probability, without looking at the failures between.</summary>
internal static class Strides
{
    // More than all pairs of the largest graph, and far enough from the end of the range.
    private const long Most = 4_000_000_000_000_000_000;

    /// <summary>The number of the next trial that succeeds, counted from zero; <see cref="long.MaxValue"/> when there is none to come.</summary>
    public static long Next(long trial, double probability, ref RandomStream random)
    {
        if (probability >= 1)
        {
            return trial + 1;
        }

        if (probability <= 0)
        {
            return long.MaxValue;
        }

        // One less a tiny probability is one; its logarithm is then taken from the series.
        var logarithm = probability < 1e-5 ? -probability * (1 + (probability / 2)) : Math.Log(1 - probability);
        var failures = Math.Floor(Math.Log(1 - random.NextDouble()) / logarithm);
        return failures < Most && trial < Most ? trial + 1 + (long)failures : long.MaxValue;
    }
}
