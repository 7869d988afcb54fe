using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Review;
using Skein.Casework.Review.Groups;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Review;

public class GroupTests
{
    [Fact]
    public void Proposals_that_would_add_the_same_statement_stand_as_one_group_with_all_their_quotes_best_first()
    {
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        var weak = report.Propose("Mira Dolen met Joren Vask.", "Mira Dolen", "met", "Joren Vask", score: 0.6);
        var other = report.Propose("Mira Dolen met Petra Soln.", "Mira Dolen", "met", "Petra Soln", score: 0.7);
        var strong = report.Propose("Joren Vask had met Mira Dolen.", "Joren Vask", "met", "Mira Dolen", score: 0.9);
        report.Add();

        var groups = Groups(desk);

        Assert.Equal([[strong, weak], [other]], groups.Select(group => group.Members.Select(item => item.Proposal.Id)));
        Assert.Equal([(2, 0.9, 1), (1, 0.7, 1)], groups.Select(group => (group.Count, group.Best, group.Origins)));
    }

    [Fact]
    public void A_denial_is_no_member_of_the_group_that_it_denies_and_direction_counts_where_the_property_has_one()
    {
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        report.Propose("Mira Dolen trained Joren Vask.", "Mira Dolen", "trained", "Joren Vask");
        report.Propose("Mira Dolen never trained Joren Vask.", "Mira Dolen", "trained", "Joren Vask", change: said => said with { Stance = Stance.Denies });
        report.Propose("Joren Vask trained Mira Dolen.", "Joren Vask", "trained", "Mira Dolen");
        report.Add();

        Assert.Equal([1, 1, 1], Groups(desk).Select(group => group.Count));
    }

    [Fact]
    public void Documents_name_their_own_persons_until_judgements_say_that_they_are_the_same_and_a_reprint_is_no_origin_of_its_own()
    {
        using var desk = new Desk();
        var first = new ProposedReport(desk, "a");
        first.Propose("Mira Dolen met Joren Vask.", "Mira Dolen", "met", "Joren Vask", score: 0.8);
        first.Add();
        var reprint = new ProposedReport(desk, "b", reprintOf: "a");
        reprint.Propose("Mira Dolen met Joren Vask again.", "Mira Dolen", "met", "Joren Vask", score: 0.7);
        reprint.Add();
        Assert.Equal(2, Groups(desk).Count);

        var judge = new RecordJudgement(desk.Session);
        foreach (var name in new[] { "Mira Dolen", "Joren Vask" })
        {
            Assert.IsType<ActOutcome.Done>(judge.Run(new NewJudgement(first.IdOf(name), reprint.IdOf(name), Verdict.Same, "one report, printed twice")));
        }

        var group = Assert.Single(Groups(desk));
        Assert.Equal((2, 1), (group.Count, group.Origins));
    }

    [Fact]
    public void Pages_put_together_are_the_groups_that_a_plain_count_over_all_proposals_gives()
    {
        using var desk = new Desk();
        var random = new Random(7);
        var report = new ProposedReport(desk, "a");
        string[] names = ["Mira Dolen", "Joren Vask", "Petra Soln", "Aldo Ferren"];
        for (var i = 0; i < 120; i++)
        {
            var (one, other) = (names[random.Next(4)], names[random.Next(4)]);
            if (one != other)
            {
                report.Propose($"{one} saw {other} ({i}).", one, random.Next(2) == 0 ? "met" : "trained", other, score: random.Next(1, 20) / 20.0);
            }
        }

        report.Add();
        using var reader = desk.Session.Store.OpenReader();
        var all = reader.Proposals(new ProposalQuery { Limit = 1_000 }).Select(row => ((Model.Proposals.Proposal.StatementProposal)row.Proposal, row)).ToList();
        var expected = all
            .GroupBy(pair => pair.Item1.Statement switch
            {
                { Property.Value: "met" } met => "met " + string.Join(' ', new[] { met.Subject.Value, met.Object!.Value.Value }.Order(StringComparer.Ordinal)),
                var trained => $"trained {trained.Subject} {trained.Object}",
            })
            .Select(group => group.Select(pair => pair.Item1.Id.Value).ToList())
            .ToList();

        var paged = new List<ReviewGroup>();
        for (var offset = 0; ; offset += 3)
        {
            var page = new ShowReviewDesk(desk.Session).Run(new DeskRequest { Limit = 3, Offset = offset });
            paged.AddRange(page.Groups);
            Assert.Equal(page.HasMore, offset + 3 < expected.Count);
            if (!page.HasMore)
            {
                break;
            }
        }

        Assert.Equal(expected.Select(ids => ids[0]), paged.Select(group => group.Members[0].Proposal.Id.Value));
        Assert.Equal(expected.Select(ids => ids.Count), paged.Select(group => group.Count));
    }

    [Fact]
    public void Each_filter_finds_what_it_says()
    {
        using var desk = new Desk();
        var (a, b) = (new ProposedReport(desk, "a"), new ProposedReport(desk, "b"));
        var low = a.Propose("Mira Dolen met Joren Vask.", "Mira Dolen", "met", "Joren Vask", score: 0.4, rule: "one/1");
        var high = a.Propose("Mira Dolen left Orsk.", "Mira Dolen", "travelled-from", "Orsk", score: 0.8, rule: "two/1");
        var there = b.Propose("Petra Soln left Orsk.", "Petra Soln", "travelled-from", "Orsk", score: 0.6, rule: "two/1");
        a.Add();
        b.Add();

        Assert.Equal([high, there, low], Found(new ReviewFilter()));
        Assert.Equal([high, there], Found(new ReviewFilter { Property = PropertyCode.From("travelled-from") }));
        Assert.Equal([low], Found(new ReviewFilter { Rule = "one/1" }));
        Assert.Equal([there], Found(new ReviewFilter { Document = b.Document }));
        Assert.Equal([high, low], Found(new ReviewFilter { Source = SourceId.From("src-a") }));
        Assert.Equal([high, there], Found(new ReviewFilter { LeastScore = 0.6 }));
        new SetProposalAside(ProposedReport.As(desk, "Ida Korlin")).Run(low, "ask");
        new SetProposalAside(desk.Session).Run(there, "ask");
        Assert.Equal([there, low], Found(new ReviewFilter { State = ProposalState.Unsure }));
        Assert.Equal([low], Found(new ReviewFilter { State = ProposalState.Unsure, Coder = Coder.From("Ida Korlin") }));
        Assert.Equal([high], Found(new ReviewFilter()));

        IEnumerable<ProposalId> Found(ReviewFilter filter) =>
            new ShowReviewDesk(desk.Session).Run(new DeskRequest { Filter = filter }).Groups.Select(group => group.Members[0].Proposal.Id);
    }

    [Fact]
    public void A_group_that_is_put_off_comes_last_and_nothing_of_it_is_recorded()
    {
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        var first = report.Propose("Mira Dolen met Joren Vask.", "Mira Dolen", "met", "Joren Vask", score: 0.9);
        var second = report.Propose("Mira Dolen met Petra Soln.", "Mira Dolen", "met", "Petra Soln", score: 0.8);
        report.Add();
        var head = desk.Head();

        new ShowReviewDesk(desk.Session).Later(first, new ReviewFilter());

        Assert.Equal([second, first], Groups(desk).Select(group => group.Members[0].Proposal.Id));
        Assert.Equal([false, true], Groups(desk).Select(group => group.IsLater));
        Assert.Equal(head, desk.Head());
        new ShowReviewDesk(desk.Session).Later(first, new ReviewFilter(), off: false);
        Assert.Equal([first, second], Groups(desk).Select(group => group.Members[0].Proposal.Id));
    }

    private static IReadOnlyList<ReviewGroup> Groups(Desk desk) => new ShowReviewDesk(desk.Session).Run(new DeskRequest()).Groups;
}
