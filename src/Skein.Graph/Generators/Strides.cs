using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>From one success to the next in a row of trials with the same probability, without looking at the failures between.</summary>
internal static class Strides
{
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

        var failures = Math.Floor(Math.Log(1 - random.NextDouble()) / Math.Log(1 - probability));
        return failures < long.MaxValue - trial - 1.0 && failures < 9e18 ? trial + 1 + (long)failures : long.MaxValue;
    }
}
