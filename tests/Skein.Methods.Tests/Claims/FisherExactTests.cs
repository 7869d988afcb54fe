using System.Globalization;
using System.Numerics;
using Skein.Methods.Claims;
using Skein.Methods.Outcomes;
using Skein.Testing;

namespace Skein.Methods.Tests.Claims;

public class FisherExactTests
{
    [Theory]
    [InlineData(3, 1, 1, 3, 0.485714, 5e-7)]
    [InlineData(10, 2, 3, 15, 0.000536724, 5e-10)]
    [InlineData(1, 9, 11, 3, 0.002759456, 5e-10)]
    [InlineData(0, 6, 9, 4, 0.010835913, 5e-10)]
    public void The_vectors_of_the_method_hold(int a, int b, int c, int d, double p, double within) =>
        Assert.Equal(p, Tested(new TwoByTwo(a, b, c, d)).P, within);

    /// <summary>Claims/reference/fisher.csv, made by SciPy: small, lopsided and large tables.</summary>
    [Fact]
    public void Values_and_exact_intervals_are_those_of_scipy()
    {
        var path = Path.Combine(Repository.Root, "tests", "Skein.Methods.Tests", "Claims", "reference", "fisher.csv");
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Replace("inf", "Infinity", StringComparison.Ordinal).Split(',');
            var counts = cells.Take(4).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            var values = cells.Skip(4).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            var result = Tested(new TwoByTwo(counts[0], counts[1], counts[2], counts[3]));

            Close(values[0], result.P, 1e-9, line);
            Close(values[1], result.OddsRatio.Estimate, 1e-6, line);
            Close(values[2], result.OddsRatio.Low, 1e-6, line);
            Close(values[3], result.OddsRatio.High, 1e-6, line);
        }
    }

    [Fact]
    public void Values_are_those_of_whole_numbers_without_rounding()
    {
        foreach (var table in Random(400))
        {
            var (below, equal, all) = Counted(table);
            var result = Tested(table);

            Assert.Equal((double)(below + equal) / (double)all, result.P, 1e-10);
            Assert.Equal((double)((2 * below) + equal) / (2 * (double)all), result.MidP, 1e-10);
        }
    }

    [Fact]
    public void Rows_and_columns_may_be_exchanged()
    {
        foreach (var table in Random(200))
        {
            var (one, other) = (Tested(table), Tested(table.Transpose()));
            var turned = Tested(new TwoByTwo(table.C, table.D, table.A, table.B));

            Assert.Equal(one.P, other.P, 1e-12);
            Assert.Equal(one.P, turned.P, 1e-12);
            Close(one.OddsRatio.Low, other.OddsRatio.Low, 1e-9, table.ToString());
            Close(one.OddsRatio.High, 1 / turned.OddsRatio.Low, 1e-9, table.ToString());
            Assert.InRange(one.OddsRatio.Estimate, one.OddsRatio.Low, one.OddsRatio.High);
        }
    }

    [Fact]
    public void A_p_too_small_for_a_number_has_its_logarithm()
    {
        var result = Tested(new TwoByTwo(3_000, 0, 0, 3_000));

        Assert.Equal(0, result.P);

        // Two tables of the binomial of 6,000 over 3,000, by Stirling's series.
        var log = Math.Log(2) - (LogFactorial(6_000) - (2 * LogFactorial(3_000)));
        Assert.Equal(log, result.LogP, 1e-6);

        static double LogFactorial(double n) => (n * Math.Log(n)) - n + (Math.Log(2 * Math.PI * n) / 2) + (1 / (12 * n));
    }

    [Theory]
    [InlineData(-1, 2, 3, 4, "SK-METH-201")]
    [InlineData(0, 0, 3, 4, "SK-METH-202")]
    [InlineData(0, 3, 0, 4, "SK-METH-202")]
    [InlineData(0, 0, 0, 0, "SK-METH-202")]
    [InlineData(1, 0, 0, 0, "SK-METH-202")]
    [InlineData(200_000, 200_000, 200_000, 200_000, "SK-METH-203")]
    public void A_table_that_says_nothing_is_refused_with_its_code(int a, int b, int c, int d, string code) =>
        Assert.Equal(code, Assert.IsType<MethodResult<FisherResult>.Refused>(FisherExact.Of(new TwoByTwo(a, b, c, d))).Why.Code);

    [Fact]
    public void A_wider_level_gives_a_wider_interval_and_what_is_no_level_is_a_fault_of_the_caller()
    {
        var table = new TwoByTwo(10, 2, 3, 15);
        var wide = Assert.IsType<MethodResult<FisherResult>.Computed>(FisherExact.Of(table, 0.99)).Value.OddsRatio;

        Assert.True(wide.Low < Tested(table).OddsRatio.Low && wide.High > Tested(table).OddsRatio.High);
        Assert.All([0, 1, -1, double.NaN], level => Assert.Throws<ArgumentOutOfRangeException>(() => FisherExact.Of(table, level)));
    }

    private static FisherResult Tested(TwoByTwo table) => Assert.IsType<MethodResult<FisherResult>.Computed>(FisherExact.Of(table)).Value;

    private static void Close(double expected, double actual, double within, string of)
    {
        if (expected != actual)
        {
            Assert.True(Math.Abs(actual - expected) <= within * Math.Abs(expected), $"{of}: {actual:R}");
        }
    }

    private static IEnumerable<TwoByTwo> Random(int count)
    {
        var random = new Random(5);
        while (count > 0)
        {
            var table = new TwoByTwo(random.Next(14), random.Next(14), random.Next(14), random.Next(14));
            if (table.Margins is { First: > 0, Second: > 0, Left: > 0, Right: > 0 })
            {
                count--;
                yield return table;
            }
        }
    }

    // How many ways lead to less probable tables, to those as probable, and to all: whole numbers, compared exactly.
    private static (BigInteger Below, BigInteger Equal, BigInteger All) Counted(TwoByTwo table)
    {
        var (first, second, left, _) = table.Margins;
        var seen = Ways(table.A);
        BigInteger below = 0, equal = 0, all = 0;
        for (var count = Math.Max(0, left - second); count <= Math.Min(first, left); count++)
        {
            var ways = Ways(count);
            all += ways;
            below += ways < seen ? ways : 0;
            equal += ways == seen ? ways : 0;
        }

        return (below, equal, all);

        BigInteger Ways(long count) => Choose(first, count) * Choose(second, left - count);

        static BigInteger Choose(long from, long taken) =>
            Enumerable.Range(1, (int)taken).Aggregate(BigInteger.One, (ways, step) => ways * (from - taken + step) / step);
    }
}
