using Skein.Methods.Outcomes;

namespace Skein.Methods.Survival;

/// <summary>A survival curve with what it was made from. Values only; equality is that of references for the lists.</summary>
/// <param name="Followed">How many were followed.</param>
/// <param name="Ends">How many ends were observed.</param>
/// <param name="Interval">The scale of the intervals.</param>
/// <param name="Steps">The steps in order of time, one for each time with an end.</param>
/// <param name="Median">The time by which half have ended; null when the curve stays above one half.</param>
/// <param name="MedianLow">Where the lower ends cross one half; null when they do not.</param>
/// <param name="MedianHigh">Where the upper ends cross one half; null when they do not.</param>
/// <param name="Caveats">What must stand beside the curve.</param>
public sealed record SurvivalCurve(
    int Followed,
    int Ends,
    SurvivalInterval Interval,
    IReadOnlyList<SurvivalStep> Steps,
    double? Median,
    double? MedianLow,
    double? MedianHigh,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>How many are right-censored.</summary>
    public int Censored => Followed - Ends;
}
