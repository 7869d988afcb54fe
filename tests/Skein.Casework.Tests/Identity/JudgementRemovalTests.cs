using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Resolution.Identities;
using Skein.Storage.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Identity;

/// <summary>Withdrawing any one judgement gives the case that never had it: everything that stands, by identifier, with its identities and conflicts.</summary>
public class JudgementRemovalTests
{
    [Fact]
    public void Withdrawing_any_one_of_many_judgements_gives_the_case_that_never_had_it() => Check(judgements: 240, persons: 260, picks: 8, seed: 5);

    [Fact(Explicit = true)]
    public void Withdrawing_any_one_of_ten_thousand_judgements_gives_the_case_that_never_had_it() => Check(judgements: 10_000, persons: 10_000, picks: 100, seed: 7);

    private static void Check(int judgements, int persons, int picks, int seed)
    {
        var random = new Random(seed);
        var made = Enumerable.Range(0, judgements).Select(number => Random(random, number, persons)).ToList();
        using var desk = Case(made, persons);
        var whole = Standing(desk.Session);
        var moved = 0;
        for (var pick = 0; pick < picks; pick++)
        {
            var gone = made[random.Next(made.Count)];
            var withdrawn = Assert.IsType<ActOutcome.Done>(new WithdrawJudgement(desk.Session).Run(gone.Id, "mistaken"));
            var without = Standing(desk.Session);
            using (var never = Case([.. made.Where(judgement => judgement != gone)], persons))
            {
                Assert.Equal(Standing(never.Session), without);
            }

            moved += without.Split('\n').Where(line => line.StartsWith("identity", StringComparison.Ordinal)).SequenceEqual(
                whole.Split('\n').Where(line => line.StartsWith("identity", StringComparison.Ordinal))) ? 0 : 1;
            Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(withdrawn.Sequence));
            Assert.Equal(whole, Standing(desk.Session));
        }

        Assert.True(moved > 0, "No judgement that was withdrawn moved an identity, so nothing was shown.");
    }

    private static Judgement Random(Random random, int number, int persons)
    {
        var left = random.Next(persons);
        var right = (left + 1 + random.Next(persons - 1)) % persons;
        return new Judgement
        {
            Id = JudgementId.From(string.Create(CultureInfo.InvariantCulture, $"j-{number:00000}")),
            Left = Id(left),
            Right = Id(right),
            Verdict = random.Next(40) switch { < 36 => Verdict.Same, < 38 => Verdict.Different, _ => Verdict.Unsure },
            Reason = "as a test says",
        };
    }

    private static EntityId Id(int person) => EntityId.From(string.Create(CultureInfo.InvariantCulture, $"p-{person:00000}"));

    private static Desk Case(IReadOnlyList<Judgement> judgements, int persons)
    {
        var desk = new Desk();
        desk.Append([.. Enumerable.Range(0, persons).Select(person => (CaseEvent)new CaseEvent.EntityAdded(
            new Model.Entities.Entity { Id = Id(person), Kind = Model.Entities.EntityKind.Person, Label = $"Person {person}" }))]);
        Assert.IsType<AppendOutcome.Appended>(desk.Session.Store.Append(
            new AppendBatch { Events = [.. judgements.Select(judgement => (CaseEvent)new CaseEvent.JudgementRecorded(judgement))] }, Desk.Coder));
        return desk;
    }

    // What stands, without when and by which event it came to stand.
    private static string Standing(CaseSession session)
    {
        using var reader = session.Store.OpenReader();
        var judgements = reader.Judgements().Select(row => row.Value).OrderBy(judgement => judgement.Id).ToList();
        var identities = CanonicalIdentities.From(judgements);
        return string.Join('\n', (string[])[
            .. reader.Entities(new EntityQuery()).Select(row => row.Value).OrderBy(entity => entity.Id).Select(entity => $"entity {entity}"),
            .. reader.Statements(new StatementQuery()).Select(row => $"statement {row.Statement}"),
            .. judgements.Select(judgement => $"judgement {judgement.Id} {judgement.Left} {judgement.Verdict} {judgement.Right} {judgement.Reason}"),
            .. reader.Entities(new EntityQuery()).Select(row => row.Value.Id).Order().Select(entity => $"identity {entity} {identities.Of(entity)}"),
            .. identities.Conflicts.Select(conflict => $"conflict {conflict.Left} {conflict.Right} {string.Join(' ', identities.SamesIn(conflict).Select(same => same.Id))}"),
        ]);
    }
}
