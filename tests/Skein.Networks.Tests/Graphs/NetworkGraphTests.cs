using Skein.Model;
using Skein.Networks.Graphs;

namespace Skein.Networks.Tests.Graphs;

public sealed class NetworkGraphTests
{
    [Theory]
    [InlineData(TieState.Established, "ada friend-of ben source=s1 grade=C3", "ada friend-of ben source=s2 grade=B2")]
    [InlineData(TieState.Reported, "ada friend-of ben source=s1 grade=C3")]
    [InlineData(TieState.Reported, "ada friend-of ben source=s1 grade=C3", "ben friend-of ada source=s1 grade=B2")]
    [InlineData(TieState.Reported, "ada friend-of ben source=s1 grade=C3", "ada friend-of ben source=s2 grade=D2")]
    [InlineData(TieState.Reported, "ada friend-of ben source=s1 grade=C3", "ada friend-of ben source=s2 grade=F3")]
    [InlineData(TieState.Reported, "ada friend-of ben source=s1 grade=C3 alleges", "ada friend-of ben source=s2 grade=B2 alleges")]
    [InlineData(TieState.Contested, "ada friend-of ben source=s1", "ada friend-of ben source=s2", "ben friend-of ada source=s3 denies")]
    [InlineData(TieState.Established, "ada friend-of ben source=s1", "ada friend-of ben source=s2", "ada met ben source=s3 grade=E5")]
    public void A_pair_is_as_firm_as_its_firmest_tie(TieState state, params string[] rows) =>
        Assert.Equal(state, Assert.Single(Of(new TestCase(rows)).Pairs).State);

    [Fact]
    public void A_tie_through_an_act_is_established_when_two_origins_place_each_of_the_two_there()
    {
        string[] once = ["ada took-part-in incident:raid source=s1", "ben took-part-in incident:raid source=s2"];
        string[] twice = [.. once, "ada took-part-in incident:raid source=s3", "ben took-part-in incident:raid source=s4"];

        Assert.Equal((TieState.Reported, true), (Of(new TestCase(once)).Pairs[0].State, Of(new TestCase(once)).Pairs[0].IsInferred));
        Assert.Equal(TieState.Established, Of(new TestCase(twice)).Pairs[0].State);
    }

    [Fact]
    public void Several_ties_between_two_are_one_edge_and_add_up_to_no_weight()
    {
        var graph = Of(new TestCase("ada friend-of ben", "ben mentored ada", "ada sibling-of ben", "cara friend-of ada"));

        Assert.Equal(["ada ben 3", "ada cara 1"], graph.Pairs.Select(pair => $"{pair.A} {pair.B} {pair.Ties.Count}"));
        Assert.Equal((3, 2, false), (graph.All.VertexCount, graph.All.EdgeCount, graph.All.IsWeighted));
    }

    [Fact]
    public void Each_edge_lies_between_the_vertices_of_its_pair()
    {
        var graph = Of(new TestCase("eve friend-of ben", "ben friend-of ada", "dan friend-of ada", "cara friend-of eve"));

        Assert.Equal(
            graph.Pairs.Select(pair => (pair.A, pair.B)),
            graph.All.EdgeFrom.ToArray().Zip(graph.All.EdgeTo.ToArray()).Select(ends => (graph.Vertices[ends.First], graph.Vertices[ends.Second])));
    }

    [Fact]
    public void Without_a_stated_probability_both_bounds_are_there_and_with_one_it_counts()
    {
        var graph = Of(
            new TestCase("ada friend-of ben", "ada friend-of ben source=s2", "ben friend-of cara", "cara friend-of dan"),
            (a, b) => b.Value == "dan" ? new TieLikelihood(0.3, "An Analyst", "Seen once, from afar.") : null);

        Assert.Equal([0.3], graph.WithLikelihoods(Unstated.Absent).Probabilities.ToArray().Where(value => value is > 0 and < 1));
        Assert.Equal([1, 0, 0.3], graph.WithLikelihoods(Unstated.Absent).Probabilities.ToArray());
        Assert.Equal([1, 1, 0.3], graph.WithLikelihoods(Unstated.Present).Probabilities.ToArray());
        Assert.Equal(1, graph.UnstatedCount);
    }

    [Fact]
    public void A_pair_has_the_same_key_in_another_network()
    {
        var small = Of(new TestCase("ben friend-of cara"));
        var large = Of(new TestCase("ada friend-of ben", "ben friend-of cara", "ben met cara"));

        Assert.Equal(small.EdgeKeys[0], large.EdgeKeys[1]);
        Assert.NotEqual(large.EdgeKeys[0], large.EdgeKeys[1]);
    }

    [Fact]
    public void An_empty_network_is_an_empty_graph() => Assert.Equal(0, Of(new TestCase()).All.VertexCount);

    private static NetworkGraph Of(TestCase @case, Func<CanonicalId, CanonicalId, TieLikelihood?>? likelihoodOf = null) =>
        NetworkGraph.Of(@case.Project(), @case.Statements.ToDictionary(sourced => sourced.Statement.Id), likelihoodOf);
}
