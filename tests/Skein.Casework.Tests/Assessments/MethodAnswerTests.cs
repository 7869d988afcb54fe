using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Codings;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Methods.Series;
using Skein.Casework.Methods.Signals;
using Skein.Casework.Tests.Methods;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Involvement;
using Skein.Methods.Questions;
using Skein.Methods.Series;
using Skein.Model;

namespace Skein.Casework.Tests.Assessments;

/// <summary>The answer of every method is signed in one way, with what went in, and is stale when that changes.</summary>
public sealed class MethodAnswerTests : IDisposable
{
    private static readonly Signature ForMay = new("for the report of May");

    private static readonly CasualtyRequest Killed =
        new(CasualtyCategory.Killed, ScopeRule.VictimsOnly, new CasualtyPolicy.Range(), IncidentLevel.Incident);

    private readonly MethodCase _case = new();

    private CaseSession Session => _case.Desk.Session;

    public void Dispose() => _case.Dispose();

    /// <summary>By hand: 7 at the market, 3 or more at the station, 2 on the pier.</summary>
    [Fact]
    public void A_total_is_signed_with_its_policy_its_figures_and_their_statements()
    {
        Done(new AssessCasualties(Session).Run(Killed, ViewFilter.Everything, ForMay));

        var one = List();
        Assert.Equal(("incidents", "How many were killed in the incidents of the case?"), (one.Method, one.Question));
        Assert.Equal("at least 12, over 3 incidents that could be counted; 0 could not.", one.Answer);
        Assert.Null(one.About);
        Assert.Equal((3, 0, Desk.Coder, "for the report of May"), (one.Statements, one.Codings, one.By, one.Reason));
        Assert.Equal("Range (Skein 1), victims-only, incident, now", string.Join(", ", one.Parameters.Select(parameter => parameter.Value)));
        Assert.Empty(one.Stale);
    }

    [Fact]
    public void A_total_is_stale_when_a_figure_under_it_is_withdrawn_and_names_who_did_it()
    {
        Done(new AssessCasualties(Session).Run(Killed, ViewFilter.Everything, ForMay));
        Done(new WithdrawStatement(Session.As(Coder.From("Bo Rask"))).Run(StatementId.From("pier-toll"), "misread"));

        var stale = Assert.Single(List().Stale);
        Assert.Equal((StaleKind.StatementWithdrawn, "pier-toll", "Bo Rask"), (stale.Kind, stale.What, stale.By?.Name));
        Assert.Contains("pier-toll was withdrawn or undone by Bo Rask", stale.Words, StringComparison.Ordinal);

        Done(new AssessCasualties(Session).Run(Killed, ViewFilter.Everything, new Signature("without it")));
        Assert.Equal(("without it", 0), (List().Reason, List().Stale.Count));
    }

    [Fact]
    public void A_total_by_another_policy_stands_beside_it_and_a_statement_that_had_fallen_before_makes_nothing_stale()
    {
        var before = _case.Desk.Clock.Now.AddMinutes(1);
        _case.Desk.Clock.Now = before.AddDays(1);
        Done(new WithdrawStatement(Session).Run(StatementId.From("pier-toll"), "misread"));

        Done(new AssessCasualties(Session).Run(Killed, ViewFilter.Everything with { RecordedBy = before }, ForMay));
        Done(new AssessCasualties(Session).Run(Killed with { Policy = new CasualtyPolicy.Gtd() }, ViewFilter.Everything, ForMay));

        var all = new ListAssessments(Session).Run(ViewFilter.Everything);
        Assert.Equal([3, 2], all.Select(one => one.Statements));
        Assert.All(all, one => Assert.Empty(one.Stale));
    }

    /// <summary>By hand: the market is the last in Ostland, the station the one before it; where the pier lies is open.</summary>
    [Fact]
    public void The_answer_to_a_question_is_signed_about_its_country_with_a_likelihood()
    {
        var likely = new Signature("before the trial", new JudgedLikelihood("likely"));
        Done(new AssessQuestion(Session).Run(Question, AsOf, likely));

        var one = Assert.Single(new ListAssessments(Session).Run(ViewFilter.Everything, _case.Country));
        Assert.Equal("The last attack in Ostland that meets the conditions named: which was it?", one.Question);
        Assert.Equal(
            "market, 4 May 2031. Second best: station, 2 May 2031. Something open could take the place of the answer.", one.Answer);
        Assert.Equal("Lantern Group", one.Toward?.Label);
        Assert.Equal(["lethal", "involvement", "level", "by", "attribution", "as-of", "likelihood", "interval", "scale"], one.Parameters.Select(parameter => parameter.Name));
        Done(new WithdrawStatement(Session).Run(StatementId.From("market-claim"), "a forgery"));
        Assert.Equal("market-claim", Assert.Single(List().Stale).What);
    }

    [Fact]
    public void A_question_that_asks_for_involvement_is_stale_when_it_is_coded_anew()
    {
        Code("involvement", "market", "A1", "E", _case.Group);
        Done(new AssessQuestion(Session).Run(
            Question with { Involvement = new InvolvementFilter(InvolvementDegree.Inspired, IsSure: true) }, AsOf, ForMay));
        Assert.Equal(1, List().Codings);

        Code("involvement", "market", "A1", "SNF", _case.Group);
        Assert.Equal((StaleKind.CodedSince, "A1=SNF"), (Assert.Single(List().Stale).Kind, List().Stale[0].What));
    }

    /// <summary>By hand: the harbor operation and the pier are two attacks, both claimed; no table has its codings.</summary>
    [Fact]
    public void Claims_are_signed_with_the_codings_and_are_stale_when_any_attack_is_coded_further()
    {
        Code("claims", "pier", "sought", "yes");
        Done(new AssessClaims(Session).Run(ViewFilter.Everything, ForMay));

        var one = List();
        Assert.StartsWith("Of 2 attacks 2 are claimed, 0 are attributed and not claimed, 0 are neither, and of 0 nobody looked for claims. H1: no test.", one.Answer, StringComparison.Ordinal);
        Assert.Equal((3, 1), (one.Statements, one.Codings));
        Code("claims", "harbor", "fate", "dead");
        Assert.Equal("fate=dead", Assert.Single(List().Stale).What);
    }

    /// <summary>By hand: three incidents of May 2031 in one month, with a day and a toll each.</summary>
    [Fact]
    public void A_series_is_signed_with_its_scope_and_its_statements()
    {
        Done(new AssessSeries(Session).Run(new SeriesRequest(IncidentLevel.Incident, PeriodLength.Month), ViewFilter.Everything, ForMay));

        var one = List();
        Assert.Equal("How often were there incidents, on the level of the incident, by month, from 2031-05-02 to 2031-05-09?", one.Question);
        Assert.Equal("3 lie in one period for sure and 0 in one of several; 0 have no date and 0 lie outside.", one.Answer);
        Assert.Equal(6, one.Statements);
        Done(new WithdrawStatement(Session).Run(StatementId.From("pier-day"), "misread"));
        Assert.Equal("pier-day", Assert.Single(List().Stale).What);
    }

    [Fact]
    public void What_has_no_answer_is_not_signed_and_says_why()
    {
        Assert.Equal("SK-METH-441", Refused(new AssessSignals(Session).Run(new SignalRequest(), ViewFilter.Everything, ForMay)));
        Assert.Equal("SK-METH-421", Refused(new AssessQuestion(Session).Run(Question with { Level = null }, AsOf, ForMay)));
        Assert.Equal("SK-CAS-007", Refused(new AssessClaims(Session).Run(ViewFilter.Everything, new Signature(" "))));
        Assert.Equal("SK-METH-305", Refused(new AssessClaims(Session).Run(ViewFilter.Everything, new Signature("why", new JudgedLikelihood("surely")))));
        Assert.Empty(new ListAssessments(Session).Run(ViewFilter.Everything));
    }

    private static ViewFilter AsOf => ViewFilter.Everything with { RecordedBy = new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero) };

    private QuestionRequest Question => new()
    {
        Country = _case.Country,
        Lethality = new LethalityRule(new CasualtyPolicy.Range()),
        Involvement = InvolvementFilter.NotRequired,
        Level = IncidentLevel.Incident,
        Actor = _case.Group,
        Attribution = AttributionPolicy.Claimed,
    };

    private void Code(string method, string about, string item, string value, EntityId? toward = null) => Done(new CodeItems(Session).Run(
        new NewCoding(method, EntityId.From(about), [(item, value)], "because") { Toward = toward }));

    private AssessmentView List() => Assert.Single(new ListAssessments(Session).Run(ViewFilter.Everything));

    private static void Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);

    private static string Refused(ActOutcome outcome) => Assert.IsType<ActOutcome.Refused>(outcome).Code;
}
