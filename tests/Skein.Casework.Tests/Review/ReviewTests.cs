using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Pictures;
using Skein.Casework.Reading;
using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Review;

public class ReviewTests
{
    private static readonly ViewFilter WithReading = new() { IncludeUnreviewed = true };

    [Fact]
    public void A_proposal_is_in_no_network_until_it_is_accepted_unless_the_machine_reading_is_switched_on()
    {
        using var desk = new Desk();
        desk.Read("Salim Ferrat", "Karim Ferrat");

        Assert.Empty(new DrawNetwork(desk.Session).Run(ViewFilter.Everything).Ties);
        var tie = Assert.Single(new DrawNetwork(desk.Session).Run(WithReading).Ties);
        Assert.True(tie.IsProposed);
    }

    [Fact]
    public void Accepting_a_proposal_makes_the_tie_and_undoing_it_takes_all_of_it_back()
    {
        using var desk = new Desk();
        var (proposal, left, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");

        var done = Assert.IsType<ActOutcome.Done>(new AcceptProposal(desk.Session).Run(proposal, new Acceptance()));
        var tie = Assert.Single(new ShowDossier(desk.Session).Run(left, ViewFilter.Everything)!.Ties);
        Assert.Equal("Karim Ferrat", tie.Other.Label);
        Assert.False(tie.IsProposed);
        Assert.Equal("Salim Ferrat and Karim Ferrat are brothers.", Assert.Single(tie.Statements).Evidence.Quote);

        Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(done.Sequence));
        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal(ProposalState.Pending, reader.Find(proposal)!.State);
        Assert.Empty(reader.Statements(new StatementQuery()));
        Assert.Null(reader.Find(left));
    }

    [Fact]
    public void A_proposal_is_decided_on_once()
    {
        using var desk = new Desk();
        var (proposal, _, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        new AcceptProposal(desk.Session).Run(proposal, new Acceptance());

        Assert.Equal("SK-CAS-002", Assert.IsType<ActOutcome.Refused>(new AcceptProposal(desk.Session).Run(proposal, new Acceptance())).Code);
        Assert.Equal("SK-CAS-002", Assert.IsType<ActOutcome.Refused>(new RejectProposal(desk.Session).Run(proposal, "no")).Code);
    }

    [Fact]
    public void A_rejected_proposal_is_in_no_layer_and_does_not_come_back_when_it_is_made_again()
    {
        using var desk = new Desk();
        var (proposal, _, _, document) = desk.Read("Salim Ferrat", "Karim Ferrat");
        new RejectProposal(desk.Session).Run(proposal, "A slip of the reporter.");

        using (var reader = desk.Session.Store.OpenReader())
        {
            var row = reader.Find(proposal)!;
            Assert.Equal((ProposalState.Rejected, "A slip of the reporter."), (row.State, row.Reason));
            var version = reader.TextVersions(document)[^1];
            desk.Append(new Model.Log.CaseEvent.ProposalsMade(row.Run, document, version.Id, [], [row.Proposal]));
        }

        Assert.Empty(new ShowReviewQueue(desk.Session).Run(new QueueRequest()).Proposals);
        Assert.Empty(new DrawNetwork(desk.Session).Run(WithReading).Ties);
    }

    [Fact]
    public void A_correction_changes_stance_date_and_ends_and_keeps_the_quote()
    {
        using var desk = new Desk();
        var (proposal, left, right, _) = desk.Read("Salim Ferrat", "Karim Ferrat");

        new AcceptProposal(desk.Session).Run(proposal, new Acceptance
        {
            Correction = new Correction { Property = PropertyCode.From("cousin-of"), Stance = Stance.Alleges, ValidTime = "2013~", SwapEnds = true },
        });

        using var reader = desk.Session.Store.OpenReader();
        var statement = Assert.Single(reader.Statements(new StatementQuery())).Statement;
        Assert.Equal((right, "cousin-of", left), (statement.Subject, statement.Property.Value, statement.Object!.Value));
        Assert.Equal((Stance.Alleges, "2013~"), (statement.Stance, statement.ValidTime!.ToString()));
        Assert.Equal("Salim Ferrat and Karim Ferrat are brothers.", Assert.IsType<Evidence.Passage>(statement.Evidence).Quote);
        Assert.Equal(ProposalState.Corrected, reader.Find(proposal)!.State);
    }

    [Fact]
    public void A_correction_that_the_vocabulary_forbids_is_refused_with_a_sentence()
    {
        using var desk = new Desk();
        var (proposal, _, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");

        var outcome = new AcceptProposal(desk.Session).Run(proposal, new Acceptance { Correction = new Correction { Property = PropertyCode.From("member-of") } });

        Assert.Contains("cannot be of the kind 'Person'", Assert.IsType<ActOutcome.Refused>(outcome).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_what_somebody_else_has_changed_meanwhile_is_a_conflict()
    {
        using var desk = new Desk();
        var (proposal, _, _, document) = desk.Read("Salim Ferrat", "Karim Ferrat");
        var seen = Assert.Single(new ReadDocument(desk.Session).Run(document)!.Proposals).LastChange;
        new SetProposalAside(desk.Session).Run(proposal, "later");

        Assert.IsType<ActOutcome.Conflict>(new RejectProposal(desk.Session).Run(proposal, "no", seen));
    }

    [Fact]
    public void Choosing_an_entity_of_the_case_on_acceptance_is_a_judgement_that_can_be_withdrawn_alone()
    {
        using var desk = new Desk();
        var known = desk.Person("pe-1", "Salim Ferrat");
        var (proposal, left, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        new AcceptProposal(desk.Session).Run(proposal, new Acceptance { SubjectIs = known });

        var joined = new ShowDossier(desk.Session).Run(known, ViewFilter.Everything)!;
        Assert.Equal(2, joined.Members.Count);
        Assert.Single(joined.Ties);

        new Casework.Identity.WithdrawJudgement(desk.Session).Run(joined.Members.Single(member => member.Judgement is not null).Judgement!.Value, "mistaken");
        Assert.Empty(new ShowDossier(desk.Session).Run(known, ViewFilter.Everything)!.Ties);
        Assert.Single(new ShowDossier(desk.Session).Run(left, ViewFilter.Everything)!.Ties);
    }

    [Fact]
    public void What_was_accepted_is_not_in_the_case_as_it_was_recorded_before()
    {
        using var desk = new Desk();
        var (proposal, left, _, _) = desk.Read("Salim Ferrat", "Karim Ferrat");
        var before = desk.Clock.Now;
        desk.Clock.Now = before.AddDays(3);
        new AcceptProposal(desk.Session).Run(proposal, new Acceptance());

        Assert.Single(new DrawNetwork(desk.Session).Run(ViewFilter.Everything).Ties);
        Assert.Empty(new DrawNetwork(desk.Session).Run(new ViewFilter { RecordedBy = before.AddDays(1) }).Ties);
        Assert.NotNull(new ShowDossier(desk.Session).Run(left, ViewFilter.Everything));
    }
}
