using Skein.Model.Proposals;

namespace Skein.Extraction.Tests.Mentions;

/// <summary>Statements that rest on what a description or pronoun means.</summary>
public class MeantStatementTests
{
    [Fact]
    public void A_statement_on_a_role_is_one_on_its_bearer_and_says_why()
    {
        const string Text = "Karim Oudin, the driver of the grey van, slept. The driver was arrested in Vilbeke.";
        var proposal = Statements(Text).Single(one => one.Statement.Property.Value == "legal-status");

        var part = proposal.Explanation.Single(part => part.Feature.Contains("role.taken-up/1", StringComparison.Ordinal));
        Assert.Equal("\"The driver\" read as Karim Oudin by role.taken-up/1, by \"the driver of the grey van\"", part.Feature);
        Assert.True(part.Weight < 0);
        Assert.Contains("The driver was arrested", Quote(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_two_brothers_is_said_of_each()
    {
        var result = Readings.Read("Karim Oudin and Samir Oudin left Vilbeke. The two brothers were arrested in May.");

        Assert.Equal(["Karim Oudin", "Samir Oudin"], result.Statements().Where(said => said.Property == "legal-status").Select(said => said.Subject).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_said_of_one_of_two_stands_on_a_node_that_is_one_of_them()
    {
        var said = Readings.Read("Karim Oudin and Samir Oudin left Vilbeke. One of the brothers was arrested in May.").Statements();

        var node = Assert.Single(said, one => one.Property == "legal-status").Subject;
        Assert.Equal("One of the brothers", node);
        Assert.Equal(["Karim Oudin", "Samir Oudin"], said.Where(one => one.Property == "one-of" && one.Subject == node).Select(one => one.End).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_said_of_an_open_role_is_said_of_nobody_with_a_name() =>
        Assert.DoesNotContain(Readings.Read("Karim Oudin drove. The passenger was arrested in May.").Statements(), said => said.Subject == "Karim Oudin" && said.Property == "legal-status");

    [Fact]
    public void A_pronoun_of_another_gender_is_nobody_s() =>
        Assert.DoesNotContain(Readings.Read("Fatima Cassal slept. He was arrested in May.").Statements(), said => said.Property == "legal-status");

    [Fact]
    public void A_second_name_that_the_text_introduces_is_proposed_as_one_bearer()
    {
        var proposal = Readings.Read("Karim Oudin, known as Abu Nour, trained recruits.").Proposals.OfType<Proposal.IdentityProposal>().Single();

        Assert.Equal("alias.introduced/1", proposal.Rule);
    }

    private static IEnumerable<Proposal.StatementProposal> Statements(string text) => Readings.Read(text).Proposals.OfType<Proposal.StatementProposal>();

    private static string Quote(Proposal.StatementProposal proposal) => ((Skein.Model.Statements.Evidence.Passage)proposal.Statement.Evidence).Quote;
}
