using Skein.Methods.Numerics;

namespace Skein.Methods.Series;

/// <summary>
/// A model of counts per day in two parts, in the style of Porter and White (2012): whether a day has an attack, which earlier attack
/// days make likelier, and how many it has if any. p(t) = 1 - exp(-(base + excitation · sum over earlier attack days s of g(t - s))),
/// g(u) = (1 - keep) keep^(u-1); the number n on an attack day has the probability n^-exponent / zeta(exponent). The specification is
/// Skein's own.
/// </summary>
/// <param name="Base">The hazard of a day without any attack before it; above 0.</param>
/// <param name="Excitation">What an attack day adds to the hazard over all days after it; 0 or more.</param>
/// <param name="Keep">How much of the effect is left one day later, 0 to 1, both exclusive.</param>
/// <param name="Exponent">The exponent of the number on an attack day; above 1.</param>
public readonly record struct HurdleParameters(double Base, double Excitation, double Keep, double Exponent)
{
    /// <summary>The probability of an attack on each day, given the days before it.</summary>
    /// <param name="counts">The number of attacks on each day.</param>
    /// <returns>One for each day.</returns>
    public IReadOnlyList<double> DayProbabilities(IReadOnlyList<int> counts)
    {
        var (days, effect) = (new double[counts.Count], 0.0);
        for (var day = 0; day < days.Length; day++)
        {
            days[day] = SpecialFunctions.Reached(Base + effect);
            effect = (effect * Keep) + (counts[day] > 0 ? Excitation * (1 - Keep) : 0);
        }

        return days;
    }

    /// <summary>The log-likelihood of the counts.</summary>
    /// <param name="counts">The number of attacks on each day.</param>
    /// <returns>The natural logarithm: that of the days and that of the numbers.</returns>
    public double LogLikelihood(IReadOnlyList<int> counts)
        => LogLikelihoodOfDays(counts) + LogLikelihoodOfNumbers(counts, Exponent);

    internal double LogLikelihoodOfDays(IReadOnlyList<int> counts)
    {
        double sum = 0, effect = 0;
        foreach (var count in counts)
        {
            var hazard = Base + effect;
            sum += count > 0 ? Math.Log(SpecialFunctions.Reached(hazard)) : -hazard;
            effect = (effect * Keep) + (count > 0 ? Excitation * (1 - Keep) : 0);
        }

        return sum;
    }

    internal static double LogLikelihoodOfNumbers(IReadOnlyList<int> counts, double exponent)
        => (-exponent * counts.Sum(count => count > 1 ? Math.Log(count) : 0))
            - (counts.Count(count => count > 0) * Math.Log(SpecialFunctions.Zeta(exponent, 1)));
}
