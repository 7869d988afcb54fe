using Skein.Model.Judgements;
using Skein.Resolution.Identities;

namespace Skein.Resolution.Tests.Identities;

/// <summary>
/// Every single judgement of many is taken away once, and what is left is compared with the definition. Judgements that hang together by no chain
/// cannot bear on each other, so that in one round one of each such cluster is taken away, and the definition is worked out cluster by cluster.
/// </summary>
public class JudgementRemovalTests
{
    [Theory]
    [InlineData(500, 500, 8, 11)]
    [InlineData(500, 1_500, 1_500, 12)]
    public void Any_judgement_of_many_can_be_taken_away_and_nothing_changes_but_what_rested_on_it(int judgements, int persons, int reach, int seed) =>
        Check(judgements, persons, reach, seed);

    [Theory(Explicit = true)]
    [InlineData(10_000, 10_000, 8, 21)]
    [InlineData(10_000, 30_000, 30_000, 22)]
    public void Any_judgement_of_ten_thousand_can_be_taken_away_and_nothing_changes_but_what_rested_on_it(int judgements, int persons, int reach, int seed) =>
        Check(judgements, persons, reach, seed);

    private static void Check(int judgements, int persons, int reach, int seed)
    {
        var all = ManyJudgements.Random(new Random(seed), judgements, persons, reach);
        var clusters = ManyJudgements.Clusters(all);
        var before = CanonicalIdentities.From(all);
        var (removed, moved) = (0, 0);
        foreach (var round in ManyJudgements.Rounds(clusters))
        {
            var gone = round.Select(row => row.Gone).ToHashSet();
            var after = CanonicalIdentities.From(all.Where(judgement => !gone.Contains(judgement)));
            foreach (var (cluster, without) in round)
            {
                var left = cluster.Where(judgement => judgement != without).ToArray();
                var expected = new BruteForceIdentities(left);
                foreach (var entity in ManyJudgements.Entities(cluster))
                {
                    Assert.Equal(expected.Same(entity).Order(), after.Members(after.Of(entity)));
                    moved += after.Of(entity) == before.Of(entity) ? 0 : 1;
                }

                var withheld = expected.Withheld.Where(row => row.Value.Count > 0).ToDictionary(row => row.Key, row => row.Value.Order());
                foreach (var different in left.Where(judgement => judgement.Verdict == Verdict.Different))
                {
                    Assert.Equal(!withheld.ContainsKey(different.Id), after.AreDifferent(different.Left, different.Right));
                }

                removed++;
            }
        }

        Assert.Equal(judgements, removed);
        Assert.True(moved > judgements / 10, $"Only {moved} entities changed identity, so little was shown.");
        Assert.Equal(reach < persons, before.Conflicts.Count > judgements / 50);
    }
}
