using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>A self-exciting process fitted to times, beside the flat rate.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Length">How long was observed, in the unit of the times.</param>
/// <param name="Background">Events per unit of time that no earlier event set off.</param>
/// <param name="Branching">The share of the events that the model lays on earlier ones, in the long run.</param>
/// <param name="Decay">How fast the effect falls, per unit of time.</param>
/// <param name="LogLikelihood">The log-likelihood at these values.</param>
/// <param name="FlatLogLikelihood">The log-likelihood of a flat rate, n/T.</param>
/// <param name="Distance">The Kolmogorov-Smirnov distance of the residuals from the exponential distribution.</param>
/// <param name="Probability">How often residuals of a true model lie as far; too large, since the parameters come from the same
/// times.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record HawkesFit(
    int Events,
    double Length,
    Estimate Background,
    Estimate Branching,
    Estimate Decay,
    double LogLikelihood,
    double FlatLogLikelihood,
    double Distance,
    double Probability,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>
    /// By how much the fit is better than the flat rate by Akaike's criterion, with its two further parameters; below 0 when it is not.
    /// </summary>
    public double AkaikeGain => (2 * (LogLikelihood - FlatLogLikelihood)) - 4;

    /// <summary>After how long half of the effect of an event has passed.</summary>
    public double HalfLife => Math.Log(2) / Decay.Value;

    /// <summary>The values alone.</summary>
    public HawkesParameters Parameters => new(Background.Value, Branching.Value, Decay.Value);
}
