using System.Text;
using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Review;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Resolution.Identities;
using Skein.Resolution.Tests.Identities;
using Skein.Storage.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Identity;

/// <summary>
/// Withdrawing any one judgement gives the case that never had it: everything that stands, by identifier, with its identities and conflicts; when and
/// by which event it came to stand is left out. Every judgement is withdrawn once, and taken up again. In one round one judgement of each cluster that
/// hangs together is withdrawn: others cannot bear on it. What stands then is compared with what the definition of identity gives for each
/// cluster; some rounds also with a second case in which these judgements were never made.
/// </summary>
public class JudgementRemovalTests
{
    [Fact]
    public void Withdrawing_each_of_five_hundred_judgements_gives_the_case_that_never_had_it() =>
        Check(judgements: 500, persons: 500, reach: 8, seed: 5, comparedWithACase: 3);

    [Fact(Explicit = true)]
    public void Withdrawing_each_of_ten_thousand_judgements_gives_the_case_that_never_had_it() =>
        Check(judgements: 10_000, persons: 10_000, reach: 8, seed: 7, comparedWithACase: 5);

    [Fact]
    public void Withdrawing_one_of_many_that_hang_together_gives_the_case_that_never_had_it()
    {
        var random = new Random(9);
        var made = ManyJudgements.Random(random, judgements: 240, persons: 260, reach: 260);
        using var desk = Case(made, persons: 260);
        var whole = Standing(desk.Session);
        for (var pick = 0; pick < 8; pick++)
        {
            var gone = made[random.Next(made.Length)];
            var events = Withdraw(desk, [gone]);
            using (var never = Case([.. made.Where(judgement => judgement != gone)], persons: 260))
            {
                Assert.Equal(Standing(never.Session), Standing(desk.Session));
            }

            TakeUp(desk, events);
            Assert.Equal(whole, Standing(desk.Session));
        }
    }

    private static void Check(int judgements, int persons, int reach, int seed, int comparedWithACase)
    {
        var made = ManyJudgements.Random(new Random(seed), judgements, persons, reach);
        var rounds = ManyJudgements.Rounds(ManyJudgements.Clusters(made)).ToList();
        using var desk = Case(made, persons);
        var whole = Standing(desk.Session);
        var every = Math.Max(1, rounds.Count / comparedWithACase);
        var (withdrawn, last) = (0, "");
        foreach (var (number, round) in rounds.Index())
        {
            var gone = round.Select(row => row.Gone).ToHashSet();
            var events = Withdraw(desk, gone);
            var without = Standing(desk.Session);
            Judgement[] left = [.. made.Where(judgement => !gone.Contains(judgement))];
            Assert.Equal(Defined(left, persons), without);
            Assert.NotEqual(whole, without);
            if (number % every == 0)
            {
                using var never = Case(left, persons);
                Assert.Equal(Standing(never.Session), without);
            }

            TakeUp(desk, events);
            withdrawn += round.Count;
            last = without;
        }

        Assert.Equal(whole, Standing(desk.Session));
        Assert.Equal(judgements, withdrawn);
        Assert.Contains("\nconflict ", last, StringComparison.Ordinal);
    }

    private static List<long> Withdraw(Desk desk, IEnumerable<Judgement> judgements) =>
        [.. judgements.Select(gone => Assert.IsType<ActOutcome.Done>(new WithdrawJudgement(desk.Session).Run(gone.Id, "mistaken")).Sequence)];

    private static void TakeUp(Desk desk, List<long> events) =>
        events.ForEach(sequence => Assert.IsType<ActOutcome.Done>(new UndoEvent(desk.Session).Run(sequence)));

    private static Desk Case(IReadOnlyList<Judgement> judgements, int persons)
    {
        var desk = new Desk();
        desk.Append([.. Persons(persons).Select(person => (CaseEvent)new CaseEvent.EntityAdded(person))]);
        Assert.IsType<AppendOutcome.Appended>(desk.Session.Store.Append(
            new AppendBatch { Events = [.. judgements.Select(judgement => (CaseEvent)new CaseEvent.JudgementRecorded(judgement))] }, Desk.Coder));
        return desk;
    }

    private static IEnumerable<Model.Entities.Entity> Persons(int persons) => Enumerable.Range(0, persons).Select(person =>
        new Model.Entities.Entity { Id = ManyJudgements.Id(person), Kind = Model.Entities.EntityKind.Person, Label = $"Person {person}" });

    // What stands, without when and by which event it came to stand.
    private static string Standing(CaseSession session)
    {
        using var reader = session.Store.OpenReader();
        var judgements = reader.Judgements().Select(row => row.Value).ToList();
        var identities = CanonicalIdentities.From(judgements);
        var entities = reader.Entities(new EntityQuery()).Select(row => row.Value).OrderBy(entity => entity.Id).ToList();
        return Dump(
            entities,
            reader.Statements(new StatementQuery()).Select(row => $"statement {row.Statement}"),
            judgements,
            entity => identities.Of(entity).Value,
            identities.Conflicts.SelectMany(conflict => conflict.Differents.Select(different => (different.Id, identities.SamesIn(conflict).Select(same => same.Id)))));
    }

    // The same by the definition, cluster by cluster, without any case.
    private static string Defined(Judgement[] judgements, int persons)
    {
        var identityOf = new Dictionary<EntityId, string>();
        var conflicts = new List<(JudgementId, IEnumerable<JudgementId>)>();
        foreach (var cluster in ManyJudgements.Clusters(judgements))
        {
            var defined = new BruteForceIdentities(cluster);
            foreach (var entity in ManyJudgements.Entities(cluster))
            {
                identityOf[entity] = defined.Same(entity).Min().Value;
            }

            conflicts.AddRange(defined.Withheld.Where(row => row.Value.Count > 0).Select(row => (row.Key, (IEnumerable<JudgementId>)row.Value)));
        }

        return Dump([.. Persons(persons)], [], judgements, entity => identityOf.GetValueOrDefault(entity, entity.Value), conflicts);
    }

    private static string Dump(
        IReadOnlyList<Model.Entities.Entity> entities,
        IEnumerable<string> statements,
        IEnumerable<Judgement> judgements,
        Func<EntityId, string> identityOf,
        IEnumerable<(JudgementId Different, IEnumerable<JudgementId> Withheld)> conflicts)
    {
        var dump = new StringBuilder();
        dump.AppendJoin('\n', entities.Select(entity => $"entity {entity.Id} {entity.Kind} {entity.Label} {entity.Protection} {identityOf(entity.Id)}")).Append('\n');
        dump.AppendJoin('\n', statements.Concat(judgements.OrderBy(judgement => judgement.Id)
            .Select(judgement => $"judgement {judgement.Id} {judgement.Left} {judgement.Verdict} {judgement.Right} {judgement.Reason}"))).Append('\n');
        dump.AppendJoin('\n', conflicts.OrderBy(conflict => conflict.Different).Select(conflict => $"conflict {conflict.Different} {string.Join(' ', conflict.Withheld.Order())}"));
        return dump.ToString();
    }
}
