using Skein.Model;
using Skein.Model.Judgements;
using Skein.Resolution.Identities;

namespace Skein.Resolution.Tests.Identities;

/// <summary>Properties on a few thousand small random sets of judgements; the seed is the number of the set.</summary>
public class CanonicalIdentitiesPropertyTests
{
    private const int Sets = 1500;

    [Fact]
    public void Identities_differences_and_conflicts_are_those_of_the_definition()
    {
        var conflicts = 0;
        for (var seed = 0; seed < Sets; seed++)
        {
            var judgements = Judged.Random(new Random(seed));
            var expected = new BruteForceIdentities(judgements);
            var identities = CanonicalIdentities.From(judgements);

            foreach (var first in Entities(judgements))
            {
                Assert.Equal(expected.Same(first).Order(), identities.Members(identities.Of(first)));
                Assert.All(Entities(judgements), second =>
                    Assert.Equal(expected.AreDifferent(first, second), identities.AreDifferent(first, second)));
            }

            foreach (var conflict in identities.Conflicts)
            {
                conflicts++;
                Assert.All(conflict.Differents, different =>
                    Assert.Equal(expected.Withheld[different.Id].Order(), identities.SamesIn(conflict).Select(same => same.Id)));
            }

            Assert.Equal(
                expected.Withheld.Where(row => row.Value.Count > 0).Select(row => row.Key).Order(),
                identities.Conflicts.SelectMany(conflict => conflict.Differents).Select(different => different.Id).Order());
        }

        Assert.True(conflicts > Sets / 4, "The random sets hold too few conflicts to show anything.");
    }

    [Fact]
    public void The_order_of_the_judgements_does_not_matter()
    {
        for (var seed = 0; seed < Sets; seed++)
        {
            var random = new Random(seed);
            var judgements = Judged.Random(random);
            var shuffled = judgements.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(Describe(CanonicalIdentities.From(judgements), judgements), Describe(CanonicalIdentities.From(shuffled), judgements));
        }
    }

    [Fact]
    public void A_judgement_made_and_withdrawn_leaves_what_was_there_before()
    {
        for (var seed = 0; seed < Sets; seed++)
        {
            var random = new Random(seed);
            var judgements = Judged.Random(random);
            var log = new List<Judgement>();
            var before = CanonicalIdentities.From(log);
            foreach (var judgement in judgements)
            {
                log.Insert(random.Next(log.Count + 1), judgement);
                _ = CanonicalIdentities.From(log);
                log.Remove(judgement);
                Assert.Equal(Describe(before, judgements), Describe(CanonicalIdentities.From(log), judgements));
                log.Add(judgement);
                before = CanonicalIdentities.From(log);
            }
        }
    }

    [Fact]
    public void Every_chain_of_an_explanation_leads_from_the_first_to_the_second()
    {
        for (var seed = 0; seed < Sets; seed++)
        {
            var judgements = Judged.Random(new Random(seed));
            var identities = CanonicalIdentities.From(judgements);
            foreach (var (first, second) in Entities(judgements).SelectMany(first => Entities(judgements).Select(second => (first, second))))
            {
                switch (identities.Explain(first, second))
                {
                    case IdentityExplanation.Same same:
                        Assert.True(identities.AreSame(first, second));
                        AssertLeads(same.Steps, first, second);
                        break;
                    case IdentityExplanation.Different different:
                        Assert.True(identities.AreDifferent(first, second));
                        var near = different.FromFirst.Count > 0 ? different.FromFirst[^1].To : first;
                        var far = different.ToSecond.Count > 0 ? different.ToSecond[0].From : second;
                        Assert.Equivalent(new[] { near, far }, new[] { different.Judgement.Left, different.Judgement.Right });
                        AssertLeads(different.FromFirst, first, near);
                        AssertLeads(different.ToSecond, far, second);
                        break;
                    case IdentityExplanation.InConflict conflict:
                        Assert.False(identities.AreSame(first, second));
                        Assert.NotEmpty(conflict.Conflicts);
                        AssertLeads(conflict.Chain, first, second);
                        break;
                    default:
                        Assert.False(identities.AreSame(first, second) || identities.AreDifferent(first, second));
                        break;
                }
            }
        }
    }

    private static void AssertLeads(EquatableList<IdentityStep> steps, EntityId first, EntityId second)
    {
        foreach (var step in steps)
        {
            Assert.Equal(first, step.From);
            Assert.Equal(Verdict.Same, step.Judgement.Verdict);
            Assert.Equivalent(new[] { step.From, step.To }, new[] { step.Judgement.Left, step.Judgement.Right });
            first = step.To;
        }

        Assert.Equal(second, first);
    }

    private static List<EntityId> Entities(Judgement[] judgements) =>
        [.. judgements.SelectMany(judgement => new[] { judgement.Left, judgement.Right }).Distinct().Order()];

    private static string Describe(CanonicalIdentities identities, Judgement[] judgements)
    {
        var entities = Entities(judgements);
        var lines = entities.Select(entity => $"{entity}: {identities.Of(entity)} {string.Join(' ', identities.Members(identities.Of(entity)))}")
            .Concat(identities.Conflicts.Select(conflict =>
                $"{conflict.Left} {conflict.Right} {Ids(conflict.Differents)} | {Ids(identities.SamesIn(conflict))}"))
            .Append(Ids(identities.Unsure))
            .Concat(entities.SelectMany(first => entities.Select(second => Describe(identities.Explain(first, second)))));
        return string.Join('\n', lines);
    }

    private static string Describe(IdentityExplanation explanation) => explanation switch
    {
        IdentityExplanation.Same same => "same " + Ids(same.Steps.Select(step => step.Judgement)),
        IdentityExplanation.Different different => "different " + Ids(
            [.. different.FromFirst.Select(step => step.Judgement), different.Judgement, .. different.ToSecond.Select(step => step.Judgement)]),
        IdentityExplanation.InConflict conflict => "conflict " + Ids(conflict.Chain.Select(step => step.Judgement)),
        _ => explanation.GetType().Name,
    };

    private static string Ids(IEnumerable<Judgement> judgements) => string.Join(' ', judgements.Select(judgement => judgement.Id));
}
