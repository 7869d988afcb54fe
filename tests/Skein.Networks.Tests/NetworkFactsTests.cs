namespace Skein.Networks.Tests;

public class NetworkFactsTests
{
    [Fact]
    public void Counts_by_hand_of_five_nodes_with_three_ties()
    {
        var facts = NetworkFacts.Of(new TestCase("n1 met n2", "n2 paid n1", "n2 met n3 proposed", "n4 met n5 denies").Project());

        Assert.Equal((5, 3, 2, 3, 2), (facts.Nodes, facts.Ties, facts.TiedPairs, facts.Components, facts.Isolates));
        Assert.Equal(0.2, facts.Density);
        Assert.Equal((1, 0, 0), (facts.ProposedTies, facts.PossibleTies, facts.ContradictedTies));
        Assert.Contains(NetworkFacts.ProposedCaveat, facts.Caveats);
        Assert.DoesNotContain(NetworkFacts.LeftOutCaveat, facts.Caveats);
    }

    [Fact]
    public void An_empty_network_has_no_density_and_still_its_caveats()
    {
        var facts = NetworkFacts.Of(new TestCase().Project());

        Assert.Null(facts.Density);
        Assert.Equal([NetworkFacts.CoverageCaveat, NetworkFacts.RuleCaveat, NetworkFacts.MissingCaveat], facts.Caveats);
    }
}
