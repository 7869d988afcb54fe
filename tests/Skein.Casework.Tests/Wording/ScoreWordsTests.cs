using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;

namespace Skein.Casework.Tests.Wording;

/// <summary>Reasons that were stored as codes are said in the words of today; sentences that earlier versions stored stand as they are.</summary>
public sealed class ScoreWordsTests
{
    [Fact]
    public void A_code_is_said_with_its_values_and_a_sentence_of_before_as_it_stands()
    {
        using var desk = new Desk();
        var (_, left, right, document) = desk.Read("Salim Ferrat", "Karim Ferrat");
        ScorePart[] parts =
        [
            ScorePart.Coded("surname-of-full-name", 0.8, "Ferrat"),
            ScorePart.Coded("full-names-share-it", -0.45, "2", "Salim {0} Ferrat; Karim Ferrat"),
            new("surname of a name in this document", 0.1),
            ScorePart.Coded("of-another-version", 0.05, "Ferrat"),
        ];
        TextVersionId version;
        using (var reader = desk.Session.Store.OpenReader())
        {
            version = reader.TextVersions(document)[0].Id;
        }

        var proposal = new Proposal.IdentityProposal { Id = ProposalId.From("pr-1"), Left = left, Right = right, Rule = "r/1", Score = 0.5, Explanation = [.. parts] };
        var run = RunId.From("run-1");
        desk.Append(new CaseEvent.RunStarted(new ExtractionRun(run, "test", "1", [])), new CaseEvent.ProposalsMade(run, document, version, [], [proposal]));

        var question = Assert.Single(new ShowReviewQueue(desk.Session).Run(new QueueRequest()).Questions);
        Assert.Equal(
            [
                "surname \"Ferrat\" of a full name in this document +0.80",
                "2 full names in this document share it: Salim {0} Ferrat; Karim Ferrat -0.45",
                "surname of a name in this document +0.10",
                "of-another-version Ferrat +0.05",
            ],
            question.Reasons);
    }
}
