using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;
using Skein.Methods.Tests.Incidents;

namespace Skein.Methods.Tests.Questions;

public class QuestionOracleTests
{
    /// <summary>
    /// The oracle tries every day within the bounds of every attack, and asks which attacks are last in one of these worlds.
    /// </summary>
    [Fact]
    public void An_attack_answers_exactly_when_it_is_the_last_for_some_days_within_the_bounds()
    {
        var random = new Random(41);
        for (var run = 0; run < 300; run++)
        {
            var bounds = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(1, 6))
                .Select(first => (First: first, Last: first + random.Next(3))).ToList();
            IncidentRecord[] attacks =
            [
                .. bounds.Index().Select(row => Attacks.Attack($"a{row.Index}", 1, CasualtyFigure.Exactly(1)) with
                {
                    Dates = [Attacks.Says($"d{row.Index}", new DayBounds(Samples.Day(row.Item.First), Samples.Day(row.Item.Last)))],
                }),
            ];
            var expected = Worlds(bounds).SelectMany(days => days.Index().Where(day => day.Item == days.Max()).Select(day => $"a{day.Index}"));

            Assert.Equal(
                expected.Distinct().Order(StringComparer.Ordinal),
                Answer(attacks).Answer.Select(unit => unit.Unit.Value).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The oracle takes every assertion out in turn and asks the whole question again.</summary>
    [Fact]
    public void The_withdrawals_that_change_the_answer_are_those_that_change_it_when_the_question_is_asked_again()
    {
        var random = new Random(43);
        for (var run = 0; run < 60; run++)
        {
            var attacks = RandomAttacks(random);
            var answer = Answer(attacks);
            var before = Ids(answer);
            var expected = attacks.Index().SelectMany(row => AssertionsOf(row.Item).Select(id => (row.Index, Id: id)))
                .Where(one => !Ids(Answer([.. attacks.Index().Select(row => row.Index == one.Index ? Without(row.Item, one.Id) : row.Item)]))
                    .SequenceEqual(before))
                .Select(one => one.Id.Value);

            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                answer.Changes.Where(change => change.Kind == ChangeKind.Withdrawn).Select(change => change.Assertion.Value).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>An attack of which nothing is known is a rival at most: it never answers, and changes no answer.</summary>
    [Fact]
    public void Adding_unknown_never_changes_the_answer()
    {
        var random = new Random(47);
        for (var run = 0; run < 60; run++)
        {
            var attacks = RandomAttacks(random);
            var more = Answer([.. attacks, new IncidentRecord(new("unknown"), IncidentLevel.Incident)]);

            Assert.Equal(Ids(Answer(attacks)), Ids(more));
            Assert.Contains(more.Undated, unit => unit.Unit.Value == "unknown");
        }
    }

    [Fact]
    public void Withdrawing_an_assertion_restores_the_earlier_answer()
    {
        var attacks = Attacks.Page();
        var added = Attacks.Says("kiosk-more", Samples.Killed(3)) with { RecordedOn = Samples.Day(480), WithdrawnOn = Samples.Day(500) };
        attacks[6] = attacks[6] with { Casualties = [added] };

        Assert.Equal(["kiosk"], Ids(Answer(attacks, Samples.Day(495))));
        Assert.Equal(["market"], Ids(Answer(attacks, Samples.Day(500))));
    }

    [Fact]
    public void Ten_thousand_attacks_of_which_many_are_open_are_answered()
    {
        var random = new Random(53);
        var answer = Answer([.. Enumerable.Range(0, 10_000).Select(number => Attacks.Attack(
            $"a{number}", 1 + random.Next(480), CasualtyFigure.Between(random.Next(2), 3)))]);

        Assert.NotEmpty(answer.Answer);
        Assert.Equal(answer.Answer.Count + answer.RunnersUp.Count + answer.Rivals.Count, answer.Inputs.Count / 4);
    }

    private static QuestionAnswer Answer(IncidentRecord[] attacks, DateOnly? asOf = null) => References.Value(
        QuestionAnswer.Of(Samples.Tree(attacks), Attacks.Question() with { AsOf = asOf ?? Samples.Day(500) }));

    private static List<string> Ids(QuestionAnswer answer) =>
        [.. answer.Answer.Select(unit => unit.Unit.Value).Order(StringComparer.Ordinal)];

    private static IEnumerable<int[]> Worlds(IReadOnlyList<(int First, int Last)> bounds) => bounds.Aggregate(
        (IEnumerable<int[]>)[[]],
        (worlds, one) => worlds.SelectMany(_ => Enumerable.Range(one.First, one.Last - one.First + 1), (world, day) => (int[])[.. world, day]));

    private static IncidentRecord[] RandomAttacks(Random random) =>
    [
        .. Enumerable.Range(0, 6).Select(number => Attacks.Attack(
            $"a{number}", random.Next(1, 8), CasualtyFigure.Between(random.Next(2), 2), random.Next(4) == 0 ? "B" : "A")),
    ];

    private static IEnumerable<AssertionId> AssertionsOf(IncidentRecord record) =>
        [record.Dates[0].Id, record.Countries[0].Id, record.Casualties[0].Id, record.Attributions[0].Id];

    private static IncidentRecord Without(IncidentRecord record, AssertionId id) => record with
    {
        Dates = [.. record.Dates.Where(one => one.Id != id)],
        Countries = [.. record.Countries.Where(one => one.Id != id)],
        Casualties = [.. record.Casualties.Where(one => one.Id != id)],
        Attributions = [.. record.Attributions.Where(one => one.Id != id)],
    };
}
