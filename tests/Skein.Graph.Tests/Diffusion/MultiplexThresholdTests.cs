using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Edges;

namespace Skein.Graph.Tests.Diffusion;

public sealed class MultiplexThresholdTests
{
    [Fact]
    public void A_vertex_adopts_when_any_layer_passes_its_threshold_as_asking_everybody_in_every_step_says() => RandomGraphs.HoldForPairs(pairs =>
    {
        var union = RandomGraphs.Of(pairs);
        CompactGraph[] layers = [Layer(union.VertexCount, pairs.Where((_, row) => row % 2 == 0)), Layer(union.VertexCount, pairs.Where((_, row) => row % 3 != 0))];
        double[] shares = [0.5, 0.7];

        var run = Spread.Once(union, new MultiplexThreshold(layers, shares), new Seeding.Given([.. Enumerable.Range(0, Math.Min(2, union.VertexCount))]));

        Assert.Equal(AskEverybody(layers, shares, union.VertexCount), run.AdoptedAt);
    });

    [Fact]
    public void Ties_of_two_kinds_are_easier_to_ignite_than_each_kind_and_than_their_sum()
    {
        // 1 hears of it over one kind, 3 from 2 over the other; in the sum both have too many who are silent.
        var first = Layer(7, [(0, 1), (2, 4), (2, 5), (2, 6)]);
        var second = Layer(7, [(1, 2), (1, 4), (2, 3)]);
        var union = Layer(7, [(0, 1), (2, 4), (2, 5), (2, 6), (1, 2), (1, 4), (2, 3)]);
        var seeds = new Seeding.Given([0]);

        Assert.Equal(2, Spread.Once(first, new FractionalThreshold(0.5), seeds).Outcome.Size);
        Assert.Equal(1, Spread.Once(second, new FractionalThreshold(0.5), seeds).Outcome.Size);
        Assert.Equal(1, Spread.Once(union, new FractionalThreshold(0.5), seeds).Outcome.Size);
        Assert.Equal(7, Spread.Once(union, new MultiplexThreshold([first, second], [0.5, 0.5]), seeds).Outcome.Size);
    }

    [Fact]
    public void Layers_with_other_vertices_than_the_graph_are_refused() => Assert.Throws<ArgumentException>(() =>
        Spread.Once(Layer(4, [(0, 1)]), new MultiplexThreshold([Layer(3, [(0, 1)])], [0.5]), new Seeding.Given([0])));

    private static CompactGraph Layer(int vertices, IEnumerable<(int From, int To)> pairs)
    {
        var edges = new EdgeListBuilder(vertices);
        foreach (var (from, to) in pairs)
        {
            edges.Add(from, to);
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    private static double[] AskEverybody(CompactGraph[] layers, double[] shares, int vertices)
    {
        var adoptedAt = Enumerable.Range(0, vertices).Select(vertex => vertex < 2 ? 0 : double.NaN).ToArray();
        for (var step = 1; step <= vertices; step++)
        {
            var before = adoptedAt.ToArray();
            for (var vertex = 0; vertex < vertices; vertex++)
            {
                if (double.IsNaN(before[vertex]) && layers.Zip(shares).Any(layer => Share(layer.First, vertex, before) >= layer.Second))
                {
                    adoptedAt[vertex] = step;
                }
            }
        }

        return adoptedAt;
    }

    private static double Share(CompactGraph layer, int vertex, double[] adoptedAt) => layer.Degree(vertex) == 0
        ? -1
        : (double)layer.Neighbors(vertex).ToArray().Count(neighbor => !double.IsNaN(adoptedAt[neighbor])) / layer.Degree(vertex);
}
