using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Methods.Tests.Series;

/// <summary>
/// Oracles: the vectors of the codebook, sums over all pairs, a fit by another program, and the truth of simulated families of events.
/// </summary>
public class HawkesTests
{
    private static readonly double[] Ten = [0.5, 1.0, 1.1, 1.15, 3.0, 3.2, 7.0, 7.05, 7.3, 9.9];

    [Theory]
    [InlineData(0.3, 0.4, 1.2, -8.237225)]
    [InlineData(0.4, 0, 1.2, -7.665163)]
    public void The_vectors_of_the_codebook_hold(double background, double branching, double decay, double expected) =>
        Assert.Equal(expected, new HawkesParameters(background, branching, decay).LogLikelihood([1, 2, 2.5, 7], 10), 5e-7);

    [Theory]
    [InlineData(0.5, 0.5, 1, -10.731412099313713)]
    [InlineData(1, 0, 1, -10.0)]
    [InlineData(0.3, 0.7, 5, -10.091123716618343)]
    public void The_recursion_gives_the_sum_over_all_pairs(double background, double branching, double decay, double expected) =>
        Assert.Equal(expected, new HawkesParameters(background, branching, decay).LogLikelihood(Ten, 10), 1e-12);

    [Fact]
    public void Residuals_are_the_integrated_rate_between_events()
    {
        var parameters = new HawkesParameters(0.3, 0.7, 5);
        double Reached(double time) => (0.3 * time) + Ten.Where(earlier => earlier < time).Sum(earlier => 0.7 * (1 - Math.Exp(-5 * (time - earlier))));
        var expected = Ten.Select((time, at) => Reached(time) - (at == 0 ? 0 : Reached(Ten[at - 1])));
        Assert.All(parameters.Residuals(Ten).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
    }

    [Fact]
    public void The_fit_to_simulated_times_is_that_of_another_program_and_holds_the_truth()
    {
        double[] times = [.. References.Json("hawkes-simulated.json").EnumerateArray().Select(time => time.GetDouble())];
        var fit = References.Value(Hawkes.Fit(times, 2000));
        Assert.Equal(0.5047358588, fit.Background.Value, 1e-3);
        Assert.Equal(0.6044214251, fit.Branching.Value, 1e-3);
        Assert.Equal(1.1755421645, fit.Decay.Value, 1e-3);
        Assert.Equal(-1480.2817784, fit.LogLikelihood, 1e-4);
        Assert.Equal(-1930.2441023, fit.FlatLogLikelihood, 1e-4);
        Assert.True(fit.Background is { Low: < 0.5, High: > 0.5 } && fit.Branching is { Low: < 0.6, High: > 0.6 } && fit.Decay is { Low: < 1.2, High: > 1.2 });
        Assert.InRange(fit.Probability, 0.05, 1);
        Assert.Equal(Math.Log(2) / fit.Decay.Value, fit.HalfLife);
    }

    [Fact]
    public void Doubling_the_unit_of_time_halves_the_rates_and_leaves_the_branching()
    {
        var times = Simulated.Hawkes(new Random(1), 0.5, 0.5, 1, 300);
        var (one, other) = (References.Value(Hawkes.Fit(times, 300)), References.Value(Hawkes.Fit([.. times.Select(time => time * 2)], 600)));
        Assert.Equal(one.Branching.Value, other.Branching.Value, 1e-4);
        Assert.Equal(one.Decay.Value / 2, other.Decay.Value, 1e-3);
    }

    [Fact]
    public void Times_of_a_flat_rate_seldom_gain_and_then_little()
    {
        var random = new Random(6);
        var gains = Enumerable.Range(0, 30).Select(_ => References.Value(Hawkes.Fit(Simulated.Hawkes(random, 1, 0, 1, 200), 200)).AkaikeGain).ToList();
        Assert.InRange(gains.Count(gain => gain > 0), 0, 9);
        Assert.True(gains.Max() < 8);
    }

    [Fact]
    public void A_wave_that_is_no_excitation_of_this_form_fails_the_check()
    {
        var regular = Enumerable.Range(1, 200).Select(at => (double)at).ToList();
        Assert.True(References.Value(Hawkes.Fit(regular, 201)).Probability < 1e-6);
    }

    [Fact]
    public void Every_fit_carries_its_caveats() => Assert.Contains(
        Caveat.SeasonsAndReporting, References.Value(Hawkes.Fit(Simulated.Hawkes(new Random(2), 1, 0.3, 1, 100), 100)).Caveats);

    [Fact]
    public void Twenty_nine_events_are_refused_and_the_flat_rate_is_named()
    {
        var why = References.Refusal(Hawkes.Fit([.. Enumerable.Range(0, 29).Select(at => (double)at)], 30));
        Assert.Equal("SK-METH-137", why.Code);
        Assert.Contains("flat rate", why.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5.0, 100, "SK-METH-138")]
    [InlineData(200.0, 100, "SK-METH-139")]
    [InlineData(double.NaN, 100, "SK-METH-139")]
    public void Ties_and_times_outside_are_refused(double last, double length, string code) => Assert.Equal(
        code, References.Refusal(Hawkes.Fit([.. Enumerable.Range(0, 40).Select(at => at / 10.0), 5.0, last], length)).Code);

    [Fact]
    public void Intervals_hold_the_truth_as_often_as_they_say() => Assert.All(Coverage(60), share => Assert.InRange(share, 0.85, 1));

    [Fact(Explicit = true)]
    public void Intervals_hold_the_truth_as_often_as_they_say_over_many_runs() => Assert.All(References.Measured(Coverage(1_000)), share => Assert.InRange(share, 0.92, 0.97));

    // About 500 events a run: background 0.5, branching 0.5, decay 1.5 over 500.
    private static double[] Coverage(int runs)
    {
        var random = new Random(21);
        var held = new int[3];
        for (var run = 0; run < runs; run++)
        {
            var fit = References.Value(Hawkes.Fit(Simulated.Hawkes(random, 0.5, 0.5, 1.5, 500), 500));
            held[0] += fit.Background is { Low: <= 0.5, High: >= 0.5 } ? 1 : 0;
            held[1] += fit.Branching is { Low: <= 0.5, High: >= 0.5 } ? 1 : 0;
            held[2] += fit.Decay is { Low: <= 1.5, High: >= 1.5 } ? 1 : 0;
        }

        return Array.ConvertAll(held, count => (double)count / runs);
    }
}
