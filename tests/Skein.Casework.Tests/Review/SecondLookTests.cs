using System.Text.Json;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Casework.Review.SecondLooks;
using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Proposals;

namespace Skein.Casework.Tests.Review;

public class SecondLookTests
{
    private static readonly SecondLookSample Everything = new() { Share = 1 };

    [Fact]
    public void The_sample_is_a_twentieth_the_same_for_a_seed_and_another_for_another()
    {
        var ids = Enumerable.Range(0, 20_000).Select(i => ProposalId.From($"pr-{i}")).ToList();

        var drawn = ids.Where(new SecondLookSample().Draws).ToList();

        // Four standard deviations of a binomial of 20,000 at 0.05.
        Assert.InRange(drawn.Count, 1000 - 124, 1000 + 124);
        Assert.Equal(drawn, ids.Where(new SecondLookSample { Seed = 1 }.Draws));
        Assert.NotEqual(drawn, ids.Where(new SecondLookSample { Seed = 2 }.Draws));
        Assert.Subset(ids.Where(new SecondLookSample { Share = 0.1 }.Draws).ToHashSet(), drawn.ToHashSet());
    }

    [Fact]
    public void Another_coder_is_offered_the_proposal_without_the_decision_and_nobody_an_own_one()
    {
        using var desk = new Desk();
        var ids = Proposed(desk, 1);
        var first = ProposedReport.As(desk, "Ida Korlin");
        new RejectProposal(first).Run(ids[0], "A secret reason.");
        var second = ProposedReport.As(desk, "Nils Harm");

        var list = new ShowSecondLooks(second).Run(Everything);

        Assert.Equal([ids[0]], list.Items.Select(item => item.Item.Proposal.Id));
        var written = JsonSerializer.Serialize(list, CaseJson.Options);
        Assert.DoesNotContain("Ida Korlin", written, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", written, StringComparison.Ordinal);
        Assert.DoesNotContain("rejected", written, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((0, 1), (new ShowSecondLooks(first).Run(Everything).Waiting, new ShowSecondLooks(first).Run(Everything).Own));
        Assert.Equal("SK-CAS-083", Assert.IsType<ActOutcome.Refused>(new RecordSecondLook(first).Run(ids[0], Decision.Accepted)).Code);
        Assert.IsType<ActOutcome.Done>(new RecordSecondLook(second).Run(ids[0], Decision.Accepted));
        Assert.Empty(new ShowSecondLooks(second).Run(Everything).Items);
        Assert.Equal("SK-CAS-083", Assert.IsType<ActOutcome.Refused>(new RecordSecondLook(second).Run(ids[0], Decision.Accepted)).Code);
    }

    [Fact]
    public void A_second_look_changes_nothing_in_the_case_and_can_be_undone()
    {
        using var desk = new Desk();
        var ids = Proposed(desk, 1);
        new RejectProposal(ProposedReport.As(desk, "Ida Korlin")).Run(ids[0], null);
        var second = ProposedReport.As(desk, "Nils Harm");

        var done = Assert.IsType<ActOutcome.Done>(new RecordSecondLook(second).Run(ids[0], Decision.Accepted));

        using (var reader = desk.Session.Store.OpenReader())
        {
            Assert.Empty(reader.Statements(new Storage.Reading.StatementQuery()));
            Assert.Equal(Storage.Reading.ProposalState.Rejected, reader.Find(ids[0])!.State);
        }

        Assert.IsType<ActOutcome.Done>(new UndoEvent(second).Run(done.Sequence));
        Assert.Equal(1, new ShowSecondLooks(second).Run(Everything).Waiting);
        Assert.Equal(0, new ReportAgreement(desk.Session).Run(Everything).Overall.Looks);
    }

    /// <summary>Krippendorff 2011, two observers and ten units of two values: alpha 0.095.</summary>
    [Fact]
    public void Agreement_is_that_of_the_published_example_and_coders_stand_by_the_alphabet()
    {
        int[] one = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
        int[] other = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
        using var desk = new Desk();
        var ids = Proposed(desk, 10);
        var (first, second) = (ProposedReport.As(desk, "Zora Lind"), ProposedReport.As(desk, "Ada Lind"));
        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            _ = one[index] == 1 ? new RejectProposal(first).Run(id, null) : new SetProposalAside(first).Run(id, null);
            Assert.IsType<ActOutcome.Done>(new RecordSecondLook(second).Run(id, other[index] == 1 ? Decision.Rejected : Decision.Unsure));
        }

        var report = new ReportAgreement(desk.Session).Run(Everything);

        Assert.Equal((10, 6), (report.Overall.Looks, report.Overall.Same));
        Assert.Equal(0.095, report.Overall.Alpha!.Value, 0.0005);
        Assert.Equal([("Ada Lind", "Zora Lind", 10)], report.ByPair.Select(row => (row.One.Name, row.Other.Name, row.Agreement.Looks)));
        Assert.Equal([("travelled-to", 10)], report.ByProperty.Select(row => (row.Property.Value, row.Agreement.Looks)));
        Assert.Equal(4, report.Disagreements.Count);
        Assert.Equal([("Zora Lind", 0, 2, 8)], report.Acceptance.Select(row => (row.Coder.Name, row.Counts.Accepted, row.Counts.Rejected, row.Counts.Unsure)));
    }

    private static List<ProposalId> Proposed(Desk desk, int count)
    {
        var report = new ProposedReport(desk, "a");
        List<ProposalId> ids = [.. Enumerable.Range(0, count).Select(i => report.Propose($"Mira Dolen travelled to Orsk ({i}).", "Mira Dolen", "travelled-to", "Orsk"))];
        report.Add();
        return ids;
    }
}
