using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Matching;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;

namespace Skein.Casework.Tests.Matching;

public class ListMatchesTests
{
    [Fact]
    public void Spellings_of_one_name_are_offered_word_by_word_and_brothers_and_roles_are_not()
    {
        using var desk = new Desk();
        desk.Person("p-1", "Youcef Hamrani");
        desk.Person("p-2", "Yusuf al-Hamrani");
        desk.Person("p-3", "Karim Hamrani");
        desk.Append(Role("r-1", "the first man at the gate"), Role("r-2", "the second man at the gate"));

        var pair = Assert.Single(List(desk).Pairs);
        Assert.Equal(("p-1", "p-2"), (pair.Left.Entity.Id.Value, pair.Right.Entity.Id.Value));
        Assert.Contains(pair.Words, word => word is { Left: "Youcef", Right: "Yusuf" });
        Assert.NotEmpty(pair.WouldSettle);
        Assert.Equal(desk.Head(), Head(() => List(desk), desk));

        static Model.Log.CaseEvent Role(string id, string label) =>
            new Model.Log.CaseEvent.EntityAdded(new Entity { Id = EntityId.From(id), Kind = EntityKind.Person, Label = label, ByRole = true });
    }

    [Theory]
    [InlineData("Youcef Darvani", "يوسف دارفاني")]
    [InlineData("Yussuf Darvani", "Юсуф Дарвани")]
    [InlineData("Hocine Darvani", "Hussein Darwany")]
    public void One_name_in_two_scripts_or_two_forms_is_offered(string one, string other)
    {
        using var desk = new Desk();
        desk.Person("p-1", one);
        desk.Person("p-2", other);
        desk.Person("p-3", "Tibor Wexley");

        var pair = Assert.Single(List(desk).Pairs);
        Assert.Equal(("p-1", "p-2"), (pair.Left.Entity.Id.Value, pair.Right.Entity.Id.Value));
        Assert.Equal(2, pair.Words.Count(word => word is { Left: not null, Right: not null }));
    }

    [Fact]
    public void The_pair_that_would_bring_most_together_comes_first_and_what_answers_settle_waits()
    {
        using var desk = new Desk();
        var source = desk.Source("so");
        foreach (var id in new[] { "a-1", "a-2", "a-3" })
        {
            desk.Person(id, "Orsa Lindqvar");
        }

        foreach (var id in new[] { "b-1", "b-2" })
        {
            desk.Say(id + "-s", desk.Person(id, "Tibor Wexley"), "nationality", null, source, "Ostmark");
        }

        var list = List(desk);
        Assert.Equal("Tibor Wexley", list.Pairs[0].Left.Entity.Label);
        Assert.Equal((3, 1), (list.Total, list.Implied));
        Assert.Contains(list.Pairs[0].Evidence, evidence => evidence.Bits > 0);
        Assert.Equal(list.Pairs.OrderByDescending(pair => pair.Value).Select(pair => pair.Value), list.Pairs.Select(pair => pair.Value));
    }

    [Fact]
    public void A_name_that_others_bear_too_is_said_beside_the_pair()
    {
        using var desk = new Desk();
        var source = desk.Source("so");
        desk.Person("p-1", "Orsa Lindqvar");
        desk.Person("p-2", "Orsa Lindqvar");
        Assert.DoesNotContain(Assert.Single(List(desk).Pairs).Warnings, warning => warning.Contains("borne by", StringComparison.Ordinal));

        desk.Say("s1", desk.Person("p-3", "Tibor Wexley"), "alias", null, source, "Orsa Lindqvar");
        var pair = List(desk).Pairs.First(pair => pair.Left.Entity.Id.Value == "p-1" && pair.Right.Entity.Id.Value == "p-2");
        Assert.Contains("\"Orsa Lindqvar\" is borne by 1 other, too: Tibor Wexley. A name that several bear tells nobody apart.", pair.Warnings);
    }

    [Fact]
    public void What_was_judged_is_not_asked_again_and_unsure_is_when_something_changes()
    {
        using var desk = Two();
        Judge(desk, Verdict.Unsure);
        Assert.Empty(List(desk).Pairs);

        desk.Say("s9", EntityId.From("p-1"), "nationality", null, desk.Source("later"), "Ostmark");
        var pair = Assert.Single(List(desk).Pairs);
        Assert.Equal(IdentityState.Unsure, pair.State);

        Judge(desk, Verdict.Different);
        Assert.Empty(List(desk).Pairs);
        pair = Assert.Single(new ListMatches(desk.Session).Run(new MatchRequest { IncludeDecided = true }, cancellation: TestContext.Current.CancellationToken).Pairs);
        Assert.Contains(pair.Warnings, warning => warning.Contains("binding until it is withdrawn", StringComparison.Ordinal));

        Judge(desk, Verdict.Same);
        Assert.Equal(IdentityState.InConflict, Assert.Single(List(desk).Pairs).State);
    }

    [Fact]
    public void A_statement_that_ties_two_to_each_other_warns_and_weighs_against_their_being_one()
    {
        using var desk = Two();
        var before = Assert.Single(List(desk).Pairs).Probability;
        desk.Say("s1", EntityId.From("p-1"), "sibling-of", EntityId.From("p-2"), desk.Source("so"));

        var pair = Assert.Single(new ListMatches(desk.Session).Run(new MatchRequest { Least = MatchRequest.LowestLeast }, cancellation: TestContext.Current.CancellationToken).Pairs);
        Assert.True(pair.Probability < before);
        Assert.Contains("A source takes them for two: Orsa Lindqvar is a sibling of Orsa Lindqvar (so).", pair.Warnings);
    }

    [Fact]
    public void A_pair_with_a_protected_person_is_left_out_and_counted()
    {
        using var desk = new Desk();
        desk.Person("p-1", "Orsa Lindqvar");
        desk.Person("p-2", "Orsa Lindqvar", ProtectionClass.Minor);

        Assert.Equal((0, 1), (List(desk).Total, List(desk).ProtectedLeftOut));
        Assert.Single(new ListMatches(desk.Session).Run(new MatchRequest { IncludeProtected = true }, cancellation: TestContext.Current.CancellationToken).Pairs);
    }

    [Fact]
    public void Later_records_nothing_and_comes_last()
    {
        using var desk = Two();
        desk.Person("q-1", "Tibor Wexley");
        desk.Person("q-2", "Tibor Wexley");
        var (head, first) = (desk.Head(), List(desk).Pairs[0]);

        new DecideMatches(desk.Session).Later(Id(first.Left), Id(first.Right));
        var list = List(desk);
        Assert.Equal((head, 1, true), (desk.Head(), list.PutOff, list.Pairs[^1].IsPutOff));
        Assert.Equal(first.Left.Entity, list.Pairs[^1].Left.Entity);
        new DecideMatches(desk.Session).Later(Id(first.Left), Id(first.Right), off: false);
        Assert.Equal(0, List(desk).PutOff);
    }

    [Fact]
    public void Several_are_judged_different_in_one_go_and_one_undoing_takes_back_all_and_one_withdrawal_one()
    {
        using var desk = Two();
        desk.Person("q-1", "Tibor Wexley");
        desk.Person("q-2", "Tibor Wexley");
        (EntityId, EntityId)[] pairs = [(EntityId.From("p-1"), EntityId.From("p-2")), (EntityId.From("q-1"), EntityId.From("q-2"))];

        Assert.Equal("SK-CAS-007", Assert.IsType<ActOutcome.Refused>(new DecideMatches(desk.Session).Different(pairs, " ")).Code);
        Assert.Equal("SK-CAS-061", Assert.IsType<ActOutcome.Refused>(new DecideMatches(desk.Session).Different([], "towns")).Code);
        var done = Assert.IsType<ActOutcome.Done>(new DecideMatches(desk.Session).Different(pairs, "two towns"));
        Assert.Equal(["Different", "Different"], Verdicts(desk));

        using (var reader = desk.Session.Store.OpenReader())
        {
            var one = reader.Judgements()[0].Value.Id;
            reader.Dispose();
            var withdrawn = Assert.IsType<ActOutcome.Done>(new WithdrawJudgement(desk.Session).Run(one, "one town"));
            Assert.Equal(["Different"], Verdicts(desk));
            Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(withdrawn.Sequence));
        }

        Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(done.Sequence));
        Assert.Empty(Verdicts(desk));
    }

    [Fact]
    public void A_judgement_at_the_desk_keeps_the_score_and_the_statements_that_were_shown()
    {
        using var desk = Two();
        desk.Say("s1", EntityId.From("p-1"), "nationality", null, desk.Source("so"), "Ostmark");
        var pair = Assert.Single(List(desk).Pairs);
        Assert.IsType<ActOutcome.Done>(new DecideMatches(desk.Session).Run(
            new NewJudgement(Id(pair.Left), Id(pair.Right), Verdict.Same, DecideMatches.OneKeyReason) { ScoreSeen = pair.Probability, EvidenceSeen = pair.EvidenceSeen }));

        using var reader = desk.Session.Store.OpenReader();
        var judgement = Assert.Single(reader.Judgements()).Value;
        Assert.Equal(pair.Probability, judgement.ScoreSeen);
        Assert.Equal([StatementId.From("s1")], judgement.EvidenceSeen);
        Assert.Empty(List(desk).Pairs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("\u0001\u0002")]
    [InlineData("🙂🙂")]
    [InlineData("Ana Ana Ana Ana Ana")]
    [InlineData("Anna Анна أنا אנה")]
    public void Odd_names_are_compared_or_passed_over_and_never_break_the_desk(string name)
    {
        using var desk = Two();
        desk.Person("o-1", name.Length > 0 ? name : " ");
        desk.Person("o-2", name + new string('a', 10_000));

        Assert.Contains(List(desk).Pairs, pair => pair.Left.Entity.Id.Value == "p-1");
    }

    private static Desk Two()
    {
        var desk = new Desk();
        desk.Person("p-1", "Orsa Lindqvar");
        desk.Person("p-2", "Orsa Lindqvar");
        return desk;
    }

    private static MatchList List(Desk desk) => new ListMatches(desk.Session).Run(new MatchRequest(), cancellation: TestContext.Current.CancellationToken);

    private static EntityId Id(MatchSide side) => EntityId.From(side.Entity.Id.Value);

    private static void Judge(Desk desk, Verdict verdict) => Assert.IsType<ActOutcome.Done>(
        new DecideMatches(desk.Session).Run(new NewJudgement(EntityId.From("p-1"), EntityId.From("p-2"), verdict, "as a test says")));

    private static string[] Verdicts(Desk desk)
    {
        using var reader = desk.Session.Store.OpenReader();
        return [.. reader.Judgements().Select(row => row.Value.Verdict.ToString())];
    }

    private static long Head(Action act, Desk desk)
    {
        act();
        return desk.Head();
    }
}
