using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Methods.Tests.Incidents;

namespace Skein.Methods.Tests.Questions;

public class ConditionalQuestionTests
{
    /// <summary>The worked example of docs/methods/questions.md, answered by hand.</summary>
    [Fact]
    public void The_worked_example_of_the_page_holds()
    {
        var answer = Answer(Attacks.Page(), Attacks.Question());

        Assert.Equal(["market"], Ids(answer.Answer));
        Assert.Equal(["station"], Ids(answer.RunnersUp));
        Assert.Equal(
            [("bridge", QuestionCondition.Lethality), ("pier", QuestionCondition.Attribution)],
            answer.Rivals.Select(rival => (rival.Unit.Unit.Value, rival.Open.Single())));
        Assert.False(answer.IsDetermined);
        Assert.Equal(
            [
                ("bridge-toll", ChangeKind.AtItsMost, "bridge"),
                ("market-claim", ChangeKind.Withdrawn, "station"),
                ("market-day", ChangeKind.Withdrawn, "station"),
                ("market-land", ChangeKind.Withdrawn, "station"),
                ("market-toll", ChangeKind.Withdrawn, "station"),
            ],
            answer.Changes.Select(change => (change.Assertion.Value, change.Kind, change.Answer.Single().Value))
                .OrderBy(change => change.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void A_question_that_leaves_a_part_unsaid_is_refused_and_the_part_is_named()
    {
        var whole = Attacks.Question();
        (IncidentQuestion Question, string Part)[] parts =
        [
            (whole with { Country = null }, "country"), (whole with { Lethality = null }, "lethality rule"),
            (whole with { Involvement = null }, "involvement filter"), (whole with { Level = null }, "level"),
            (whole with { Attribution = null }, "attribution policy"), (whole with { AsOf = null }, "as-of date"),
        ];

        Assert.All(parts, row =>
        {
            var why = References.Refusal(QuestionAnswer.Of(Samples.Tree(Attacks.Page()), row.Question));
            Assert.Equal(("SK-METH-421", true), (why.Code, why.Because.Contains(row.Part, StringComparison.Ordinal)));
            Assert.Equal([row.Part], row.Question.Missing);
        });
        Assert.Equal(6, new IncidentQuestion().Missing.Count);
    }

    [Fact]
    public void The_day_itself_is_not_before_it_and_a_date_that_may_lie_after_it_leaves_a_rival()
    {
        var attacks = Attacks.Page();
        attacks[0] = attacks[0] with { Dates = [Attacks.Says("market-day", new DayBounds(Samples.Day(300), Samples.Day(310)))] };

        Assert.Equal(["market"], Ids(Answer(attacks, Attacks.Question() with { Before = Samples.Day(311) }).Answer));
        var onIt = Answer(attacks, Attacks.Question() with { Before = Samples.Day(310) });
        Assert.Equal(["station"], Ids(onIt.Answer));
        Assert.Contains(onIt.Rivals, rival => rival.Unit.Unit.Value == "market" && rival.Open is [QuestionCondition.Before]);
        Assert.Equal(["station"], Ids(Answer(attacks, Attacks.Question() with { Before = Samples.Day(300) }).Answer));
    }

    [Fact]
    public void Where_dates_overlap_no_attack_is_the_last()
    {
        var attacks = Attacks.Page();
        attacks[1] = attacks[1] with { Dates = [Attacks.Says("station-day", new DayBounds(Samples.Day(290), Samples.Day(305)))] };
        var answer = Answer(attacks, Attacks.Question());

        Assert.Equal(["market", "station"], Ids(answer.Answer));
        Assert.Contains(answer.Changes, change => change is { Assertion.Value: "station-day", Kind: ChangeKind.AtItsEarliest, Answer: [{ Value: "market" }] });
    }

    [Fact]
    public void The_first_is_the_last_seen_from_the_other_end()
    {
        var answer = Answer(Attacks.Page(), Attacks.Question() with { Which = WhichAttack.First });

        Assert.Equal(["depot"], Ids(answer.Answer));
        Assert.Equal(["station"], Ids(answer.RunnersUp));
    }

    [Fact]
    public void An_attack_that_nothing_dates_is_listed_and_keeps_the_answer_from_being_certain()
    {
        var attacks = Attacks.Page();
        attacks[3] = attacks[3] with { Dates = [] };
        var answer = Answer(attacks, Attacks.Question());

        Assert.Equal(["bridge"], Ids(answer.Undated));
        Assert.Equal(["pier"], answer.Rivals.Select(rival => rival.Unit.Unit.Value));
        Assert.False(answer.IsDetermined);
    }

    [Fact]
    public void A_question_is_determined_once_its_rivals_are_settled()
    {
        var attacks = Attacks.Page();
        attacks[3] = Attacks.Attack("bridge", 400, CasualtyFigure.Exactly(0));
        attacks[4] = attacks[4] with { ClaimsWereSought = true };

        Assert.True(Answer(attacks, Attacks.Question()).IsDetermined);
    }

    /// <summary>The bounds are those of the table of involvement; without a coding the condition is open.</summary>
    [Theory]
    [InlineData(true, "Yes No Open")]
    [InlineData(false, "Yes Yes Open")]
    public void Involvement_is_read_at_the_end_that_the_filter_names(bool isSure, string answers)
    {
        var filter = new InvolvementFilter(InvolvementDegree.Guided, isSure);
        InvolvementBounds?[] bounds =
        [
            new(InvolvementDegree.Guided, InvolvementDegree.Controlled), new(InvolvementDegree.Inspired, InvolvementDegree.Guided), null,
        ];
        var read = bounds.Select(one => Answer(
            [Attacks.Page()[0] with { Involvement = one }], Attacks.Question() with { Involvement = filter })).Select(answer =>
            answer.Answer.Count == 1 ? Truth.Yes : answer.Rivals.Count == 1 ? Truth.Open : Truth.No);

        Assert.Equal(answers, string.Join(' ', read));
    }

    [Fact]
    public void Only_attackers_may_have_died_where_a_source_does_not_say_so()
    {
        var attacks = Attacks.Page();
        var toll = attacks[0].Casualties[0];
        attacks[0] = attacks[0] with { Casualties = [toll with { Says = toll.Says with { Scope = CasualtyScope.Unknown } }] };
        var answer = Answer(attacks, Attacks.Question());

        Assert.Equal(["station"], Ids(answer.Answer));
        Assert.Contains(answer.Rivals, rival => rival.Unit.Unit.Value == "market" && rival.Open is [QuestionCondition.Lethality]);
    }

    [Fact]
    public void Deaths_counted_late_show_no_death_within_the_days_of_the_rule()
    {
        var rule = new LethalityRule(new CasualtyPolicy.Range()) { WithinDays = 30 };
        var attacks = Attacks.Page();
        var toll = attacks[0].Casualties[0];
        IReadOnlyList<UnitConditions> Answered(DayBounds upTo)
        {
            attacks[0] = attacks[0] with { Casualties = [toll with { Says = Samples.Killed(2) with { CountedUpTo = upTo } }] };
            return Answer(attacks, Attacks.Question() with { Lethality = rule, Country = new("A") }).Answer;
        }

        Assert.Equal(["market"], Ids(Answered(DayBounds.On(Samples.Day(330)))));
        Assert.DoesNotContain("market", Ids(Answered(DayBounds.On(Samples.Day(331)))));
    }

    /// <summary>
    /// By hand: the operation's date, country, deaths and claim are those of its parts, or its own where sources give them.
    /// </summary>
    [Fact]
    public void An_operation_answers_with_what_is_said_of_it_and_of_its_parts()
    {
        IncidentRecord[] parts = [.. Attacks.Page()[..2].Select(part => part with { PartOf = new("operation") })];
        var whole = new IncidentRecord(new("operation"), IncidentLevel.Operation);
        var question = Attacks.Question() with { Level = IncidentLevel.Operation };
        var answer = Answer([whole, .. parts], question);

        Assert.Equal(["operation"], Ids(answer.Answer));
        Assert.Equal(new DayBounds(Samples.Day(200), Samples.Day(300)), answer.Answer[0].When);
        Assert.Equal(["market"], Ids(Answer([whole, .. parts], Attacks.Question()).Answer));
    }

    [Fact]
    public void What_was_recorded_later_or_withdrawn_does_not_answer()
    {
        var attacks = Attacks.Page();
        var claim = attacks[0].Attributions[0];
        attacks[0] = attacks[0] with { Attributions = [claim with { RecordedOn = Samples.Day(900) }] };

        Assert.Equal(["station"], Ids(Answer(attacks, Attacks.Question()).Answer));
        Assert.Equal(["market"], Ids(Answer(attacks, Attacks.Question() with { AsOf = Samples.Day(900) }).Answer));
        attacks[0] = attacks[0] with { Attributions = [claim with { WithdrawnOn = Samples.Day(450) }] };
        Assert.Equal(["station"], Ids(Answer(attacks, Attacks.Question()).Answer));
    }

    [Fact]
    public void Impossible_questions_and_dates_are_refused_with_their_code()
    {
        var attacks = Attacks.Page();
        attacks[0] = attacks[0] with { Dates = [Attacks.Says("market-day", new DayBounds(Samples.Day(9), Samples.Day(2)))] };
        var question = Attacks.Question();

        Assert.Equal("SK-METH-422", Refused(Attacks.Page(), question with { Before = Samples.Day(501) }));
        Assert.Equal("SK-METH-423", Refused(Attacks.Page(), question with { Lethality = question.Lethality! with { WithinDays = -1 } }));
        Assert.Equal("SK-METH-424", Refused(attacks, question));
        Assert.Equal("SK-METH-410", Refused(Attacks.Page(), question with { Lethality = new(new CasualtyPolicy.Gtd(-1)) }));
    }

    private static string Refused(IncidentRecord[] attacks, IncidentQuestion question) =>
        References.Refusal(QuestionAnswer.Of(Samples.Tree(attacks), question)).Code;

    private static QuestionAnswer Answer(IncidentRecord[] attacks, IncidentQuestion question) =>
        References.Value(QuestionAnswer.Of(Samples.Tree(attacks), question));

    private static string[] Ids(IEnumerable<UnitConditions> units) => [.. units.Select(unit => unit.Unit.Value).Order(StringComparer.Ordinal)];
}
