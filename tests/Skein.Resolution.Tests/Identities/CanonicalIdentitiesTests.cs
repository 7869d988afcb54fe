using Skein.Model;
using Skein.Resolution.Identities;
using static Skein.Resolution.Tests.Identities.Judged;

namespace Skein.Resolution.Tests.Identities;

public class CanonicalIdentitiesTests
{
    [Fact]
    public void An_entity_that_nobody_judged_is_itself()
    {
        var identities = CanonicalIdentities.From([]);

        Assert.Equal(CanonicalId.From("a"), identities.Of(E("a")));
        Assert.Equal([E("a")], identities.Members(CanonicalId.From("a")));
        Assert.IsType<IdentityExplanation.NotJudged>(identities.Explain(E("a"), E("b")));
    }

    [Fact]
    public void Same_is_transitive_and_the_identity_is_the_ordinally_smallest_entity()
    {
        var identities = CanonicalIdentities.From(Read("c = b, c = a"));

        Assert.Equal(CanonicalId.From("a"), identities.Of(E("b")));
        Assert.Equal([E("a"), E("b"), E("c")], identities.Members(CanonicalId.From("a")));
        Assert.Equal([CanonicalId.From("a")], identities.Merged);
    }

    [Fact]
    public void An_identifier_that_was_an_identity_before_a_judgement_leads_to_the_present_one() =>
        Assert.Equal([E("a"), E("b")], CanonicalIdentities.From(Read("b = a")).Members(CanonicalId.From("b")));

    [Fact]
    public void A_different_holds_between_all_entities_of_the_two_identities()
    {
        var identities = CanonicalIdentities.From(Read("a = b, b # c, c = d"));

        Assert.True(identities.AreDifferent(E("a"), E("d")));
        Assert.True(identities.AreDifferent(E("d"), E("a")));
        Assert.False(identities.AreDifferent(E("a"), E("b")));
        Assert.False(identities.AreDifferent(E("a"), E("x")));
    }

    [Fact]
    public void Of_a_direct_contradiction_neither_side_is_applied_and_both_are_reported()
    {
        var judgements = Read("a = b, b # a");
        var identities = CanonicalIdentities.From(judgements);

        Assert.False(identities.AreSame(E("a"), E("b")));
        Assert.False(identities.AreDifferent(E("a"), E("b")));
        var conflict = Assert.Single(identities.Conflicts);
        Assert.Equal([judgements[1]], conflict.Differents);
        Assert.Equal([judgements[0]], identities.SamesIn(conflict));
    }

    [Fact]
    public void A_contradiction_through_others_withholds_what_joins_the_two_and_nothing_else()
    {
        // d hangs on c, and e and f are one beside it all: neither took part in holding a and c to be one.
        var judgements = Read("a = b, b = c, c = d, e = f, a # c");
        var identities = CanonicalIdentities.From(judgements);

        Assert.Equal([CanonicalId.From("c"), CanonicalId.From("e")], identities.Merged);
        Assert.Equal(judgements[..2], identities.SamesIn(Assert.Single(identities.Conflicts)));
        Assert.False(identities.AreDifferent(E("a"), E("c")));
    }

    [Fact]
    public void A_second_way_round_is_withheld_too()
    {
        var identities = CanonicalIdentities.From(Read("a = b, b = c, a = x, x = c, a # c"));

        Assert.Empty(identities.Merged);
        Assert.Equal(4, identities.SamesIn(identities.Conflicts[0]).Count);
    }

    [Fact]
    public void A_chain_explains_why_two_are_one()
    {
        var judgements = Read("a = c, b = c, d = b");
        var same = Assert.IsType<IdentityExplanation.Same>(CanonicalIdentities.From(judgements).Explain(E("a"), E("b")));

        Assert.Equal([new IdentityStep(E("a"), E("c"), judgements[0]), new IdentityStep(E("c"), E("b"), judgements[1])], same.Steps);
    }

    [Fact]
    public void A_difference_that_is_inherited_is_explained_from_end_to_end()
    {
        var judgements = Read("a = b, c # b, c = d");
        var different = Assert.IsType<IdentityExplanation.Different>(CanonicalIdentities.From(judgements).Explain(E("a"), E("d")));

        Assert.Equal([new IdentityStep(E("a"), E("b"), judgements[0])], different.FromFirst);
        Assert.Equal(judgements[1], different.Judgement);
        Assert.Equal([new IdentityStep(E("c"), E("d"), judgements[2])], different.ToSecond);
    }

    [Fact]
    public void What_a_conflict_keeps_apart_is_explained_by_the_conflict()
    {
        var identities = CanonicalIdentities.From(Read("a = b, b = c, c = d, a # c"));
        var explanation = Assert.IsType<IdentityExplanation.InConflict>(identities.Explain(E("d"), E("b")));

        Assert.Equal(identities.Conflicts, explanation.Conflicts);
        Assert.Equal([E("c"), E("b")], explanation.Chain.Select(step => step.To));
    }

    [Fact]
    public void Unsure_stays_open_until_something_decides_it()
    {
        var unsure = Read("a ? b");

        Assert.Equal(unsure, CanonicalIdentities.From(unsure).Unsure);
        Assert.IsType<IdentityExplanation.Unsure>(CanonicalIdentities.From(unsure).Explain(E("b"), E("a")));
        Assert.Empty(CanonicalIdentities.From(Read("a ? b, a = c, c = b")).Unsure);
        Assert.Empty(CanonicalIdentities.From(Read("a ? b, a = c, c # b")).Unsure);
    }

    [Fact]
    public void A_judgement_on_an_entity_and_itself_says_nothing() =>
        Assert.Empty(CanonicalIdentities.From(Read("a # a")).Conflicts);

    [Fact]
    public void A_hundred_thousand_judgements_in_one_chain_with_a_thousand_conflicts_are_computed()
    {
        const int Length = 100_000;
        var chain = Enumerable.Range(0, Length).Select(i => $"e{i:d6} = e{i + 1:d6}");
        var conflicts = Enumerable.Range(0, 1000).Select(i => $"e{i:d6} # e{Length - 1000 - i:d6}");
        var identities = CanonicalIdentities.From(Read(string.Join(',', chain.Concat(conflicts))));

        // The longest conflict reaches from e000000 to e099000; only the end of the chain is left whole.
        Assert.Equal(1000, identities.Conflicts.Count);
        Assert.Equal([CanonicalId.From("e099000")], identities.Merged);
        Assert.Equal(1001, identities.Members(CanonicalId.From("e099000")).Count);
    }
}
