namespace Skein.Extraction.Tests.Statements;

/// <summary>How many died: said with "died" it is read as with "was killed", with the bound that the words give; what each must give is told by the sentence.</summary>
public sealed class TollTests
{
    [Theory]
    [InlineData("At least 7 people died in the bombing in Vilbeke.", "7..")]
    [InlineData("More than 20 people died in the bombing in Vilbeke.", "21..")]
    [InlineData("Up to 30 people died in the bombing in Vilbeke.", "..30")]
    [InlineData("At least 7 people died on Friday when a bomb exploded in Vilbeke.", "7..")]
    [InlineData("More than 20 people died on 3 March 2015 when a bomb exploded in Vilbeke.", "21..")]
    [InlineData("At least 7 people died as gunmen stormed the market in Vilbeke.", "7..")]
    [InlineData("When gunmen attacked the barracks in Vilbeke, at least 7 soldiers died.", "7..")]
    [InlineData("Gunmen attacked a barracks near Brussels and at least 7 soldiers died.", "7..")]
    [InlineData("Gunmen attacked a barracks near Brussels, and more than 20 soldiers died.", "21..")]
    [InlineData("Gunmen attacked a barracks near Brussels, and up to 30 soldiers died.", "..30")]
    public void Those_who_died_in_an_act_are_counted_as_those_who_were_killed_in_it(string text, string toll)
    {
        var said = Assert.Single(Killed(text).Distinct());

        Assert.Equal(toll, said);
        Assert.Equal([said], Killed(text.Replace("died", "were killed", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData("At least 7 people died and 20 were wounded in the attack in Vilbeke.", "7..", "20")]
    [InlineData("At least 7 people died and more than 20 were wounded in the attack in Vilbeke.", "7..", "21..")]
    [InlineData("At least 7 people were killed and 20 were injured in the attack in Vilbeke.", "7..", "20")]
    public void The_dead_are_no_number_of_the_wounded_beside_them(string text, string dead, string wounded)
    {
        Assert.Equal([dead], Killed(text).Distinct());
        Assert.Equal([wounded], Ends(text, "wounded").Distinct());
    }

    [Theory]
    [InlineData("Gunmen attacked a barracks near Brussels, and at least 7 soldiers died in a crash in Oostmere.")]
    [InlineData("Gunmen attacked a barracks near Brussels, and at least 7 soldiers died of hunger.")]
    [InlineData("At least 7 people died in a flood in Vilbeke.")]
    public void Who_died_of_something_else_is_no_victim_of_the_act_beside_it(string text) => Assert.Empty(Killed(text));

    /// <summary>The bound that opens a list hides nobody in it.</summary>
    [Fact]
    public void Those_who_are_named_among_a_number_with_a_bound_are_of_it() => Assert.Contains(
        Readings.Read("Police in Vilbeke arrested at least 20 people, including Salim Ferrat.").Statements(),
        one => one is { Subject: "Salim Ferrat", Property: "legal-status", End: "arrested" });

    private static IEnumerable<string> Killed(string text) => Ends(text, "killed");

    private static IEnumerable<string> Ends(string text, string property) =>
        Readings.Read(text).Statements().Where(one => one.Property == property).Select(one => one.End);
}
