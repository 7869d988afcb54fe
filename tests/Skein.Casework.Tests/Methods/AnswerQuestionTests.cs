using Skein.Casework.Codings;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Model;

namespace Skein.Casework.Tests.Methods;

public sealed class AnswerQuestionTests : IDisposable
{
    private static readonly ViewFilter AsOf = ViewFilter.Everything with { RecordedBy = new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero) };

    private readonly MethodCase _case = new();

    public void Dispose() => _case.Dispose();

    /// <summary>By hand: the market is the last in Ostland; no source says where the pier lies.</summary>
    [Fact]
    public void The_answer_has_its_second_best_its_rival_and_the_statements_that_would_change_it()
    {
        var view = Ask(Question());

        Assert.Equal(["market"], Names(view.Answer));
        Assert.Equal(["station"], Names(view.SecondBest));
        Assert.Equal(("pier", QuestionCondition.Country), (view.Rivals.Single().Incident.Label, view.Rivals[0].Open.Single()));
        Assert.False(view.IsDetermined);
        Assert.Equal(
            ["market-claim", "market-day", "market-place", "market-toll"],
            view.WouldChange.Select(change => change.Statement.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(view.WouldChange, change => Assert.Equal("station", Assert.Single(change.Answer).Label));
        Assert.Contains(view.Inputs, statement => statement.Id.Value == "pier-toll");
    }

    [Fact]
    public void A_place_that_is_named_as_elsewhere_is_no_rival_and_the_operation_answers_on_its_level()
    {
        var elsewhere = Question() with { Elsewhere = [EntityId.From("pier-place")] };

        Assert.True(Ask(elsewhere).IsDetermined);
        Assert.Equal(["Harbor operation"], Names(Ask(elsewhere with { Level = IncidentLevel.Operation }).Answer));
    }

    [Fact]
    public void A_denied_claim_is_no_claim()
    {
        _case.Desk.Say("denial", _case.Group, "claimed", EntityId.From("market"), SourceId.From("paper"), change: statement =>
            statement with { Stance = Model.Statements.Stance.Denies });

        var view = Ask(Question());
        Assert.Equal(["station"], Names(view.Answer));
        Assert.Contains(view.Rivals, rival => rival.Incident.Label == "market" && rival.Open.Single() == QuestionCondition.Attribution);
    }

    /// <summary>By hand: a pledge at the market is at least inspired; nobody coded the station.</summary>
    [Fact]
    public void Involvement_is_that_which_coders_coded_of_the_organisation()
    {
        new CodeItems(_case.Desk.Session).Run(
            new NewCoding("involvement", EntityId.From("market"), [("A1", "E")], "the film") { Toward = _case.Group });

        var view = Ask(Question() with { Involvement = InvolvementFilter.Reaches(InvolvementDegree.Inspired) });
        Assert.Equal(["market"], Names(view.Answer));
        Assert.Empty(view.SecondBest);
        Assert.Empty(Ask(Question() with { Involvement = InvolvementFilter.Reaches(InvolvementDegree.Guided) }).Answer);
        Assert.Equal(["market"], Names(Ask(Question() with { Involvement = InvolvementFilter.MayReach(InvolvementDegree.Guided) }).Answer));
    }

    /// <summary>By hand: the table reads at least inspired, the coder signs guided; the other coder of the station signs unconnected.</summary>
    [Fact]
    public void A_signed_degree_stands_in_place_of_what_the_table_reads_from_the_same_coder()
    {
        var desk = _case.Desk;
        new CodeItems(desk.Session).Run(
            new NewCoding("involvement", EntityId.From("market"), [("A1", "E"), ("override", "guided")], "the sealed annex") { Toward = _case.Group });
        new CodeItems(desk.Session.As(Coder.From("B. Coder"))).Run(
            new NewCoding("involvement", EntityId.From("station"), [("A1", "E"), ("override", "unconnected")], "another motive") { Toward = _case.Group });

        Assert.Equal(["market"], Names(Ask(Question() with { Involvement = InvolvementFilter.Reaches(InvolvementDegree.Guided) }).Answer));
        Assert.Empty(Ask(Question() with { Involvement = InvolvementFilter.MayReach(InvolvementDegree.Controlled) }).Answer);
        Assert.Empty(Ask(Question() with { Involvement = InvolvementFilter.Reaches(InvolvementDegree.Inspired) }).SecondBest);
    }

    [Fact]
    public void A_question_without_an_as_of_date_or_another_part_is_refused()
    {
        var act = new AnswerQuestion(_case.Desk.Session);

        Assert.Contains("as-of date", Why(act.Run(Question(), ViewFilter.Everything)), StringComparison.Ordinal);
        Assert.Contains("country, its lethality rule", Why(act.Run(new QuestionRequest(), AsOf)), StringComparison.Ordinal);
        static string Why(MethodResult<QuestionView> result) => Assert.IsType<MethodResult<QuestionView>.Refused>(result).Why.Because;
    }

    private static string[] Names(IEnumerable<AttackView> attacks) => [.. attacks.Select(attack => attack.Incident.Label)];

    private QuestionRequest Question() => new()
    {
        Country = _case.Country,
        Lethality = new LethalityRule(new CasualtyPolicy.Range()),
        Involvement = InvolvementFilter.NotRequired,
        Level = IncidentLevel.Incident,
        Actor = _case.Group,
        Attribution = AttributionPolicy.Claimed,
    };

    private QuestionView Ask(QuestionRequest request) =>
        Assert.IsType<MethodResult<QuestionView>.Computed>(new AnswerQuestion(_case.Desk.Session).Run(request, AsOf)).Value;
}
