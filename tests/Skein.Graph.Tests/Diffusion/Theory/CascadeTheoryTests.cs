using Skein.Graph.Diffusion.Theory;

namespace Skein.Graph.Tests.Diffusion.Theory;

/// <summary>Values of the same equations solved apart with scipy, and to two digits as the literature's figures show them.</summary>
public sealed class CascadeTheoryTests
{
    [Theory]
    [InlineData(0.10, 1.0000011252144112, 13.65931394973918)]
    [InlineData(0.12, 1.0000832906517365, 10.657443428943276)]
    [InlineData(0.15, 1.0037312313999747, 7.477080184864382)]
    [InlineData(0.18, 1.0207039085137266, 5.764677087161724)]
    [InlineData(0.20, 1.0207039085137266, 5.764677087161724)]
    [InlineData(0.22, 1.1141416269991897, 3.863068858364121)]
    [InlineData(0.25, 1.1141416269991897, 3.863068858364121)]
    public void Window_of_mean_degrees(double threshold, double low, double high)
    {
        var window = CascadeTheory.PoissonWindow(threshold);

        Assert.NotNull(window);
        Assert.Equal(low, window.Value.Low, 1e-9);
        Assert.Equal(high, window.Value.High, 1e-9);
    }

    // e to the minus thousand is no number of its own; the lower end is 1 to all digits.
    [Fact]
    public void A_very_low_threshold_has_a_very_wide_window()
    {
        var window = CascadeTheory.PoissonWindow(0.001);

        Assert.NotNull(window);
        Assert.Equal(1, window.Value.Low, 1e-9);
        Assert.Equal(1100.4836771572957, window.Value.High, 1e-6);
    }

    [Theory]
    [InlineData(0.26)]
    [InlineData(0.4)]
    [InlineData(1)]
    public void Above_a_quarter_there_is_no_window(double threshold) => Assert.Null(CascadeTheory.PoissonWindow(threshold));

    [Theory]
    [InlineData(1.02, false)]
    [InlineData(1.0208, true)]
    [InlineData(5.764, true)]
    [InlineData(5.765, false)]
    public void The_general_condition_holds_inside_the_window_and_not_outside(double meanDegree, bool expected) =>
        Assert.Equal(expected, CascadeTheory.IsPossible(DegreeDistribution.Poisson(meanDegree), CascadeTheory.Same(0.18)));

    [Fact]
    public void With_one_degree_cascades_are_possible_up_to_one_over_it()
    {
        Assert.True(CascadeTheory.IsPossible(DegreeDistribution.Regular(4), CascadeTheory.Same(0.25)));
        Assert.False(CascadeTheory.IsPossible(DegreeDistribution.Regular(4), CascadeTheory.Same(0.26)));
    }

    [Theory]
    [InlineData(2, 0.001, 0.7969505261047596)]
    [InlineData(3, 0.001, 0.9405506822204078)]
    [InlineData(4, 0.001, 0.9801941199609554)]
    [InlineData(5, 0.001, 0.9930300753490052)]
    [InlineData(6, 0.001, 0.9974860927339494)]
    [InlineData(7, 0.001, 0.004241993272443546)]
    [InlineData(8, 0.001, 0.002308406049239514)]
    [InlineData(2, 0.01, 0.8000182789365305)]
    [InlineData(3, 0.01, 0.9412011844349328)]
    [InlineData(4, 0.01, 0.9803877476173172)]
    [InlineData(5, 0.01, 0.9930951132279273)]
    [InlineData(6, 0.01, 0.9975090841895664)]
    [InlineData(7, 0.01, 0.9990914772933708)]
    [InlineData(8, 0.01, 0.9996670060993916)]
    public void Final_share_at_a_threshold_of_0_18(double meanDegree, double seeds, double expected) =>
        Assert.Equal(expected, CascadeTheory.FinalShare(DegreeDistribution.Poisson(meanDegree), CascadeTheory.Same(0.18), seeds), 1e-9);

    [Theory]
    [InlineData(3, 0.18, 0.9408)]
    [InlineData(5, 0.18, 0.9931)]
    [InlineData(3, 0.26, 0.0229)]
    [InlineData(4, 0.40, 0.0071)]
    public void Final_share_from_a_seed_share_of_0_005(double meanDegree, double threshold, double expected) =>
        Assert.Equal(expected, CascadeTheory.FinalShare(DegreeDistribution.Poisson(meanDegree), CascadeTheory.Same(threshold), 0.005), 0.00006);
}
