namespace Skein.Methods.Series;

/// <summary>
/// A self-exciting process with an exponential kernel: the rate at t is background + the sum over earlier events of branching · decay ·
/// exp(-decay (t - t_i)).
/// </summary>
/// <param name="Background">Events per unit of time that no earlier event set off; above 0.</param>
/// <param name="Branching">How many events one event sets off on average; 0 or more, below 1 for a process that does not explode.</param>
/// <param name="Decay">How fast the effect falls, per unit of time; above 0.</param>
public readonly record struct HawkesParameters(double Background, double Branching, double Decay)
{
    /// <summary>The log-likelihood of times observed from 0 on, by the recursion of Ozaki (1979); O(n).</summary>
    /// <param name="times">The times, ascending, within 0 and the length.</param>
    /// <param name="length">How long was observed.</param>
    /// <returns>The natural logarithm.</returns>
    public double LogLikelihood(IReadOnlyList<double> times, double length)
    {
        double excitation = 0, sum = 0, reached = 0;
        for (var at = 0; at < times.Count; at++)
        {
            excitation = at == 0 ? 0 : Math.Exp(-Decay * (times[at] - times[at - 1])) * (1 + excitation);
            sum += Math.Log(Background + (Branching * Decay * excitation));
            reached += 1 - Math.Exp(-Decay * (length - times[at]));
        }

        return sum - (Background * length) - (Branching * reached);
    }

    /// <summary>
    /// The integrated rate between one event and the next, the first from 0; independent with mean 1, exponential, if the model holds.
    /// </summary>
    /// <param name="times">The times, ascending.</param>
    /// <returns>One for each time.</returns>
    public IReadOnlyList<double> Residuals(IReadOnlyList<double> times)
    {
        var residuals = new double[times.Count];
        double excitation = 0;
        for (var at = 0; at < times.Count; at++)
        {
            var gap = at == 0 ? times[0] : times[at] - times[at - 1];
            var fading = Math.Exp(-Decay * gap);
            excitation = at == 0 ? 0 : excitation + 1;
            residuals[at] = (Background * gap) + (Branching * excitation * (1 - fading));
            excitation *= fading;
        }

        return residuals;
    }
}
