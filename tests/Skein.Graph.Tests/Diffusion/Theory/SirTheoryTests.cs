using Skein.Graph.Diffusion.Theory;

namespace Skein.Graph.Tests.Diffusion.Theory;

/// <summary>Values of the same equations solved apart with scipy (Brent's method; fixed-point iteration to 10⁻¹⁶).</summary>
public sealed class SirTheoryTests
{
    [Theory]
    [InlineData(5, 0.2, 0)]
    [InlineData(5, 0.24, 0.3136983310412383)]
    [InlineData(5, 0.3, 0.5828116438658117)]
    [InlineData(5, 0.4, 0.79681213002002)]
    [InlineData(8, 0.25, 0.79681213002002)]
    [InlineData(10, 0.15, 0.5828116438658117)]
    [InlineData(10, 0.3, 0.9404797907073595)]
    public void Final_sizes_with_Poisson_degrees(double meanDegree, double transmission, double expected) =>
        Assert.Equal(expected, SirTheory.FinalSize(DegreeDistribution.Poisson(meanDegree), transmission), 1e-9);

    [Theory]
    [InlineData(3, 0.5, 0)]
    [InlineData(3, 0.75, 0.962962962962963)]
    [InlineData(4, 0.5, 0.8541019662496846)]
    [InlineData(4, 0.4, 0.5415026221291815)]
    [InlineData(8, 0.2, 0.6232537657750319)]
    [InlineData(8, 0.25, 0.8244336104528639)]
    public void Final_sizes_with_one_degree(int degree, double transmission, double expected) =>
        Assert.Equal(expected, SirTheory.FinalSize(DegreeDistribution.Regular(degree), transmission), 1e-9);

    [Fact]
    public void The_golden_section_solves_degree_four_at_one_half() =>
        Assert.Equal(1 - Math.Pow((Math.Sqrt(5) - 1) / 2, 4), SirTheory.FinalSize(DegreeDistribution.Regular(4), 0.5), 1e-12);

    [Fact]
    public void Critical_values_are_one_over_mean_degree_and_one_over_degree_less_one()
    {
        Assert.Equal(1.0 / 6, SirTheory.CriticalTransmission(DegreeDistribution.Poisson(6)), 1e-12);
        Assert.Equal(1.0 / 3, SirTheory.CriticalTransmission(DegreeDistribution.Regular(4)), 1e-12);
        Assert.Equal(double.PositiveInfinity, SirTheory.CriticalTransmission(DegreeDistribution.Regular(1)));
    }

    [Fact]
    public void Certain_transmission_reaches_everybody_where_nobody_is_a_leaf() =>
        Assert.Equal(1, SirTheory.FinalSize(DegreeDistribution.Regular(3), 1), 1e-12);

    // A star of four: one vertex of degree 3, three of degree 1.
    [Fact]
    public void Degrees_of_a_graph_are_its_shares() =>
        Assert.Equal([0, 0.75, 0, 0.25], DegreeDistribution.Of(RandomGraphs.Of((0, 1), (0, 2), (0, 3))).Shares.ToArray());
}
