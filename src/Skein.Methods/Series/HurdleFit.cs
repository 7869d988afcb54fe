using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>The model of days fitted to counts, beside a flat hazard.</summary>
/// <param name="Days">How many days.</param>
/// <param name="AttackDays">How many had an attack.</param>
/// <param name="Base">The hazard of a day without any attack before it.</param>
/// <param name="Excitation">What an attack day adds to the hazard over all days after it.</param>
/// <param name="Keep">How much of the effect is left one day later.</param>
/// <param name="Exponent">The exponent of the number on an attack day; null when every attack day had one, so that there is none.</param>
/// <param name="LogLikelihood">The log-likelihood of the days at these values, that of the numbers left out.</param>
/// <param name="FlatLogLikelihood">The log-likelihood of the days with one probability for all.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record HurdleFit(
    int Days,
    int AttackDays,
    Estimate Base,
    Estimate Excitation,
    Estimate Keep,
    Estimate? Exponent,
    double LogLikelihood,
    double FlatLogLikelihood,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>
    /// By how much the fit is better than one probability by Akaike's criterion, with its two further parameters; below 0 when it is
    /// not.
    /// </summary>
    public double AkaikeGain => (2 * (LogLikelihood - FlatLogLikelihood)) - 4;
}
