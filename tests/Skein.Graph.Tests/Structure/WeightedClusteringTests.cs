using Skein.Graph.Edges;
using Skein.Graph.Structure;

namespace Skein.Graph.Tests.Structure;

public sealed class WeightedClusteringTests
{
    [Fact]
    public void Equal_weights_give_plain_clustering() => RandomGraphs.HoldForGraphs(graph =>
        Assert.Equal(Clustering.Local(graph), WeightedClustering.Local(graph), (one, other) => Math.Abs(one - other) < 1e-12));

    [Fact]
    public void Values_equal_the_formula_pair_by_pair() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        var weights = new double[graph.VertexCount, graph.VertexCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            weights[graph.EdgeFrom[edge], graph.EdgeTo[edge]] = weights[graph.EdgeTo[edge], graph.EdgeFrom[edge]] = graph.WeightOf(edge);
        }

        var values = WeightedClustering.Local(graph);
        for (var i = 0; i < graph.VertexCount; i++)
        {
            double sum = 0, strength = 0, degree = 0;
            for (var j = 0; j < graph.VertexCount; j++)
            {
                strength += weights[i, j];
                degree += weights[i, j] > 0 ? 1 : 0;
                for (var h = 0; h < graph.VertexCount; h++)
                {
                    sum += weights[i, j] > 0 && weights[i, h] > 0 && weights[j, h] > 0 ? (weights[i, j] + weights[i, h]) / 2 : 0;
                }
            }

            Assert.Equal(degree < 2 ? 0 : sum / (strength * (degree - 1)), values[i], 1e-12);
        }
    });

    [Fact]
    public void Both_ways_of_a_directed_pair_weigh_together()
    {
        var edges = new EdgeListBuilder(4);
        (int From, int To, double Weight)[] arcs = [(0, 1, 1), (1, 0, 2), (1, 2, 1), (2, 0, 1), (0, 3, 5)];
        foreach (var (from, to, weight) in arcs)
        {
            edges.Add(from, to, weight);
        }

        // Vertex 0 has the weights 3, 1 and 5; only its pair 1, 2 is tied, twice (3 + 1) / 2 over 9 times 2.
        var values = WeightedClustering.Local(CompactGraph.From(edges.ToEdgeList(), new GraphOptions { IsDirected = true }));

        Assert.Equal(4.0 / 18, values[0], 1e-12);
    }
}
