using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Log;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Storage.Contract;

/// <summary>Proposals, the decisions on them, and the layer of what nobody decided.</summary>
public abstract class ReviewContract : CaseContract
{
    private static readonly RunId Run = RunId.From("run-1");

    [Fact]
    public void A_proposal_waits_and_is_shown_only_when_asked_for()
    {
        var made = MakeProposals();
        using var reader = Store.OpenReader();

        Assert.Equal(["pr-2", "pr-1", "pr-3"], reader.Proposals(new ProposalQuery()).Select(row => row.Proposal.Id.Value));
        Assert.Equal(made.Proposals[0], reader.Find(ProposalId.From("pr-1"))!.Proposal);
        Assert.Empty(reader.Statements(new StatementQuery()));
        var layered = reader.Statements(new StatementQuery { IncludeProposed = true, About = [EntityId.From("en-1")] });
        Assert.Equal([Layer.Proposed, Layer.Proposed], layered.Select(row => row.Layer));
        Assert.Equal(made.Entities, reader.ProposedEntities(made.Document));
        Assert.Equal(made.Entities[1], reader.FindProposed(EntityId.From("en-2")));
        Assert.Equal((3, 0), (reader.Counts().PendingProposals, reader.Counts().DecidedProposals));
        Assert.Equal(["pr-3"], reader.Proposals(new ProposalQuery { OnIdentity = true }).Select(row => row.Proposal.Id.Value));
        Assert.Equal(["pr-1"], reader.Proposals(new ProposalQuery { Property = PropertyCode.From("met") }).Select(row => row.Proposal.Id.Value));
        Assert.Equal([(null, 1), ("described-as", 1), ("met", 1)], reader.PendingByProperty().Select(row => (row.Property?.Value, row.Count)));
    }

    [Fact]
    public void An_accepted_proposal_records_its_statement_and_undoing_it_makes_it_pending_again()
    {
        var made = MakeProposals();
        var statement = ((Proposal.StatementProposal)made.Proposals[0]).Statement;
        Append(new CaseEvent.EntityAdded(made.Entities[0].Entity), new CaseEvent.EntityAdded(made.Entities[1].Entity));
        var decided = Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Accepted, "clear", statement)).Sequence;
        using (var reader = Store.OpenReader())
        {
            var row = reader.Find(ProposalId.From("pr-1"))!;
            Assert.Equal((ProposalState.Accepted, decided, Ann, "clear"), (row.State, row.DecidedAt, row.DecidedBy, row.Reason));
            Assert.Equal(statement, Assert.Single(reader.Statements(new StatementQuery())).Statement);
        }

        Refused("SK-STO-024", new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected));
        Append(new CaseEvent.Undone(decided));
        using var after = Store.OpenReader();
        Assert.Equal(ProposalState.Pending, after.Find(ProposalId.From("pr-1"))!.State);
        Assert.Equal(0, after.Counts().Statements);
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Accepted, null, statement));
        AssertRebuildsTheSame();
        AssertVerifies();
    }

    [Fact]
    public void A_rejected_proposal_does_not_return_with_the_next_run()
    {
        var made = MakeProposals();
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected, "another person"));
        Append(made);

        using var reader = Store.OpenReader();
        Assert.Equal(ProposalState.Rejected, reader.Find(ProposalId.From("pr-1"))!.State);
        Assert.Equal(2, reader.Counts().PendingProposals);
        Assert.Equal(["pr-1", "pr-2"], reader.Known([ProposalId.From("pr-1"), ProposalId.From("pr-2"), ProposalId.From("pr-9")]).Select(id => id.Value).Order());
        AssertRebuildsTheSame();
    }

    [Fact]
    public void A_proposal_put_aside_can_be_decided_later_and_undoing_that_puts_it_aside_again()
    {
        MakeProposals();
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Unsure, "ask"));
        var later = Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected, "no")).Sequence;
        Append(new CaseEvent.Undone(later));

        using var reader = Store.OpenReader();
        Assert.Equal((ProposalState.Unsure, "ask"), (reader.Find(ProposalId.From("pr-1"))!.State, reader.Find(ProposalId.From("pr-1"))!.Reason));
        AssertRebuildsTheSame();
    }

    [Fact]
    public void Keys_of_proposals_come_in_the_order_of_the_proposals_and_each_condition_holds_for_both()
    {
        MakeProposals();
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-2"), Decision.Unsure, "ask"));
        ProposalQuery[] queries =
        [
            new(), new() { State = null }, new() { State = ProposalState.Unsure, DecidedBy = Ann }, new() { State = ProposalState.Unsure, DecidedBy = Ben },
            new() { State = null, Source = Paper }, new() { State = null, Source = SourceId.From("so-none") }, new() { State = null, LeastScore = 0.6 },
            new() { State = null, Rule = "test/1" }, new() { State = null, Subjects = [EntityId.From("en-1")] }, new() { State = null, Ids = [ProposalId.From("pr-1")] },
            new() { State = null, Limit = 1, Offset = 1 },
        ];
        using var reader = Store.OpenReader();
        var wanted = reader.Proposals(new ProposalQuery { State = null }).Where(row => row.Proposal is Proposal.StatementProposal).ToList();

        Assert.All(queries, query =>
        {
            var rows = reader.Proposals(query with { OnIdentity = false });
            Assert.Equal(rows.Select(row => row.Proposal.Id), reader.ProposalKeys(query).Select(key => key.Id));
            Assert.Equal(reader.Proposals(query with { OnIdentity = false, Limit = 100, Offset = 0 }).Count, reader.CountProposals(query with { OnIdentity = false }));
        });
        Assert.Equal(["pr-2"], reader.ProposalKeys(queries[2]).Select(key => key.Id.Value));
        Assert.Empty(reader.ProposalKeys(queries[3]));
        Assert.All(reader.ProposalKeys(new ProposalQuery { State = null }), key =>
        {
            var row = wanted.Single(each => each.Proposal.Id == key.Id);
            var statement = ((Proposal.StatementProposal)row.Proposal).Statement;
            Assert.Equal(
                (statement.Subject, statement.Property, statement.Object, statement.Value?.Text, row.Proposal.Score, row.Proposal.Rule, row.Document, statement.Source, row.State),
                (key.Subject, key.Property, key.Object, key.Value, key.Score, key.Rule, key.Document, key.Source, key.State));
        });
    }

    [Fact]
    public void A_second_look_is_another_coders_once_for_each_decision_and_can_be_undone()
    {
        MakeProposals();
        var decided = Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected, "no")).Sequence;
        var look = new CaseEvent.SecondLookRecorded(ProposalId.From("pr-1"), decided, Decision.Accepted, "it says so");
        Refused("SK-STO-024", look);
        Assert.Equal("SK-STO-025", Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(look), Coder.Machine)).Code);
        Assert.Equal("SK-STO-024", Code(look with { Looked = decided - 1 }));

        var looked = Done(Store.Append(AppendBatch.Of(look), Ben)).Sequence;

        Assert.Equal("SK-STO-024", Code(look));
        using (var reader = Store.OpenReader())
        {
            Assert.Equal([new SecondLookRow(look.Proposal, decided, Decision.Accepted, Ben, looked)], reader.SecondLooks());
            Assert.Equal([new DecisionRow(look.Proposal, PropertyCode.From("met"), "test/1", ProposalState.Rejected, decided, Ann)], reader.Decisions());
        }

        AssertRebuildsTheSame();
        Done(Store.Append(AppendBatch.Of(new CaseEvent.Undone(looked)), Ben));
        using (var reader = Store.OpenReader())
        {
            Assert.Empty(reader.SecondLooks());
            Assert.Equal(ProposalState.Rejected, reader.Find(look.Proposal)!.State);
        }

        AssertRebuildsTheSame();

        string Code(CaseEvent caseEvent) => Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(caseEvent), Ben)).Code;
    }

    [Fact]
    public void The_program_decides_nothing()
    {
        MakeProposals();
        CaseEvent[] decisions =
        [
            new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected),
            new CaseEvent.JudgementRecorded(Judge("ju-1", "en-1", "en-2")),
        ];
        Assert.All(decisions, decision =>
            Assert.Equal("SK-STO-025", Assert.IsType<AppendOutcome.Refused>(Store.Append(AppendBatch.Of(decision), Coder.Machine)).Code));
    }

    [Fact]
    public void An_accepted_question_of_identity_records_one_judgement()
    {
        MakeProposals();
        Refused("SK-STO-024", new CaseEvent.ProposalDecided(ProposalId.From("pr-3"), Decision.Accepted));
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-3"), Decision.Accepted, Judgement: Judge("ju-1", "en-1", "en-2")));
        using var reader = Store.OpenReader();
        Assert.Equal(Verdict.Same, Assert.Single(reader.Judgements()).Value.Verdict);
        AssertRebuildsTheSame();
    }

    [Fact]
    public void One_wrong_quote_refuses_the_whole_set_of_proposals()
    {
        var note = AddDocument("Carla Muster met Dora Probe.");
        Append(new CaseEvent.RunStarted(new ExtractionRun(Run, "test", "1", [])));
        var good = Propose("pr-1", Tie("st-1", "en-1", "met", "en-2", Quote(note, "met")));
        var bad = Propose("pr-2", Tie("st-2", "en-1", "met", "en-2", Quote(note, "met") with { Quote = "mets" }));

        Refused("SK-STO-010", new CaseEvent.ProposalsMade(Run, note.Document, note.Version, [], [good, bad]));
        Refused("SK-STO-012", new CaseEvent.ProposalsMade(RunId.From("run-9"), note.Document, note.Version, [], [good]));
    }

    [Fact]
    public void What_was_pending_at_a_moment_is_proposed_in_the_view_of_that_moment()
    {
        MakeProposals();
        var before = Clock.Now;
        Clock.Advance(TimeSpan.FromMinutes(1));
        Append(new CaseEvent.ProposalDecided(ProposalId.From("pr-1"), Decision.Rejected));
        using var reader = Store.OpenReader();
        Assert.Equal(2, reader.Statements(new StatementQuery { IncludeProposed = true, RecordedBy = before }).Count);
        Assert.Single(reader.Statements(new StatementQuery { IncludeProposed = true }));
    }

    private CaseEvent.ProposalsMade MakeProposals()
    {
        var note = AddDocument("Carla Muster met Dora Probe, the «navigator».");
        var made = new CaseEvent.ProposalsMade(
            Run,
            note.Document,
            note.Version,
            [
                new ProposedEntity(Person("en-1", "Carla Muster"), [new Mention(new TextSpan(0, 12), MentionForm.Name)], 0.9, "test/1"),
                new ProposedEntity(Person("en-2", "Dora Probe") with { Kind = EntityKind.Person }, [], 0.8, "test/1"),
            ],
            [
                Propose("pr-1", Tie("st-1", "en-1", "met", "en-2", Quote(note, "Carla Muster met Dora Probe")), 0.4),
                Propose("pr-2", Words("st-2", "en-1", "described-as", "the «navigator»", Quote(note, "the «navigator»")), 0.7),
                new Proposal.IdentityProposal
                {
                    Id = ProposalId.From("pr-3"), Score = 0.1, Rule = "test/1", Left = EntityId.From("en-1"), Right = EntityId.From("en-2"),
                },
            ]);
        Append(new CaseEvent.RunStarted(new ExtractionRun(Run, "test", "1", [])), made);
        return made;
    }
}
