namespace Skein.Extraction.Tests.Statements;

/// <summary>Sentences as agencies and courts write them, which the parser reads wrong; what each must give is told by the sentence.</summary>
public sealed class MisreadSentenceTests
{
    [Theory]
    // Relative clauses that the parser hangs on the verb of the sentence, and those of a noun further up.
    [InlineData("Rabat blames the Karsova Brigade for the bombing at a Vilbeke bus stop in which three people were hurt.", "bombing at a Vilbeke bus stop", "wounded", "3")]
    [InlineData("At a meeting in a forest near Vilbeke, attended by Salim Ferrat and Karim Oudin, a plan was agreed.", "Karim Oudin", "present-at", "meeting in a forest near Vilbeke")]
    [InlineData("Prosecutors accuse Amina Belcourt of hiding Salim Ferrat in her flat.", "Amina Belcourt", "sheltered", "Salim Ferrat")]
    // What sets the time is taken for granted, whatever becomes of the rest.
    [InlineData("Salim Ferrat has refused to speak since his arrest.", "Salim Ferrat", "legal-status", "arrested")]
    // The order is turned.
    [InlineData("Among the men whom Salim Ferrat recruited were Karim Oudin and Youssef Oudin.", "Salim Ferrat", "recruited", "Youssef Oudin")]
    [InlineData("Travelling in the same car were Salim Ferrat and Karim Oudin.", "Salim Ferrat", "travelled-with", "Karim Oudin")]
    [InlineData("Set free by a judge in Vilbeke, Salim Ferrat disappeared.", "Salim Ferrat", "legal-status", "released")]
    [InlineData("Found guilty on two counts, Salim Ferrat wept.", "Salim Ferrat", "legal-status", "convicted")]
    [InlineData("Born in Antwerp in 1961, Salim Ferrat became a baker.", "Salim Ferrat", "born-on", "1961")]
    // Lists behind commas.
    [InlineData("Eight defendants, including Salim Ferrat and Karim Oudin, stood trial that winter.", "Salim Ferrat", "legal-status", "on-trial")]
    [InlineData("Two Belgians expelled from Poland, Salim Ferrat and Karim Oudin, found work in Vilbeke.", "Karim Oudin", "returned-by", "Poland")]
    [InlineData("Salim Ferrat is one of three men on trial.", "Salim Ferrat", "legal-status", "on-trial")]
    // A description stands for the name before it.
    [InlineData("The Karsova Brigade, a militia led by Salim Ferrat, has split up.", "Salim Ferrat", "led", "Karsova Brigade")]
    public void A_sentence_that_the_parser_misreads_says_what_it_says(string text, string subject, string property, string end)
    {
        var said = Readings.Read(text).Statements();

        Assert.Contains(said, one => one.Property == property
            && ((one.Subject == subject && one.End == end) || (Readings.IsSymmetric(property) && one.Subject == end && one.End == subject)));
    }

    [Theory]
    [InlineData("Salim Ferrat persuaded friends to leave for Syria.", "travelled-to")]
    [InlineData("At the funeral of Salim Ferrat, attended by thousands, Karim Oudin called for calm.", "present-at")]
    [InlineData("The hideout, said the mayor, was found by Salim Ferrat.", "founded")]
    [InlineData("A court sentenced Karim Oudin to life in prison for the murder of the mayor, Salim Ferrat.", "in-custody")]
    [InlineData("The two Ferrat brothers were seen in Vilbeke.", "sibling-of")]
    public void Nothing_is_made_of_what_only_stands_near(string text, string property) =>
        Assert.DoesNotContain(Readings.Read(text).Statements(), one => one.Property == property);

    [Fact]
    public void Charges_that_are_dropped_are_dismissed_and_not_brought()
    {
        var said = Readings.Read("Prosecutors dropped the charges against Salim Ferrat in 2018.").Statements();

        Assert.Equal(["dismissed"], said.Where(one => one.Property == "legal-status").Select(one => one.End));
    }
}
