using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Claims;

/// <summary>A table tested.</summary>
/// <param name="Table">The table.</param>
/// <param name="P">The two-sided p: the sum over tables with the same margins that are no more probable than the one seen.</param>
/// <param name="LogP">Its natural logarithm, which stays finite where <paramref name="P"/> is too small for a number and reads 0.</param>
/// <param name="MidP">The same with tables exactly as probable as the one seen counted half.</param>
/// <param name="SampleOddsRatio">a·d / (b·c): 0 or infinite where a cell is empty.</param>
/// <param name="OddsRatio">The conditional odds ratio with its exact interval.</param>
public sealed record FisherResult(
    TwoByTwo Table, double P, double LogP, double MidP, double SampleOddsRatio, ConditionalOddsRatio OddsRatio);

/// <summary>
/// Fisher's exact test of a table of two by two (Fisher 1935), two-sided by summing all tables with the same margins that are no more
/// probable than the one seen. Weights are logarithms built up from the most probable table, so that large tables are exact as well; two
/// tables count as equally probable when their weights differ by less than one part in ten million. Time and space are linear in the
/// smallest margin.
/// </summary>
public static class FisherExact
{
    /// <summary>The default level of the interval: 95 percent.</summary>
    public const double DefaultLevel = 0.95;

    /// <summary>The most tables with the same margins that are summed.</summary>
    public const int MostTables = 200_000;

    private const double Tie = 1e-7;

    /// <summary>Tests a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="level">The level of the interval of the odds ratio, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none.</exception>
    public static MethodResult<FisherResult> Of(TwoByTwo table, double level = DefaultLevel)
    {
        if (level is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        }

        if (FaultOf(table) is { } fault)
        {
            return new MethodResult<FisherResult>.Refused(fault);
        }

        var tables = new Hypergeometric(table);
        var (below, equal) = Sums(tables);
        var sample = (double)table.A * table.D / ((double)table.B * table.C);
        return new MethodResult<FisherResult>.Computed(new FisherResult(
            table,
            Math.Min(1, Math.Exp(LogOf(below, equal))),
            Math.Min(0, LogOf(below, equal)),
            Math.Min(1, Math.Exp(LogOf(below, equal - Math.Log(2)))),
            sample,
            ConditionalOddsRatio.Of(tables, level)));
    }

    /// <summary>The two-sided p alone; null where the table cannot be tested.</summary>
    internal static double? P(TwoByTwo table)
    {
        if (FaultOf(table) is not null)
        {
            return null;
        }

        var (below, equal) = Sums(new Hypergeometric(table));
        return Math.Min(1, Math.Exp(LogOf(below, equal)));
    }

    private static NotComputable? FaultOf(TwoByTwo table)
    {
        var (first, second, left, right) = table.Margins;
        return table switch
        {
            { A: < 0 } or { B: < 0 } or { C: < 0 } or { D: < 0 } => MethodFaults.NegativeCount(table),
            _ when first == 0 || second == 0 || left == 0 || right == 0 => MethodFaults.EmptyMargin(table),
            _ when Math.Min(Math.Min(first, second), Math.Min(left, right)) >= MostTables => MethodFaults.LargeTable(table, MostTables),
            _ => null,
        };
    }

    // Logarithms of the probability of all less probable tables, and of those as probable as the one seen.
    private static (double Below, double Equal) Sums(Hypergeometric tables)
    {
        var seen = tables.LogWeight(tables.Seen);
        var (below, equal, all) = (new LogSum(), new LogSum(), new LogSum());
        for (var count = tables.Least; count <= tables.Most; count++)
        {
            var weight = tables.LogWeight(count);
            all.Add(weight);
            if (weight < seen - Tie)
            {
                below.Add(weight);
            }
            else if (weight <= seen + Tie)
            {
                equal.Add(weight);
            }
        }

        return (below.Value - all.Value, equal.Value - all.Value);
    }

    private static double LogOf(double one, double other)
    {
        var sum = new LogSum();
        sum.Add(one);
        sum.Add(other);
        return sum.Value;
    }
}
