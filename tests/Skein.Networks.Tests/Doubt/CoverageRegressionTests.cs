using Skein.Networks.Doubt;

namespace Skein.Networks.Tests.Doubt;

public sealed class CoverageRegressionTests
{
    [Fact]
    public void The_fit_is_that_of_another_program()
    {
        var fit = CoverageRegression.Fit([3, 1, 4, 1.5, 5, 9, 2], [2, 1, 3, 1, 5, 8, 2]);

        // scipy 1.10.1: stats.linregress(log1p(origins), values), t interval with 5 degrees of freedom, stats.spearmanr.
        Assert.NotNull(fit);
        Assert.Equal(4.74524765575847, fit.Slope, 1e-9);
        Assert.Equal(-2.4302445864553337, fit.Intercept, 1e-9);
        Assert.Equal(0.9279035918012444, fit.RSquared, 1e-9);
        Assert.Equal(3.2246626549554613, fit.SlopeLow, 1e-9);
        Assert.Equal(6.265832656561479, fit.SlopeHigh, 1e-9);
        Assert.Equal(0.981980506061966, fit.RankCorrelation, 1e-9);
    }

    [Fact]
    public void A_node_without_the_figure_is_left_out() =>
        Assert.Equal(4, CoverageRegression.Fit([1, 2, double.NaN, 3, 5], [1, 2, 9, 3, 4])?.Nodes);

    [Fact]
    public void Where_all_have_one_coverage_or_one_figure_or_few_nodes_are_there_no_line_is_drawn()
    {
        Assert.Null(CoverageRegression.Fit([1, 2, 3, 4], [2, 2, 2, 2]));
        Assert.Null(CoverageRegression.Fit([7, 7, 7, 7], [1, 2, 3, 4]));
        Assert.Null(CoverageRegression.Fit([1, 2, 3], [1, 2, 3]));
    }
}
