using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>Times to wait, drawn by inversion.</summary>
internal static class Waiting
{
    /// <summary>The first of 1, 2, 3, … steps in which something of that chance happens; infinite when it never does.</summary>
    public static double Steps(double chance, ref RandomStream random) => chance switch
    {
        >= 1 => 1,
        <= 0 => double.PositiveInfinity,
        _ => 1 + Math.Floor(Math.Log(1 - random.NextDouble()) / Math.Log(1 - chance)),
    };

    /// <summary>An exponential time.</summary>
    public static double Exponential(double rate, ref RandomStream random) => -Math.Log(1 - random.NextDouble()) / rate;
}
