using Skein.Graph.Diffusion;

namespace Skein.Graph.Tests.Diffusion;

public sealed class BridgeWidthTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void On_a_ring_it_is_half_of_r_times_r_plus_one_from_the_farthest_neighbor_to_the_first_neighborhood_beyond(int side)
    {
        var ring = TestNetworks.Ring(60, side);
        for (var distance = side; distance <= (2 * side) + 1; distance++)
        {
            Assert.Equal(side * (side + 1) / 2, BridgeWidth.Between(ring, 10, 10 + distance));
            Assert.Equal(side * (side + 1) / 2, BridgeWidth.Between(ring, 10 + distance, 10));
        }

        Assert.Equal(side * (side + 1) / 2, BridgeWidth.OfEdge(ring, ring.FindEdge(10, 10 + side)));
    }

    [Fact]
    public void Neighborhoods_that_no_tie_joins_have_none() => Assert.Equal(0, BridgeWidth.Between(TestNetworks.Ring(60, 2), 10, 30));

    [Fact]
    public void A_long_tie_between_two_groups_that_know_nobody_in_common_is_one_wide()
    {
        var graph = RandomGraphs.Of((0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3));

        Assert.Equal(1, BridgeWidth.OfEdge(graph, graph.FindEdge(2, 3)));
        Assert.Equal(2, BridgeWidth.OfEdge(graph, graph.FindEdge(0, 1)));
    }

    [Fact]
    public void An_edge_has_one_width_whichever_end_it_is_seen_from_and_is_part_of_it() => RandomGraphs.HoldForGraphs(graph =>
    {
        var turned = RandomGraphs.Of([.. Enumerable.Range(0, graph.EdgeCount).Select(edge => (13 - graph.EdgeFrom[edge], 13 - graph.EdgeTo[edge]))]);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var width = BridgeWidth.OfEdge(graph, edge);
            Assert.True(width >= 1);
            Assert.Equal(width, BridgeWidth.OfEdge(turned, turned.FindEdge(13 - graph.EdgeFrom[edge], 13 - graph.EdgeTo[edge])));
        }
    });
}
