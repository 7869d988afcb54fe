using Skein.Methods.Agreement;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Numerics;

/// <summary>The scale on which a bounded parameter is free: intervals made on it never leave the parameter's range.</summary>
internal static class Scale
{
    /// <summary>The share that belongs to a log-odds.</summary>
    public static double Share(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>The log-odds of a share.</summary>
    public static double Odds(double share) => Math.Log(share / (1 - share));

    /// <summary>A positive parameter from its logarithm.</summary>
    public static Estimate OfLog(double point, double? variance) => Of(point, variance, Math.Exp, Math.Exp(point));

    /// <summary>A share from its log-odds.</summary>
    public static Estimate OfOdds(double point, double? variance) => Of(point, variance, Share, Share(point) * (1 - Share(point)));

    private static Estimate Of(double point, double? variance, Func<double, double> back, double slope)
    {
        if (variance is not { } known)
        {
            return new Estimate(back(point), null, null, null);
        }

        var width = WilsonInterval.At95 * Math.Sqrt(known);
        return new Estimate(back(point), slope * Math.Sqrt(known), back(point - width), back(point + width));
    }
}
