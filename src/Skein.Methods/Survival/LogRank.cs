using Skein.Methods.Faults;
using Skein.Methods.Numerics;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Survival;

/// <summary>
/// The log-rank test of two groups (Mantel 1966): do their curves differ more than chance would have it? At every time with an end the
/// ends of the first group are compared with its share of those at risk; the square of the sum over its hypergeometric variance is
/// chi-square with 1 degree.
/// </summary>
/// <param name="Observed">Ends in the first group.</param>
/// <param name="Expected">Ends in the first group if both had one curve.</param>
/// <param name="ChiSquare">The statistic.</param>
/// <param name="Probability">How often chance alone gives a statistic as large.</param>
public sealed record LogRank(int Observed, double Expected, double ChiSquare, double Probability)
{
    /// <summary>How many ends each group must have, unless said otherwise.</summary>
    public const int FewestEnds = 10;

    /// <summary>Tests the two groups.</summary>
    /// <param name="one">The first group.</param>
    /// <param name="other">The second group.</param>
    /// <param name="fewest">The fewest ends in each group; default 10.</param>
    /// <returns>The test; or why not: an empty group (101), a bad duration (103), too few ends (104), never at risk together
    /// (105).</returns>
    public static MethodResult<LogRank> Of(IReadOnlyList<FollowUp> one, IReadOnlyList<FollowUp> other, int fewest = FewestEnds)
    {
        if ((KaplanMeier.FaultIn(one) ?? KaplanMeier.FaultIn(other)) is { } fault)
        {
            return new MethodResult<LogRank>.Refused(fault);
        }

        var (ends, otherEnds) = (one.Count(row => row.Ended), other.Count(row => row.Ended));
        if (ends < fewest || otherEnds < fewest)
        {
            return new MethodResult<LogRank>.Refused(MethodFaults.FewEnds(ends, otherEnds, fewest));
        }

        var (expected, variance) = Sums(one, other);
        if (variance <= 0)
        {
            return new MethodResult<LogRank>.Refused(MethodFaults.NothingCompares());
        }

        var statistic = (ends - expected) * (ends - expected) / variance;
        return new MethodResult<LogRank>.Computed(new LogRank(ends, expected, statistic, SpecialFunctions.ChiSquareTail(statistic, 1)));
    }

    private static (double Expected, double Variance) Sums(IReadOnlyList<FollowUp> one, IReadOnlyList<FollowUp> other)
    {
        double left = one.Count, right = other.Count, expected = 0, variance = 0;
        var rows = one.Select(row => (row, First: true)).Concat(other.Select(row => (row, First: false)));
        foreach (var group in rows.GroupBy(pair => pair.row.Duration).OrderBy(group => group.Key))
        {
            var (all, ended) = (left + right, group.Count(pair => pair.row.Ended));
            expected += ended * left / all;
            variance += all > 1 ? ended * (left / all) * (right / all) * (all - ended) / (all - 1) : 0;
            left -= group.Count(pair => pair.First);
            right -= group.Count(pair => !pair.First);
        }

        return (expected, variance);
    }
}
