using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Casework.Review.Batches;
using Skein.Casework.Review.Groups;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Review;

public class BatchTests
{
    // From the promise and not from the code: kinship, membership, claim, charge and conviction, identity; and taking part in an act, which is
    // what a charge says.
    private static readonly HashSet<string> NeverFamilies = ["kinship", "allegiance", "claim", "legal", "identity", "co-action"];

    public static TheoryData<string> Properties() => [.. PropertyVocabulary.Shipped.All.Select(property => property.Code.Value)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Each_property_of_the_vocabulary_is_accepted_in_a_batch_or_refused_by_the_act_itself(string code)
    {
        using var desk = new Desk();
        var property = PropertyVocabulary.Shipped.Get(PropertyCode.From(code));
        var report = new ProposedReport(desk, "a");
        var allowed = report.Propose("Mira Dolen left Orsk.", "Mira Dolen", "travelled-from", "Orsk");
        var asked = report.Propose("Joren Vask and Petra Soln, as said.", "Joren Vask", code, property.Value is null ? "Petra Soln" : null, ValueFor(property));
        report.Add();
        var head = desk.Head();
        var isNever = property.BearsOnStatus || NeverFamilies.Contains(property.Family);

        var outcome = new AcceptBatch(desk.Session).Run([allowed, asked]);

        if (isNever)
        {
            Assert.Equal("SK-CAS-082", Assert.IsType<ActOutcome.Refused>(outcome).Code);
            Assert.Contains(property.Label, Assert.IsType<ActOutcome.Refused>(outcome).Sentence, StringComparison.Ordinal);
            Assert.Equal(head, desk.Head());
        }
        else
        {
            Assert.True(outcome is ActOutcome.Done, $"{code}: {outcome}");
        }

        // A preview agrees with the act, whoever asks for it and whatever the score.
        if (isNever)
        {
            var preview = new PreviewBatch(desk.Session).Run(new BatchRequest { LeastScore = 0 });
            Assert.Equal([allowed], preview.Proposals.Select(item => item.Proposal.Id));
            Assert.Equal([(code, 1)], preview.LeftOut.Select(left => (left.Property.Value, left.Count)));
        }
    }

    [Fact]
    public void What_a_language_model_proposes_is_in_no_batch()
    {
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        var asked = report.Propose("Mira Dolen left Orsk.", "Mira Dolen", "travelled-from", "Orsk", rule: "language-model:small/1");
        report.Add();

        Assert.Empty(new PreviewBatch(desk.Session).Run(new BatchRequest { LeastScore = 0 }).Proposals);
        Assert.Equal("SK-CAS-082", Assert.IsType<ActOutcome.Refused>(new AcceptBatch(desk.Session).Run([asked])).Code);
    }

    [Fact]
    public void A_preview_records_nothing_and_names_what_acceptance_then_records()
    {
        using var desk = new Desk();
        var report = Journeys(desk);
        var head = desk.Head();

        var preview = new PreviewBatch(desk.Session).Run(new BatchRequest { Filter = new ReviewFilter { Rule = "test.rule/1" }, LeastScore = 0.7 });

        Assert.Equal(head, desk.Head());
        Assert.Equal([0.9, 0.8, 0.7], preview.Proposals.Select(item => item.Proposal.Score));
        Assert.IsType<ActOutcome.Done>(new AcceptBatch(desk.Session).Run([.. preview.Proposals.Select(item => item.Proposal.Id)], "read each"));
        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal(
            preview.Proposals.Select(item => item.Proposal.Id.Value).Order(StringComparer.Ordinal),
            reader.Statements(new StatementQuery()).Select(row => row.Statement.Proposal!.Value.Value).Order(StringComparer.Ordinal));
        Assert.All(preview.Proposals, item => Assert.Equal("read each", reader.Find(item.Proposal.Id)!.Reason));
        Assert.Equal(1, reader.Counts().PendingProposals);
        _ = report;
    }

    [Fact]
    public void One_undoing_takes_back_the_whole_batch_with_the_entities_that_came_with_it()
    {
        using var desk = new Desk();
        var report = Journeys(desk);
        var ids = new PreviewBatch(desk.Session).Run(new BatchRequest { LeastScore = 0 }).Proposals.Select(item => item.Proposal.Id).ToList();
        var done = Assert.IsType<ActOutcome.Done>(new AcceptBatch(desk.Session).Run(ids));

        Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(done.Sequence + 2));

        using var reader = desk.Session.Store.OpenReader();
        Assert.Empty(reader.Statements(new StatementQuery()));
        Assert.Equal((4, 0), (reader.Counts().PendingProposals, reader.Counts().DecidedProposals));
        Assert.Null(reader.Find(report.IdOf("Mira Dolen")));
    }

    [Fact]
    public void A_batch_of_none_of_too_many_or_of_unknown_ones_is_refused_and_what_was_decided_meanwhile_is_passed_over()
    {
        using var desk = new Desk();
        Journeys(desk);
        var ids = new PreviewBatch(desk.Session).Run(new BatchRequest { LeastScore = 0 }).Proposals.Select(item => item.Proposal.Id).ToList();
        var accept = new AcceptBatch(desk.Session);

        Assert.Equal("SK-CAS-081", Assert.IsType<ActOutcome.Refused>(accept.Run([])).Code);
        Assert.Equal("SK-CAS-081", Assert.IsType<ActOutcome.Refused>(accept.Run([.. Enumerable.Range(0, 201).Select(i => ProposalId.From($"pr-{i}"))])).Code);
        Assert.Equal("SK-CAS-001", Assert.IsType<ActOutcome.Refused>(accept.Run([ids[0], ProposalId.From("pr-none")])).Code);
        new RejectProposal(desk.Session).Run(ids[0], "no");
        Assert.IsType<ActOutcome.Done>(accept.Run(ids));
        using var reader = desk.Session.Store.OpenReader();
        Assert.Equal((ProposalState.Rejected, 3L), (reader.Find(ids[0])!.State, reader.Counts().Statements));
    }

    private static ProposedReport Journeys(Desk desk)
    {
        var report = new ProposedReport(desk, "a");
        foreach (var (place, score) in new[] { ("Orsk", 0.9), ("Vilbeke", 0.8), ("Marvane", 0.7), ("Oldhaven", 0.6) })
        {
            report.Propose($"Mira Dolen travelled to {place}.", "Mira Dolen", "travelled-to", place, score: score);
        }

        return report.Add();
    }

    private static string? ValueFor(Property property) => property.Value switch
    {
        null => null,
        ValueKind.Code => property.Codes[0],
        ValueKind.Date => "2015-11-02",
        ValueKind.Count => "12",
        _ => "as said",
    };
}
