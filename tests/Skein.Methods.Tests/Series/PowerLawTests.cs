using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Methods.Tests.Series;

/// <summary>The vector of the codebook, an exponent found by scipy (Reference/reference.py), and the truth of simulated sizes.</summary>
public class PowerLawTests
{
    private static readonly double[] Twelve = [10, 10, 11, 12, 12, 13, 14, 17, 31, 86, 90, 130];

    [Fact]
    public void The_vector_of_the_codebook_holds()
    {
        var (exponent, error) = PowerLaw.Approximate(Twelve, 10);
        Assert.Equal(2.1707, exponent, 5e-5);
        Assert.Equal(0.338, error, 5e-4);
    }

    [Fact]
    public void Twelve_values_are_refused()
    {
        var why = References.Refusal(PowerLaw.Fit(Twelve, PowerLawKind.Discrete));
        Assert.Equal("SK-METH-141", why.Code);
        Assert.Contains("12 values", why.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exponent_of_whole_numbers_is_that_of_scipy() => Assert.Equal(
        2.1728106382730417,
        References.Value(PowerLaw.Fit([.. Enumerable.Repeat(Twelve, 5).SelectMany(values => values)], PowerLawKind.Discrete, 10)).Exponent.Value,
        1e-6);

    [Fact]
    public void The_threshold_below_which_sizes_follow_another_law_is_found()
    {
        var random = new Random(14);
        double[] body = [.. Enumerable.Range(0, 400).Select(_ => (double)random.Next(1, 10))];
        var law = References.Value(PowerLaw.Fit([.. body, .. Enumerable.Range(0, 700).Select(_ => Simulated.Discrete(random, 2.5, 10))], PowerLawKind.Discrete));
        Assert.InRange(law.Threshold, 9, 16);
        Assert.InRange(law.Exponent.Value, 2.2, 2.8);
        Assert.Equal([Caveat.CountsAreLowerBounds, Caveat.RivalsNotTested], law.Caveats);
    }

    [Theory]
    [InlineData(PowerLawKind.Discrete)]
    [InlineData(PowerLawKind.Continuous)]
    public void The_distance_is_that_of_the_steps_and_the_law(PowerLawKind kind)
    {
        var random = new Random(15);
        double[] sizes = [.. Enumerable.Range(0, 80).Select(_ => kind == PowerLawKind.Discrete ? Simulated.Discrete(random, 2.2, 3) : 3 * Math.Pow(1 - random.NextDouble(), -1 / 1.2))];
        var law = References.Value(PowerLaw.Fit(sizes, kind, 3));
        double Sum(double upTo) => Enumerable.Range(3, (int)upTo - 2).Sum(value => Math.Pow(value, -law.Exponent.Value));
        var whole = kind == PowerLawKind.Discrete ? Sum(3_000_000) : 1;
        double Law(double upTo) => kind == PowerLawKind.Continuous ? 1 - Math.Pow(upTo / 3, 1 - law.Exponent.Value) : Sum(upTo) / whole;
        var expected = sizes.Where(size => size < 3_000_000).Max(size => Math.Max(
            Math.Abs(Law(size) - (sizes.Count(other => other <= size) / 80.0)),
            kind == PowerLawKind.Discrete ? 0 : Math.Abs(Law(size) - (sizes.Count(other => other < size) / 80.0))));
        Assert.Equal(expected, law.Distance, 1e-5);
    }

    [Fact]
    public void Values_that_are_no_sizes_are_refused()
    {
        double[] many = [.. Enumerable.Range(1, 60).Select(value => (double)value)];
        string Code(double[] sizes, double? threshold = null) => References.Refusal(PowerLaw.Fit(sizes, PowerLawKind.Discrete, threshold)).Code;
        Assert.Equal("SK-METH-142", Code([.. many, 0]));
        Assert.Equal("SK-METH-142", Code([.. many, 2.5]));
        Assert.Equal("SK-METH-143", Code([.. Enumerable.Repeat(7.0, 60)]));
        Assert.Equal("SK-METH-140", Code(many, -1));
    }

    [Theory]
    [InlineData(PowerLawKind.Discrete)]
    [InlineData(PowerLawKind.Continuous)]
    public void Intervals_hold_the_truth_as_often_as_they_say(PowerLawKind kind) => Assert.InRange(Coverage(kind, 200), 0.90, 0.99);

    [Theory(Explicit = true)]
    [InlineData(PowerLawKind.Discrete)]
    [InlineData(PowerLawKind.Continuous)]
    public void Intervals_hold_the_truth_as_often_as_they_say_over_many_runs(PowerLawKind kind) => Assert.InRange(References.Measured(Coverage(kind, 4_000)), 0.935, 0.965);

    private static double Coverage(PowerLawKind kind, int runs)
    {
        var random = new Random(16);
        double Draw() => kind == PowerLawKind.Discrete ? Simulated.Discrete(random, 2.4, 2) : 2 * Math.Pow(1 - random.NextDouble(), -1 / 1.4);
        return Enumerable.Range(0, runs).Count(_ => References.Value(PowerLaw.Fit([.. Enumerable.Range(0, 200).Select(_ => Draw())], kind, 2))
            .Exponent is { Low: <= 2.4, High: >= 2.4 }) / (double)runs;
    }
}
