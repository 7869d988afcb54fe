using Skein.Methods.Sources;

namespace Skein.Methods.Tests.Sources;

/// <summary>The intervals of docs/methods/source-criticism.md, at their ends and in the gaps.</summary>
public class PhiaYardstickTests
{
    [Theory]
    [InlineData(0, "remote chance")]
    [InlineData(5, "remote chance")]
    [InlineData(10, "highly unlikely")]
    [InlineData(20, "highly unlikely")]
    [InlineData(35, "unlikely")]
    [InlineData(40, "realistic possibility")]
    [InlineData(49.9, "realistic possibility")]
    [InlineData(55, "likely")]
    [InlineData(75, "likely")]
    [InlineData(90, "highly likely")]
    [InlineData(95, "almost certain")]
    [InlineData(100, "almost certain")]
    public void A_percentage_has_its_word(double percent, string word) => Assert.Equal(word, References.Value(PhiaYardstick.Of(percent)).Word);

    [Theory]
    [InlineData(7)]
    [InlineData(22)]
    [InlineData(38)]
    [InlineData(50)]
    [InlineData(77)]
    [InlineData(92)]
    [InlineData(101)]
    [InlineData(double.NaN)]
    public void A_percentage_in_a_gap_has_none(double percent) => Assert.Equal("SK-METH-308", References.Refusal(PhiaYardstick.Of(percent)).Code);

    [Fact]
    public void Words_are_found_without_regard_to_case_and_others_are_refused()
    {
        Assert.Equal((55, 75), (References.Value(PhiaYardstick.Of("Probable")).Low, References.Value(PhiaYardstick.Of("likely")).High));
        Assert.Equal("SK-METH-305", References.Refusal(PhiaYardstick.Of("remote")).Code);
    }
}
