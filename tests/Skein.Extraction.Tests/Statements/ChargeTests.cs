using Skein.Model.Statements;

namespace Skein.Extraction.Tests.Statements;

/// <summary>A charge and a formal investigation are one rung of the ladder (docs/explanation/legal-status.md), alleged and never asserted.</summary>
public sealed class ChargeTests
{
    [Theory]
    [InlineData("Salim Ferrat is charged with financing the Karsova Brigade.")]
    [InlineData("Salim Ferrat has been charged with financing the Karsova Brigade.")]
    [InlineData("Salim Ferrat was placed under formal investigation for financing the Karsova Brigade.")]
    public void It_is_alleged_and_no_trial(string text)
    {
        var said = Assert.Single(Readings.Read(text).Statements(), one => one.Property == "legal-status");

        Assert.Equal(("Salim Ferrat", "charged", Stance.Alleges), (said.Subject, said.End, said.Stance));
    }

    [Fact]
    public void The_count_stands_in_the_words_of_the_source() => Assert.Equal(
        "murder",
        Assert.Single(Readings.Read("Salim Ferrat was charged with murder.").Statements().SelectMany(one => one.Qualifiers), one => one.Name == "count").Value);

    [Fact]
    public void What_somebody_is_charged_with_is_not_asserted() => Assert.All(
        Readings.Read("Salim Ferrat is charged with financing the Karsova Brigade.").Statements().Where(one => one.Property != "legal-status"),
        one => Assert.Equal(Stance.Alleges, one.Stance));
}
