using Skein.Graph.Centrality;
using Skein.Graph.Structure;

namespace Skein.Graph.Tests.Structure;

/// <summary>One vertex with a million neighbors: what grows with the square of a degree must not be asked of it.</summary>
public sealed class HubTests
{
    private const int Leaves = 1_000_000;

    [Fact]
    public void A_hub_of_a_million_neighbors_has_the_values_of_a_star()
    {
        var star = LargeGraphs.Star(Leaves);

        Assert.Equal(1, Components.Weak(star).Count);
        Assert.Equal([0], CutPoints.Vertices(star));
        Assert.Equal(Leaves, CutPoints.Bridges(star).Length);
        Assert.Equal(1, Cores.Of(star).Max());
        Assert.Equal(0, Clustering.Transitivity(star));
        Assert.Equal(-1, Assortativity.OfDegrees(star)!.Value, 1e-9);
        Assert.Equal(Leaves * (Leaves - 1.0) / 2, Betweenness.OfVertices(star)[0], 1);
        Assert.Equal(1.0 / Math.Sqrt(Leaves), Eigenvector.Of(star).OfVertices[1], 1e-9);
        Assert.Equal(1, PageRank.Of(star).Sum(), 1e-9);
    }
}
