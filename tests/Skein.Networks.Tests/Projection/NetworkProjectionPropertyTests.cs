using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Networks.Projection;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Tests.Projection;

public class NetworkProjectionPropertyTests
{
    private const int Cases = 300;
    private static readonly NetworkOptions Extended = new() { Variant = TieVariant.Extended };

    [Fact]
    public void The_order_of_the_statements_does_not_matter()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var testCase = RandomCases.Make(seed);
            var shuffled = testCase.Statements.ToArray();
            new Random(seed).Shuffle(shuffled);

            var (one, other) = (testCase.Project(Extended), testCase.Project(Extended, shuffled));
            Assert.Equal(one.Ties, other.Ties);
            Assert.Equal(one.Denied, other.Denied);
        }
    }

    [Fact]
    public void Dropping_a_statement_never_adds_a_tie_and_never_makes_one_more_certain()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var testCase = RandomCases.Make(seed);
            var all = testCase.Project(Extended).Ties.ToDictionary(Key);
            foreach (var dropped in testCase.Statements)
            {
                foreach (var tie in testCase.Project(Extended, testCase.Statements.Where(statement => statement != dropped)).Ties)
                {
                    var before = Assert.Contains(Key(tie), (IDictionary<(CanonicalId, CanonicalId, TieRuleId), Tie>)all);
                    Assert.True(before.IsProposed != tie.IsProposed || before.Certainty >= tie.Certainty);
                }
            }
        }
    }

    [Fact]
    public void Denials_add_no_tie_and_take_none_away()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var testCase = RandomCases.Make(seed);
            var without = testCase.Statements.Where(sourced => sourced.Statement.Stance != Stance.Denies);

            Assert.Equal(
                testCase.Project(Extended, without).Ties,
                testCase.Project(Extended).Ties.Select(tie => tie with { ContradictedBy = [] }));
        }
    }

    [Fact]
    public void Each_variant_has_the_ties_of_the_narrower_ones_unchanged()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var testCase = RandomCases.Make(seed);
            var (restricted, middle, extended) = (
                testCase.Project(TieVariant.Restricted).Ties, testCase.Project(TieVariant.Base).Ties, testCase.Project(TieVariant.Extended).Ties);

            Assert.Equal(restricted, middle.Where(tie => restricted.Contains(tie)));
            Assert.Equal(middle, extended.Where(tie => middle.Contains(tie)));
        }
    }

    [Fact]
    public void Undirected_ties_do_not_depend_on_which_end_is_the_subject()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var testCase = RandomCases.Make(seed);
            var exchanged = testCase.Statements.Select(sourced => sourced.Statement.Property.Value is "met" or "friend-of"
                ? sourced with { Statement = sourced.Statement with { Subject = sourced.Statement.Object!.Value, Object = sourced.Statement.Subject } }
                : sourced);

            Assert.Equal(testCase.Project(Extended).Ties, testCase.Project(Extended, exchanged).Ties);
        }
    }

    /// <summary>The rule read aloud, as an oracle for one shared rule: any two stays at the flat of two persons that may overlap.</summary>
    [Fact]
    public void Ties_through_premises_are_those_of_all_pairs_of_stays()
    {
        var found = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var testCase = RandomCases.Make(seed);
            var stays = testCase.Statements.Where(sourced =>
                !sourced.IsProposed && sourced.Statement.Stance != Stance.Denies && sourced.Statement.Property.Value == "lived-at").ToList();
            var expected =
                from one in stays
                from other in stays
                where string.CompareOrdinal(one.Statement.Subject.Value, other.Statement.Subject.Value) < 0
                let certainty = one.Statement.ValidTime is null || other.Statement.ValidTime is null
                    ? Certainty.Possible
                    : DateComparison.Overlaps(one.Statement.ValidTime, other.Statement.ValidTime)
                where certainty != Certainty.Impossible
                group certainty by (one.Statement.Subject.Value, other.Statement.Subject.Value) into pair
                orderby pair.Key
                select (pair.Key, pair.Max());
            var ties = testCase.Project(Extended).Ties.Where(tie => tie.Rule.Code == "same-premises" && !tie.IsProposed).ToList();

            found += ties.Count;
            Assert.Equal(expected, ties.Select(tie => ((tie.A.Value, tie.B.Value), tie.Certainty)));
        }

        Assert.True(found > Cases / 10, "The random cases hold too few stays to show anything.");
    }

    private static (CanonicalId, CanonicalId, TieRuleId) Key(Tie tie) => (tie.A, tie.B, tie.Rule);
}
