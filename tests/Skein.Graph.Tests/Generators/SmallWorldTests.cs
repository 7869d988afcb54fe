using Skein.Graph.Generators;

namespace Skein.Graph.Tests.Generators;

public sealed class SmallWorldTests
{
    [Theory]
    [InlineData(100, 4)]
    [InlineData(100, 8)]
    [InlineData(61, 20)]
    public void A_ring_lattice_has_the_clustering_of_its_formula(int vertices, int neighbors)
    {
        var ring = RingLattice.Of(vertices, neighbors);

        Assert.All(SimpleGraphs.Degrees(ring), degree => Assert.Equal(neighbors, degree));
        Assert.Equal(3.0 * (neighbors - 2) / (4 * (neighbors - 1)), SimpleGraphs.MeanClustering(ring), 1e-12);
    }

    [Fact]
    public void Small_rings_are_complete_or_empty_and_odd_neighbors_are_refused()
    {
        Assert.Equal(10, RingLattice.Of(5, 4).Count);
        Assert.Equal(0, RingLattice.Of(0, 0).Count);
        Assert.Equal(0, RingLattice.Of(1, 0).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => RingLattice.Of(10, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => RingLattice.Of(4, 4));
    }

    [Fact]
    public void Without_rewiring_a_small_world_is_the_ring() =>
        Assert.Equal(SimpleGraphs.Text(RingLattice.Of(50, 6)), SimpleGraphs.Text(WattsStrogatz.Of(50, 6, 0, 1)));

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Rewiring_keeps_the_graph_simple_and_each_first_end_and_moves_the_share_it_is_told(double rewiring)
    {
        var (ring, world) = (RingLattice.Of(5_000, 6), WattsStrogatz.Of(5_000, 6, rewiring, 7));
        SimpleGraphs.Degrees(world);

        Assert.Equal(ring.From.ToArray(), world.From.ToArray());
        var moved = ring.To.ToArray().Zip(world.To.ToArray()).Count(pair => pair.First != pair.Second);
        Assert.InRange(moved, (15_000 * rewiring) - 205, (15_000 * rewiring) + 205);
    }

    [Fact]
    public void Clustering_falls_with_the_cube_of_what_stays()
    {
        // Barrat and Weigt 2000: C(p) is about C(0)(1 − p)³.
        var world = WattsStrogatz.Of(10_000, 10, 0.2, 3);

        Assert.Equal(3.0 * 8 / (4 * 9) * Math.Pow(0.8, 3), SimpleGraphs.MeanClustering(world), 0.01);
    }

    [Fact]
    public void A_complete_ring_has_nowhere_to_lead() =>
        Assert.Equal(SimpleGraphs.Text(RingLattice.Of(5, 4)), SimpleGraphs.Text(WattsStrogatz.Of(5, 4, 1, 1)));
}
