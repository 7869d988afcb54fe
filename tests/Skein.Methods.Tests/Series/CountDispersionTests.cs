using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Methods.Tests.Series;

/// <summary>The vector of the codebook, and R with MASS (Reference/reference.R).</summary>
public class CountDispersionTests
{
    private static readonly int[] Twelve = [0, 0, 1, 0, 3, 0, 0, 5, 1, 0, 2, 0];

    [Fact]
    public void The_vector_of_the_codebook_holds()
    {
        var found = References.Value(CountDispersion.Of(Twelve));
        Assert.Equal((1.0, 12), (found.Mean, found.Periods));
        Assert.Equal(2.545, found.Variance, 5e-4);
        Assert.Equal(28.0, found.Index, 1e-12);
        Assert.Equal(0.647, found.MomentSize!.Value, 5e-4);
        Assert.Contains(Caveat.ContagionOrHeterogeneity, found.Caveats);
    }

    [Fact]
    public void Likelihoods_size_probability_and_autocorrelations_are_those_of_R()
    {
        var found = References.Value(CountDispersion.Of(Twelve));
        Assert.Equal(0.523283737388, found.Size!.Value, 1e-5);
        Assert.Equal(-19.2723983926, found.LogPoisson, 1e-9);
        Assert.Equal(-16.3881597624, found.LogNegativeBinomial, 1e-9);
        Assert.Equal(0.00323734424697, found.Probability, 1e-12);
        Assert.Equal([-0.285714285714, -0.25, 0.464285714286], found.Autocorrelations.Select(value => Math.Round(value, 12)));
        Assert.Equal(0.5658, found.AutocorrelationBound, 1e-4);
    }

    [Fact]
    public void Counts_that_spread_no_more_than_chance_have_no_size()
    {
        var found = References.Value(CountDispersion.Of([2, 1, 2, 2, 1, 2, 1, 1]));
        Assert.Null(found.Size);
        Assert.Null(found.MomentSize);
        Assert.Equal(found.LogPoisson, found.LogNegativeBinomial);
    }

    [Theory]
    [InlineData("SK-METH-132", 1, 2)]
    [InlineData("SK-METH-133", 0, 0, 0)]
    [InlineData("SK-METH-134", 1, -2, 3)]
    public void What_cannot_be_described_is_refused(string code, params int[] counts) =>
        Assert.Equal(code, References.Refusal(CountDispersion.Of(counts)).Code);
}
