using Skein.Methods.Faults;
using Skein.Methods.Numerics;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Series;

/// <summary>
/// Whether counts per period of one length spread as chance alone has it: Poisson against the negative binomial, after Midlarsky,
/// Crenshaw and Yoshida (1980).
/// </summary>
/// <param name="Periods">How many periods.</param>
/// <param name="Mean">The mean count.</param>
/// <param name="Variance">The variance, with n - 1.</param>
/// <param name="Index">The index of dispersion, (n - 1) variance / mean; chi-square with n - 1 degrees under Poisson.</param>
/// <param name="Probability">How often Poisson counts spread as much or more.</param>
/// <param name="MomentSize">The size by moments, mean² / (variance - mean); null when the variance is no larger than the mean.</param>
/// <param name="Size">The size by maximum likelihood; null when Poisson fits no worse.</param>
/// <param name="LogPoisson">The log-likelihood of Poisson.</param>
/// <param name="LogNegativeBinomial">The log-likelihood of the negative binomial; that of Poisson when the size is null.</param>
/// <param name="Autocorrelations">The correlation of the counts with those 1, 2, … periods later.</param>
/// <param name="Caveats">What must stand beside it.</param>
public sealed record CountDispersion(
    int Periods,
    double Mean,
    double Variance,
    double Index,
    double Probability,
    double? MomentSize,
    double? Size,
    double LogPoisson,
    double LogNegativeBinomial,
    IReadOnlyList<double> Autocorrelations,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Within this distance of 0, either way, autocorrelations of independent counts lie 19 times of 20.</summary>
    public double AutocorrelationBound => 1.959963984540054 / Math.Sqrt(Periods);

    /// <summary>Describes the counts.</summary>
    /// <param name="counts">One for each period, the empty ones included.</param>
    /// <param name="lags">Up to which lag; default 12, and never more than a quarter of the periods.</param>
    /// <returns>The description; or why not: fewer than 3 periods (132), no event (133), a count below zero (134).</returns>
    public static MethodResult<CountDispersion> Of(IReadOnlyList<int> counts, int lags = 12)
    {
        CountedPeriod[] periods = [.. counts.Select(count => new CountedPeriod(count, 1))];
        if (CountedPeriod.FaultIn(periods, 3) is { } fault)
        {
            return new MethodResult<CountDispersion>.Refused(fault);
        }

        var mean = counts.Average();
        if (mean == 0)
        {
            return new MethodResult<CountDispersion>.Refused(MethodFaults.NoEvents());
        }

        var squares = counts.Sum(count => (count - mean) * (count - mean));
        var variance = squares / (counts.Count - 1);
        var size = variance > mean ? NegativeBinomial.Size(periods) : null;
        var poisson = counts.Sum(count => NegativeBinomial.LogPoisson(count, mean));
        return new MethodResult<CountDispersion>.Computed(new CountDispersion(
            counts.Count,
            mean,
            variance,
            squares / mean,
            SpecialFunctions.ChiSquareTail(squares / mean, counts.Count - 1),
            variance > mean ? mean * mean / (variance - mean) : null,
            size,
            poisson,
            size is { } known ? NegativeBinomial.LogLikelihood(periods, mean, known) : poisson,
            Correlations(counts, mean, squares, Math.Min(lags, counts.Count / 4)),
            [Caveat.CountsAreLowerBounds, Caveat.ContagionOrHeterogeneity]));
    }

    private static List<double> Correlations(IReadOnlyList<int> counts, double mean, double squares, int lags)
        => squares == 0 ? [] : [.. Enumerable.Range(1, Math.Max(0, lags)).Select(lag =>
            Enumerable.Range(0, counts.Count - lag).Sum(at => (counts[at] - mean) * (counts[at + lag] - mean)) / squares)];
}
