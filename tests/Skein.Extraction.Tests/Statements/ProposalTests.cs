using Skein.Model;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Extraction.Tests.Statements;

public class ProposalTests
{
    [Fact]
    public void The_same_text_gives_the_same_proposals()
    {
        const string text = "Karim Oudin was arrested in Vilbeke on 3 March 2015. Oudin is the brother of Salim Ferrat.";

        Assert.Equal(Readings.Read(text).Proposals, Readings.Read(text, pipeline: new ExtractionPipeline()).Proposals);
    }

    [Fact]
    public void A_proposal_keeps_its_identifier_where_only_white_space_changes()
    {
        var left = Readings.Read("Karim Oudin is the brother of Salim Ferrat.").Proposals.Single().Id;
        var right = Readings.Read("\n\nKarim Oudin is  the brother\nof Salim Ferrat.").Proposals.Single().Id;

        Assert.Equal(left, right);
    }

    [Fact]
    public void A_score_is_the_sum_of_its_parts()
    {
        var proposals = Readings.Read("Karim Oudin may be the brother of Salim Ferrat. Tolvan Merrik, 31, lived in Vilbeke.").Proposals;

        Assert.NotEmpty(proposals);
        Assert.All(proposals, proposal => Assert.Equal(proposal.Score, proposal.Explanation.Sum(part => part.Weight), 3));
    }

    [Fact]
    public void A_conviction_keeps_count_sentence_and_court()
    {
        var said = Readings.Read("Karim Oudin was convicted of armed robbery by the Vilbeke Court and sentenced to five years in prison.").Statements()
            .Single(row => row.Property == "legal-status");

        Assert.Equal(Stance.Finds, said.Stance);
        Assert.Contains(said.Qualifiers, qualifier => qualifier is { Name: "count", Value: "armed robbery" });
        Assert.Contains(said.Qualifiers, qualifier => qualifier is { Name: "sentence", Value: "five years" });
        Assert.Contains(said.Qualifiers, qualifier => qualifier is { Name: "court", Value: "Vilbeke Court" });
    }

    [Theory]
    [InlineData("Karim Oudin was arrested.")]
    [InlineData("Karim Oudin is the brother of Salim Ferrat.")]
    [InlineData("Karim Oudin was a member of the Karsova Brigade.")]
    [InlineData("The Karsova Brigade claimed responsibility for the bombing in Vilbeke.", "claimed")]
    [InlineData("Karim Oudin, alias Abu Nour, left.", null, true)]
    public void Status_kinship_membership_and_claims_are_decided_one_by_one(string text, string? property = null, bool mayBeBatched = false)
    {
        var proposals = Readings.Read(text).Proposals.OfType<Proposal.StatementProposal>()
            .Where(proposal => property is null || proposal.Statement.Property == PropertyCode.From(property)).ToList();

        Assert.NotEmpty(proposals);
        Assert.All(proposals, proposal => Assert.Equal(mayBeBatched, BatchPolicy.MayBeAcceptedInBatch(proposal, PropertyVocabulary.Shipped)));
    }

    [Fact]
    public void One_act_told_twice_in_a_document_is_one_incident_and_two_acts_stay_apart()
    {
        var labels = Readings.Read(
            "The bombing in Vilbeke on 3 March 2015 killed 12 people. The bombing in Vilbeke shocked many. A shooting in Oostmere on 5 March 2015 killed two people.")
            .Entities.Where(entity => entity.Entity.Kind == Skein.Model.Entities.EntityKind.Incident).Select(entity => entity.Entity.Label);

        Assert.Equal(["bombing in Vilbeke, 3 March 2015", "shooting in Oostmere, 5 March 2015"], labels);
    }

    [Theory]
    [InlineData("In 2005 he was convicted of help in the bombing in Vilbeke.")]
    [InlineData("Karim Oudin was arrested three days after the bombing in Vilbeke, on 18 March 2016.")]
    public void A_date_that_belongs_to_another_verb_dates_no_act(string text) =>
        Assert.DoesNotContain(Readings.Read(text).Statements(), said => said.Property == "occurred-on");

    [Fact]
    public void A_run_names_the_version_and_the_options_that_differ()
    {
        var run = new ExtractionPipeline(new ExtractionOptions { LeastProposalScore = 0.5 }).Describe(RunId.From("run-1"));

        Assert.Equal(ExtractionPipeline.Tool, run.Tool);
        Assert.Equal([new RunOption("LeastProposalScore", "0.5")], run.Options);
        Assert.Contains("statements/1", run.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_statements_are_cut_and_said()
    {
        var text = string.Concat(Enumerable.Range(0, 30).Select(number => $"Karim Oudin met Salim Ferrat {number} times. "));
        var result = Readings.Read(text, language: "en", pipeline: new ExtractionPipeline(new ExtractionOptions { MostProposals = 10 }));

        Assert.Equal(10, result.Proposals.Count);
        Assert.Contains(result.Warnings, warning => warning.Code == ExtractionWarnings.TooManyCode);
    }
}
