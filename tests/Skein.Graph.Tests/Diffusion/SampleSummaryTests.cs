using Skein.Graph.Diffusion;

namespace Skein.Graph.Tests.Diffusion;

public sealed class SampleSummaryTests
{
    // numpy: percentile([5, 1, 4, 2, 3], [5, 50, 95]) = 1.2, 3, 4.8; std(ddof=1) ÷ √5 = 0.70710678.
    [Fact]
    public void Quantiles_lie_on_the_line_between_values_and_the_error_is_that_of_the_mean()
    {
        var summary = SampleSummary.Of([5, 1, double.NaN, 4, 2, 3]);

        Assert.Equal((5, 3.0, 3.0, 1.0, 5.0), (summary.Count, summary.Mean, summary.Median, summary.Least, summary.Most));
        Assert.Equal(1.2, summary.Low, 1e-12);
        Assert.Equal(4.8, summary.High, 1e-12);
        Assert.Equal(Math.Sqrt(0.5), summary.StandardError, 1e-12);
    }

    [Fact]
    public void Without_values_nothing_is_a_number_and_one_value_has_no_error()
    {
        Assert.Equal(double.NaN, SampleSummary.Of([]).Mean);
        Assert.Equal((7.0, double.NaN, 7.0), (SampleSummary.Of([7]).Mean, SampleSummary.Of([7]).StandardError, SampleSummary.Of([7]).High));
    }
}
