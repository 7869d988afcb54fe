using Skein.Model.Proposals;

namespace Skein.Extraction.Tests.Identities;

public class IdentityTests
{
    [Fact]
    public void A_surname_alone_is_proposed_as_the_full_name_of_the_document()
    {
        var result = Readings.Read("Karim Oudin left Vilbeke. Oudin came back in 2014.");

        var proposal = Assert.Single(result.Proposals.OfType<Proposal.IdentityProposal>());
        Assert.Equal("same-surname-in-document/1", proposal.Rule);
        Assert.Equal(0.8, proposal.Score);
        Assert.Equal(["Karim Oudin", "Oudin"], Labels(result, proposal));
    }

    [Fact]
    public void A_surname_of_two_full_names_is_proposed_as_each_with_a_low_score_and_the_reason()
    {
        var proposals = Readings.Read("Karim Oudin and Tarek Oudin left Vilbeke. Oudin came back.").Proposals.OfType<Proposal.IdentityProposal>().ToList();

        Assert.Equal(2, proposals.Count);
        Assert.All(proposals, proposal => Assert.Equal(0.35, proposal.Score));
        Assert.All(proposals, proposal => Assert.Contains(proposal.Explanation, part => part.Values?.Contains("Karim Oudin; Tarek Oudin") ?? false));
    }

    [Fact]
    public void Initials_in_brackets_are_proposed_as_the_organisation()
    {
        var result = Readings.Read("The Norvel Liberation Front (NLF) met. Then the NLF split.");

        var proposal = Assert.Single(result.Proposals.OfType<Proposal.IdentityProposal>());
        Assert.Equal("acronym-in-brackets/1", proposal.Rule);
        Assert.Equal(["NLF", "Norvel Liberation Front"], Labels(result, proposal));
    }

    [Fact]
    public void A_partial_name_is_never_expanded() =>
        Assert.Empty(Readings.Read("Samir Cassal left. Samir C. came.").Proposals.OfType<Proposal.IdentityProposal>());

    [Fact]
    public void Full_names_are_never_proposed_as_one() =>
        Assert.Empty(Readings.Read("Karim Oudin left. Tarek Oudin came.").Proposals.OfType<Proposal.IdentityProposal>());

    private static IEnumerable<string> Labels(ExtractionResult result, Proposal.IdentityProposal proposal) =>
        result.Entities.Where(entity => entity.Entity.Id == proposal.Left || entity.Entity.Id == proposal.Right).Select(entity => entity.Entity.Label).Order(StringComparer.Ordinal);
}
