namespace Skein.Extraction.Tests.Statements;

/// <summary>Constructions that the grammar reads for every rule at once; what each must give is told by the sentence, not by a rule.</summary>
public sealed class TurnedSentenceTests
{
    [Theory]
    // The name behind the verb of a nominal sentence.
    [InlineData("Salim Ferrat's mother is Amina Belcourt.", "Amina Belcourt", "parent-of", "Salim Ferrat")]
    [InlineData("The leader of the Karsova Brigade was a former teacher, Salim Ferrat.", "Salim Ferrat", "led", "Karsova Brigade")]
    // A participle opens the sentence.
    [InlineData("Charged with murder are Salim Ferrat and Karim Oudin.", "Karim Oudin", "legal-status", "charged")]
    // A list behind a colon.
    [InlineData("Three men stood trial: Salim Ferrat; Karim Oudin; and Youssef Oudin.", "Youssef Oudin", "legal-status", "on-trial")]
    // Verbs that say little beside their noun.
    [InlineData("Salim Ferrat paid a visit to Karim Oudin.", "Salim Ferrat", "met", "Karim Oudin")]
    [InlineData("Two calls were made from Salim Ferrat to Karim Oudin.", "Salim Ferrat", "contacted", "Karim Oudin")]
    // A preposition before a relative pronoun.
    [InlineData("The Karsova Brigade, of which Salim Ferrat was a member, has split up.", "Salim Ferrat", "member-of", "Karsova Brigade")]
    // Whoever is seen does it.
    [InlineData("A video shows Salim Ferrat swearing allegiance to the Karsova Brigade.", "Salim Ferrat", "pledged-to", "Karsova Brigade")]
    // Whoever left joins.
    [InlineData("Salim Ferrat left Belgium to join the Karsova Brigade.", "Salim Ferrat", "joined", "Karsova Brigade")]
    [InlineData("Salim Ferrat grew up in the port of Antwerp.", "Salim Ferrat", "resident-of", "Antwerp")]
    public void A_turned_sentence_says_what_the_plain_one_says(string text, string subject, string property, string end)
    {
        var said = Readings.Read(text).Statements();

        Assert.Contains(said, one => one.Property == property
            && ((one.Subject == subject && one.End == end) || (Readings.IsSymmetric(property) && one.Subject == end && one.End == subject)));
    }

    [Theory]
    [InlineData("Salim Ferrat's mother is Karim Oudin's neighbor.", "parent-of")]
    [InlineData("The leader of the Karsova Brigade was close to Salim Ferrat.", "led")]
    [InlineData("Salim Ferrat wanted to pay a visit to Karim Oudin.", "met")]
    [InlineData("Nobody paid a visit to Karim Oudin, said Salim Ferrat.", "met")]
    [InlineData("Salim Ferrat's part in the Vilbeke bombing remains unclear.", "took-part-in")]
    public void A_sentence_that_looks_like_one_gives_nothing(string text, string property) =>
        Assert.DoesNotContain(Readings.Read(text).Statements(), one => one.Property == property && one.Stance != Skein.Model.Statements.Stance.Denies);
}
