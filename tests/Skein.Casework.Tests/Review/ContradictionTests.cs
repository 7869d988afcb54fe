using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Codings;
using Skein.Casework.Dossiers;
using Skein.Casework.Review;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Review;

/// <summary>The queue of contradictions: what is listed, what a decision changes (nothing but the queue), and what opens one again.</summary>
public class ContradictionTests
{
    private static readonly StatementId First = StatementId.From("st-1");

    private static readonly StatementId Second = StatementId.From("st-2");

    [Fact]
    public void Dates_that_cannot_both_be_so_and_a_denial_are_listed_and_what_fits_together_is_not()
    {
        using var desk = Told();
        var (a, b) = (desk.Person("pe-1", "Salim Ferrat"), desk.Person("pe-2", "Karim Oudin"));
        var source = desk.Source("t");
        desk.Say("st-5", a, "friend-of", b, source);
        desk.Say("st-6", b, "friend-of", a, source, change: s => s with { Stance = Stance.Denies });

        var queue = new ListContradictions(desk.Session).Run();

        Assert.Equal(
            [["st-1", "st-2"], ["st-5", "st-6"]],
            queue.Items.Select(item => item.Statements.Select(statement => statement.Id.Value).Order().ToArray()));
        Assert.Equal(2, queue.Counts[ContradictionState.Open]);
        Assert.False(queue.HasMore);
    }

    [Fact]
    public void A_decision_leaves_the_queue_and_changes_no_statement()
    {
        using var desk = Told();

        Done(Decide(desk, ContradictionVerdict.Stands, First));

        Assert.Empty(new ListContradictions(desk.Session).Run().Items);
        var decided = Assert.Single(new ListContradictions(desk.Session).Run(ContradictionState.Decided).Items);
        Assert.Equal(2, decided.Statements.Count);
        var decision = Assert.Single(decided.Decisions);
        Assert.Equal((ContradictionVerdict.Stands, First, Desk.Coder, true), (decision.Verdict, decision.Stands, decision.By, decision.IsWhole));
        Assert.Single(new ShowDossier(desk.Session).Run(EntityId.From("in-1"), ViewFilter.Everything)!.Contradictions);
    }

    [Fact]
    public void What_is_left_unresolved_waits_apart_until_somebody_decides()
    {
        using var desk = Told();
        Done(Decide(desk, ContradictionVerdict.Unresolved));
        Assert.Single(new ListContradictions(desk.Session).Run(ContradictionState.Unresolved).Items);

        var other = desk.Session.As(Coder.From("B. Coder"));
        Done(new DecideContradiction(other).Run(new NewContradictionDecision([First, Second], ContradictionVerdict.Both, "two calendars")));

        var decided = Assert.Single(new ListContradictions(desk.Session).Run(ContradictionState.Decided).Items);
        Assert.Equal([ContradictionVerdict.Unresolved, ContradictionVerdict.Both], decided.Decisions.Select(decision => decision.Verdict));
    }

    [Fact]
    public void A_later_decision_of_a_coder_takes_the_place_of_the_former_and_an_undo_brings_it_back()
    {
        using var desk = Told();
        Done(Decide(desk, ContradictionVerdict.Both));
        var later = Done(Decide(desk, ContradictionVerdict.Unresolved));
        Assert.Single(new ListContradictions(desk.Session).Run(ContradictionState.Unresolved).Items);

        Done(new UndoEvent(desk.Session).Run(later.Sequence));

        Assert.Single(new ListContradictions(desk.Session).Run(ContradictionState.Decided).Items);
    }

    [Fact]
    public void A_further_statement_opens_the_question_again_and_a_withdrawal_of_the_decision_too()
    {
        using var desk = Told();
        var done = Done(Decide(desk, ContradictionVerdict.Both));
        desk.Say("st-9", EntityId.From("in-1"), "occurred-on", null, SourceId.From("s"), "2014-06-01");

        var open = Assert.Single(new ListContradictions(desk.Session).Run().Items);
        Assert.Equal(3, open.Statements.Count);
        Assert.False(Assert.Single(open.Decisions).IsWhole);

        Done(new WithdrawStatement(desk.Session).Run(StatementId.From("st-9"), "a misprint"));
        Assert.Empty(new ListContradictions(desk.Session).Run().Items);
        Done(new WithdrawCoding(desk.Session).Run(CodingId.From(done.Id!), "read wrongly"));
        Assert.Single(new ListContradictions(desk.Session).Run().Items);
    }

    [Fact]
    public void Statements_that_fit_together_and_a_statement_of_elsewhere_cannot_be_decided_on()
    {
        using var desk = Told();

        Assert.Equal("SK-CAS-180", Refused(new DecideContradiction(desk.Session).Run(
            new NewContradictionDecision([StatementId.From("st-3"), StatementId.From("st-4")], ContradictionVerdict.Both, "why"))));
        Assert.Equal("SK-CAS-180", Refused(new DecideContradiction(desk.Session).Run(
            new NewContradictionDecision([First, StatementId.From("st-3")], ContradictionVerdict.Both, "why"))));
        Assert.Equal("SK-CAS-180", Refused(new DecideContradiction(desk.Session).Run(new NewContradictionDecision([First, First], ContradictionVerdict.Both, "why"))));
        Assert.Equal("SK-CAS-181", Refused(Decide(desk, ContradictionVerdict.Stands, StatementId.From("st-3"))));
        Assert.Equal("SK-CAS-007", Refused(new DecideContradiction(desk.Session).Run(new NewContradictionDecision([First, Second], ContradictionVerdict.Both, " "))));
    }

    private static Desk Told()
    {
        var desk = new Desk();
        var act = desk.Add("in-1", "Attack in Velmont", EntityKind.Incident);
        var source = desk.Source("s");
        desk.Say("st-1", act, "occurred-on", null, source, "2014-05-24");
        desk.Say("st-2", act, "occurred-on", null, source, "2014-05-25");
        desk.Say("st-3", act, "killed", null, source, "4");
        desk.Say("st-4", act, "killed", null, source, "3..5");
        return desk;
    }

    private static ActOutcome Decide(Desk desk, ContradictionVerdict verdict, StatementId? stands = null) =>
        new DecideContradiction(desk.Session).Run(new NewContradictionDecision([First, Second], verdict, "seen side by side", stands));

    private static ActOutcome.Done Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private static string Refused(ActOutcome outcome) => Assert.IsType<ActOutcome.Refused>(outcome).Code;
}
