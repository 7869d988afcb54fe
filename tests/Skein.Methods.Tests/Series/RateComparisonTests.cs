using Skein.Methods.Series;

namespace Skein.Methods.Tests.Series;

/// <summary>The oracle is glm.nb of R's MASS (Reference/reference.R), and the truth of simulated counts.</summary>
public class RateComparisonTests
{
    internal static readonly CountedPeriod[] Before = Periods([2, 0, 3, 1, 0, 6, 2, 1], [30, 31, 30, 31, 28, 31, 30, 31]);
    internal static readonly CountedPeriod[] After = Periods([5, 9, 1, 12, 4, 7, 3, 15], [30, 31, 30, 31, 28, 31, 60, 31]);

    [Fact]
    public void Ratio_interval_size_and_test_are_those_of_R()
    {
        var found = References.Value(RateComparison.Of(Before, After));
        Assert.Equal(Math.Exp(-2.78464306814), found.One.Value, 1e-7);
        Assert.Equal(3.56153723377, found.Ratio.Value, 1e-5);
        Assert.Equal(1.52484364962, found.Ratio.Low!.Value, 1e-4);
        Assert.Equal(8.31858890627, found.Ratio.High!.Value, 1e-4);
        Assert.Equal(2.42922397217, found.Size!.Value, 1e-4);
        Assert.Equal(0.00776641900572, found.Probability, 1e-7);
    }

    [Fact]
    public void Even_counts_give_the_interval_of_Poisson()
    {
        var found = References.Value(RateComparison.Of(Periods([4, 4, 4, 4], [1, 1, 1, 1]), Periods([8, 8, 8, 8], [1, 1, 1, 1])));
        Assert.Null(found.Size);
        Assert.Equal(2, found.Ratio.Value, 1e-6);
        Assert.Equal(2 * Math.Exp(1.959963984540054 * Math.Sqrt((1 / 16.0) + (1 / 32.0))), found.Ratio.High!.Value, 1e-3);
    }

    [Fact]
    public void The_other_way_round_is_one_over_the_ratio()
    {
        var (one, other) = (References.Value(RateComparison.Of(Before, After)), References.Value(RateComparison.Of(After, Before)));
        Assert.Equal(1, one.Ratio.Value * other.Ratio.Value, 1e-9);
        Assert.Equal(1, one.Ratio.Low!.Value * other.Ratio.High!.Value, 1e-7);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        string Code(CountedPeriod[] other) => References.Refusal(RateComparison.Of(Before, other)).Code;
        Assert.Equal("SK-METH-132", Code([new(1, 1)]));
        Assert.Equal("SK-METH-134", Code(Periods([1, -1, 2], [1, 1, 1])));
        Assert.Equal("SK-METH-135", Code(Periods([1, 1, 2], [1, 0, 1])));
        Assert.Equal("SK-METH-136", Code(Periods([0, 0, 0], [1, 1, 1])));
    }

    [Fact]
    public void Intervals_hold_the_true_ratio_as_often_as_they_say() => Assert.InRange(Coverage(200), 0.90, 0.99);

    [Fact(Explicit = true)]
    public void Intervals_hold_the_true_ratio_as_often_as_they_say_over_many_runs() => Assert.InRange(References.Measured(Coverage(4_000)), 0.93, 0.96);

    // Forty and forty periods, size 2, means 3 and 4.5.
    private static double Coverage(int runs)
    {
        var random = new Random(12);
        CountedPeriod[] Draw(double mean) => [.. Enumerable.Range(0, 40).Select(_ => new CountedPeriod(Simulated.Mixed(random, mean, 2), 1))];
        return Enumerable.Range(0, runs).Count(_ => References.Value(RateComparison.Of(Draw(3), Draw(4.5))).Ratio is { Low: <= 1.5, High: >= 1.5 }) / (double)runs;
    }

    private static CountedPeriod[] Periods(int[] counts, double[] exposures) => [.. counts.Zip(exposures, (count, exposure) => new CountedPeriod(count, exposure))];
}
