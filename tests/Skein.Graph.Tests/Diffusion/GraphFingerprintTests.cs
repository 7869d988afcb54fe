using Skein.Graph.Diffusion;
using Skein.Graph.Edges;

namespace Skein.Graph.Tests.Diffusion;

public sealed class GraphFingerprintTests
{
    // Worked out with sha256sum over the numbers 3 2 0 0 0, 0 1, 1 2 as 32-bit little-endian words.
    [Fact]
    public void It_is_the_hash_of_the_numbers_in_a_fixed_order()
    {
        var fingerprint = GraphFingerprint.Of(RandomGraphs.Of((2, 1), (0, 1)));

        Assert.Equal(new GraphFingerprint(3, 2, "2187c5d1c749f68f2ebe75625163c67ee8b93b33a0bca6696421ceea527a3069"), fingerprint);
    }

    [Fact]
    public void It_tells_edges_isolates_directions_weights_and_probabilities_apart()
    {
        CompactGraph[] graphs =
        [
            RandomGraphs.Of((0, 1), (1, 2)),
            RandomGraphs.Of((0, 1), (0, 2)),
            CompactGraph.From(RandomGraphs.List([(0, 1), (1, 2)]), new GraphOptions { IsDirected = true }),
            With(3, weight: 2, probability: 1),
            With(3, weight: 1, probability: 0.5),
            With(4, weight: 1, probability: 0.5),
        ];

        Assert.Equal(graphs.Length, graphs.Select(GraphFingerprint.Of).Distinct().Count());
    }

    private static CompactGraph With(int vertices, double weight, double probability)
    {
        var edges = new EdgeListBuilder(vertices);
        edges.Add(0, 1, weight, probability);
        edges.Add(1, 2, weight, probability);
        return CompactGraph.From(edges.ToEdgeList());
    }
}
