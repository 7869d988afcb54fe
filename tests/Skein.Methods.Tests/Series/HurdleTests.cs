using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Methods.Tests.Series;

/// <summary>The vector of the codebook, and the truth of simulated days.</summary>
public class HurdleTests
{
    private static readonly int[] Ten = [0, 1, 0, 0, 2, 0, 0, 0, 1, 0];
    private static readonly HurdleParameters Vector = new(0.05, 0.3, 0.8, 2.5);

    [Fact]
    public void The_probabilities_of_the_vector_hold() => Assert.Equal(
        [0.048771, 0.048771, 0.104166, 0.093351, 0.084605, 0.131267, 0.115361, 0.102427, 0.091943, 0.136843],
        Vector.DayProbabilities(Ten).Select(value => Math.Round(value, 6)));

    [Fact]
    public void The_log_likelihood_of_the_vector_holds() => Assert.Equal(-11.267688, Vector.LogLikelihood(Ten), 5e-7);

    [Fact]
    public void The_likelihood_is_the_product_over_days_and_numbers()
    {
        var days = Vector.DayProbabilities(Ten);
        var expected = Ten.Index().Sum(row => row.Item == 0 ? Math.Log(1 - days[row.Index])
            : Math.Log(days[row.Index] * Math.Pow(row.Item, -2.5) / 1.3414872572509176));
        Assert.Equal(expected, Vector.LogLikelihood(Ten), 1e-10);
    }

    [Fact]
    public void Attack_days_of_one_each_have_no_exponent()
    {
        var fit = References.Value(Hurdle.Fit([.. Draw(new Random(4), 400).Select(count => Math.Min(count, 1))]));
        Assert.Null(fit.Exponent);
        Assert.Contains(Caveat.NotIdentified, fit.Caveats);
    }

    [Fact]
    public void What_cannot_be_fitted_is_refused()
    {
        Assert.Equal("SK-METH-137", References.Refusal(Hurdle.Fit(Ten)).Code);
        Assert.Equal("SK-METH-134", References.Refusal(Hurdle.Fit([.. Ten, -1])).Code);
        Assert.Equal("SK-METH-146", References.Refusal(Hurdle.Fit([.. Enumerable.Repeat(1, 40)])).Code);
    }

    [Fact]
    public void Intervals_hold_the_truth_as_often_as_they_say() => Assert.All(Coverage(25), share => Assert.InRange(share, 0.8, 1));

    [Fact(Explicit = true)]
    public void Intervals_hold_the_truth_as_often_as_they_say_over_many_runs() => Assert.All(References.Measured(Coverage(500)), share => Assert.InRange(share, 0.91, 0.98));

    // Base 0.05, excitation 0.5, memory 0.7, exponent 2.5 over 3,000 days.
    private static double[] Coverage(int runs)
    {
        var random = new Random(31);
        var held = new int[4];
        for (var run = 0; run < runs; run++)
        {
            var fit = References.Value(Hurdle.Fit(Draw(random, 3_000)));
            held[0] += fit.Base is { Low: <= 0.05, High: >= 0.05 } ? 1 : 0;
            held[1] += fit.Excitation is { Low: <= 0.5, High: >= 0.5 } ? 1 : 0;
            held[2] += fit.Keep is { Low: <= 0.7, High: >= 0.7 } ? 1 : 0;
            held[3] += fit.Exponent is { Low: <= 2.5, High: >= 2.5 } ? 1 : 0;
        }

        return Array.ConvertAll(held, count => (double)count / runs);
    }

    // The effect of each earlier attack day is summed from its definition, not by the recursion.
    private static int[] Draw(Random random, int days)
    {
        var counts = new int[days];
        var attacks = new List<int>();
        for (var day = 0; day < days; day++)
        {
            var hazard = 0.05 + attacks.Where(earlier => day - earlier < 100).Sum(earlier => 0.5 * 0.3 * Math.Pow(0.7, day - earlier - 1));
            if (random.NextDouble() < 1 - Math.Exp(-hazard))
            {
                attacks.Add(day);
                counts[day] = (int)Math.Min(1e6, Simulated.Discrete(random, 2.5, 1));
            }
        }

        return counts;
    }
}
