using Skein.Resolution.Linkage;

namespace Skein.Resolution.Tests.Linkage;

public class MatchCalibrationTests
{
    [Fact]
    public void A_larger_weight_always_has_a_larger_probability_and_none_is_0_or_1()
    {
        var calibration = new MatchCalibration(1, 0, 20);
        var probabilities = Enumerable.Range(-400, 801).Select(weight => calibration.Probability(weight)).ToArray();

        Assert.All(probabilities, probability => Assert.InRange(probability, double.Epsilon, 1 - 1e-7));
        Assert.All(probabilities.Zip(probabilities.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public void Small_weights_are_log_odds()
    {
        var calibration = new MatchCalibration(1, 0, 20);

        Assert.Equal(0.5, calibration.Probability(0), 1e-12);
        Assert.Equal(2.0 / 3, calibration.Probability(1), 1e-3);
        Assert.Equal(1.0 / 9, calibration.Probability(-3), 3e-3);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.9999)]
    public void The_weight_at_a_probability_has_that_probability(double probability)
    {
        var calibration = new MatchCalibration(0.6, -1.5, 20);

        Assert.Equal(probability, calibration.Probability(calibration.WeightAt(probability)), 1e-12);
    }

    [Fact]
    public void A_fit_recovers_the_line_that_the_judgements_were_drawn_from()
    {
        var random = new Random(5);
        var judged = Enumerable.Range(0, 40_000).Select(_ =>
        {
            var weight = (random.NextDouble() * 30) - 15;
            return (weight, random.NextDouble() < 1 / (1 + double.Exp2(-(-2 + (0.5 * weight)))));
        }).ToList();

        var fitted = MatchCalibration.Fit(judged);

        Assert.Equal(0.5, fitted.Slope, 0.03);
        Assert.Equal(-2, fitted.Offset, 0.2);
    }

    [Fact]
    public void Judgements_of_one_kind_or_none_leave_the_line_as_it_is()
    {
        Assert.Equal(new MatchCalibration(1, 0, 20), MatchCalibration.Fit([]));
        Assert.Equal(new MatchCalibration(1, 0, 20), MatchCalibration.Fit([(3, true), (9, true)]));
        Assert.Equal(new MatchCalibration(1, 0, 20), MatchCalibration.Fit([(9, false), (8, false), (-3, true), (-4, true)]));
    }

    [Fact]
    public void Judgements_that_a_line_parts_without_remainder_give_a_finite_fit()
    {
        var fitted = MatchCalibration.Fit([(5, true), (6, true), (-5, false), (-6, false)]);

        Assert.True(double.IsFinite(fitted.Slope) && fitted.Slope > 0);
        Assert.True(fitted.Probability(5) > 0.6 && fitted.Probability(-5) < 0.4);
    }
}
