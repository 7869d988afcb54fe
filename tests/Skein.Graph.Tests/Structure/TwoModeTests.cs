using Skein.Graph.Structure;

namespace Skein.Graph.Tests.Structure;

public sealed class TwoModeTests
{
    [Fact]
    public void Two_are_tied_by_the_neighbors_they_share() =>
        RandomGraphs.HoldForGraphs(any =>
        {
            // Even vertices are of the chosen side; edges within a side are left out.
            var ties = Enumerable.Range(0, any.EdgeCount).Select(edge => (any.EdgeFrom[edge], any.EdgeTo[edge])).Where(edge => (edge.Item1 + edge.Item2) % 2 == 1);
            var graph = RandomGraphs.Of([.. ties, .. any.VertexCount == 0 ? [] : new[] { (any.VertexCount - 1, any.VertexCount - 1) }]);
            var isChosen = Enumerable.Range(0, graph.VertexCount).Select(vertex => vertex % 2 == 0).ToArray();
            var naive = new NaiveGraph(graph);
            foreach (var mostTies in (int[])[2, int.MaxValue])
            {
                var count = TwoMode.Project(graph, isChosen, ProjectionWeight.Shared, mostTies);
                var newman = TwoMode.Project(graph, isChosen, ProjectionWeight.Newman, mostTies);
                Assert.Equal(naive.Vertices.Where(vertex => isChosen[vertex]), count.Vertices);
                Assert.Equal(naive.Vertices.Where(vertex => !isChosen[vertex] && naive.Neighbors(vertex).Length > mostTies), count.PassedOver);
                for (var first = 0; first < count.Vertices.Length; first++)
                {
                    for (var second = first + 1; second < count.Vertices.Length; second++)
                    {
                        var shared = naive.Neighbors(count.Vertices[first]).Intersect(naive.Neighbors(count.Vertices[second]))
                            .Where(other => naive.Neighbors(other).Length <= mostTies).ToArray();
                        Near.Equal(shared.Length, WeightBetween(count.Graph, first, second));
                        Near.Equal(shared.Sum(other => 1.0 / (naive.Neighbors(other).Length - 1)), WeightBetween(newman.Graph, first, second));
                    }
                }
            }
        });

    [Fact]
    public void An_edge_within_a_side_is_refused() =>
        Assert.Throws<ArgumentException>(() => TwoMode.Project(RandomGraphs.Of((0, 1)), [true, true]));

    [Fact]
    public void A_hub_above_the_bound_joins_nobody_and_is_named()
    {
        var star = LargeGraphs.Star(100_000);
        var isLeaf = Enumerable.Range(0, star.VertexCount).Select(vertex => vertex > 0).ToArray();

        var projection = TwoMode.Project(star, isLeaf, mostTies: 1_000);

        Assert.Equal((100_000, 0), (projection.Graph.VertexCount, projection.Graph.EdgeCount));
        Assert.Equal([0], projection.PassedOver);
    }

    private static double WeightBetween(CompactGraph graph, int first, int second) =>
        graph.FindEdge(first, second) is var edge and >= 0 ? graph.WeightOf(edge) : 0;
}
