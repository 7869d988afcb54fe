using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Codings;
using Skein.Casework.Involvement;
using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Storage.Maintenance;

namespace Skein.Casework.Tests.Assessments;

/// <summary>An assessment is a dated, signed record; when something under it changes, it says so and why.</summary>
public sealed class AssessmentTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _attack;
    private readonly EntityId _group;
    private readonly StatementId _pledge;

    public AssessmentTests()
    {
        (_attack, _group) = (_desk.Add("in-1", "Harbor attack", EntityKind.Incident), _desk.Add("or-1", "Lantern Group", EntityKind.Organisation));
        _pledge = _desk.Say("st-1", _desk.Person("pe-1", "Salim Ferrat"), "pledged-to", _group, _desk.Source("s")).Id;
        Code("A1", "E", _pledge);
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void It_is_signed_with_name_date_question_answer_and_inputs()
    {
        Sign();
        var one = List();
        Assert.Equal(("How far was Lantern Group behind Harbor attack?", "at least inspired, at most controlled"), (one.Question, one.Answer));
        Assert.Equal((Desk.Coder, _desk.Clock.Now, "before the verdict", 1, 1), (one.By, one.On, one.Reason, one.Statements, one.Codings));
        Assert.Equal([("table", "2.3"), ("known-by", "now"), ("coder", "A. Coder")], one.Parameters.Select(parameter => (parameter.Name, parameter.Value)));
        Assert.Empty(one.Stale);
    }

    [Fact]
    public void It_is_stale_when_a_statement_under_it_is_withdrawn_and_no_longer_when_that_is_undone()
    {
        Sign();
        Done(new WithdrawStatement(_desk.Session).Run(_pledge, "misread"));
        var withdrawn = _desk.Head();
        var reason = Assert.Single(List().Stale);
        Assert.Equal((StaleKind.StatementWithdrawn, "st-1", withdrawn, (Coder?)Desk.Coder), (reason.Kind, reason.What, reason.Event, reason.By));
        Done(new UndoEvent(_desk.Session).Run(withdrawn));
        Assert.Empty(List().Stale);
    }

    [Fact]
    public void It_is_stale_when_a_statement_under_it_is_undone_and_names_the_undoing()
    {
        var second = _desk.Say("st-2", EntityId.From("pe-1"), "pledged-to", _group, SourceId.From("s"));
        var recorded = _desk.Head();
        Code("A2", "E", second.Id);
        Sign();
        Done(new UndoEvent(_desk.Session).Run(recorded));
        var reason = Assert.Single(List().Stale);
        Assert.Equal((StaleKind.StatementWithdrawn, "st-2", _desk.Head()), (reason.Kind, reason.What, reason.Event));
    }

    [Fact]
    public void It_is_stale_when_a_statement_under_it_is_corrected()
    {
        Sign();
        var statement = _desk.Session.Store.OpenReader().Statements(new Storage.Reading.StatementQuery { Ids = [_pledge] })[0].Statement;
        _desk.Append(new CaseEvent.StatementCorrected(statement with { Place = "at the harbor" }, "the place"));
        Assert.Equal(StaleKind.StatementCorrected, Assert.Single(List().Stale).Kind);
    }

    [Fact]
    public void It_is_stale_when_an_item_is_coded_anew_or_further_or_a_coding_is_withdrawn()
    {
        var second = Done(Code("D1", "Rp")).Id!;
        Sign();
        Code("A1", "Ct");
        Code("X2", "E");
        Done(new WithdrawCoding(_desk.Session).Run(CodingId.From(second), "not meant"));
        Assert.Equal(
            [(StaleKind.CodedSince, "A1=Ct"), (StaleKind.CodedSince, "X2=E"), (StaleKind.CodingWithdrawn, second)],
            List().Stale.Select(reason => (reason.Kind, reason.What)));
        Sign();
        Assert.Empty(List().Stale);
    }

    [Fact]
    public void Codings_of_others_make_it_no_staler_and_their_assessments_stand_beside_it()
    {
        Sign();
        var theirs = _desk.Session.As(Coder.From("Bo Rask"));
        Done(new CodeItems(theirs).Run(new NewCoding("involvement", _attack, [("X1a", "E")], "the closing report") { Toward = _group }));
        Done(new AssessInvolvement(theirs).Run(_attack, _group, "as the prosecutor"));
        var all = new ListAssessments(_desk.Session).Run(ViewFilter.Everything, _attack);
        Assert.Equal(["A. Coder", "Bo Rask"], all.Select(one => one.By.Name));
        Assert.All(all, one => Assert.Empty(one.Stale));
        Assert.Empty(new ListAssessments(_desk.Session).Run(ViewFilter.Everything, _group));
    }

    [Fact]
    public void A_later_one_supersedes_the_former_for_the_same_day_and_no_other()
    {
        Sign();
        Done(new AssessInvolvement(_desk.Session).Run(_attack, _group, "in May", new DateOnly(2031, 5, 1)));
        Sign("after the verdict");
        var all = new ListAssessments(_desk.Session).Run(ViewFilter.Everything);
        Assert.Equal(["in May", "after the verdict"], all.Select(one => one.Reason));
    }

    [Fact]
    public void What_was_erased_under_it_is_named_as_erased()
    {
        Sign();
        _desk.Session.Store.Erase(new ErasureRequest([Subject.Of(_pledge)], "request under article 17"), Desk.Coder);
        Assert.Equal((StaleKind.Erased, "st-1"), (Assert.Single(List().Stale).Kind, List().Stale[0].What));
    }

    [Fact]
    public void It_is_withdrawn_with_a_reason_and_nobody_signs_what_another_coded()
    {
        Sign();
        Assert.Equal("SK-CAS-007", Refused(new WithdrawAssessment(_desk.Session).Run(List().Id, "")));
        Done(new WithdrawAssessment(_desk.Session).Run(List().Id, "a wrong date"));
        Assert.Empty(new ListAssessments(_desk.Session).Run(ViewFilter.Everything));
        Assert.Equal("SK-CAS-140", Refused(new WithdrawAssessment(_desk.Session).Run(AssessmentId.From("as-9"), "none")));
        Assert.Equal("SK-CAS-139", Refused(new AssessInvolvement(_desk.Session.As(Coder.From("Bo Rask"))).Run(_attack, _group, "mine")));
        Assert.Equal("SK-CAS-007", Refused(new AssessInvolvement(_desk.Session).Run(_attack, _group, " ")));
    }

    private ActOutcome Code(string item, string value, params StatementId[] grounds) => new CodeItems(_desk.Session).Run(
        new NewCoding("involvement", _attack, [(item, value)], "because") { Toward = _group, Grounds = grounds });

    private void Sign(string reason = "before the verdict") => Done(new AssessInvolvement(_desk.Session).Run(_attack, _group, reason));

    private AssessmentView List() => Assert.Single(new ListAssessments(_desk.Session).Run(ViewFilter.Everything));

    private static ActOutcome.Done Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private static string Refused(ActOutcome outcome) => Assert.IsType<ActOutcome.Refused>(outcome).Code;
}
