using Skein.Graph.Communities;
using Skein.Graph.Generators;

namespace Skein.Graph.Tests.Generators;

public sealed class PlantedGroupsTests
{
    [Fact]
    public void Blocks_have_the_edges_their_probabilities_say()
    {
        int[] sizes = [400, 600, 0, 500];
        var table = new double[4, 4];
        for (var one = 0; one < 4; one++)
        {
            for (var other = 0; other < 4; other++)
            {
                table[one, other] = one == other ? 0.05 : 0.004 * (one + other);
            }
        }

        var edges = StochasticBlocks.Of(sizes, table, 3);
        SimpleGraphs.Degrees(edges);
        int Block(int vertex) => vertex < 400 ? 0 : vertex < 1_000 ? 1 : 3;
        var counts = edges.From.ToArray().Zip(edges.To.ToArray()).CountBy(pair => (Block(pair.First), Block(pair.Second))).ToDictionary();
        for (var one = 0; one < 4; one++)
        {
            for (var other = one; other < 4; other++)
            {
                var pairs = one == other ? sizes[one] * (sizes[one] - 1) / 2.0 : (double)sizes[one] * sizes[other];
                var (mean, spread) = (pairs * table[one, other], Math.Sqrt(pairs * table[one, other] * (1 - table[one, other])));
                Assert.InRange(counts.GetValueOrDefault((one, other)), mean - (3.5 * spread), mean + (3.5 * spread));
            }
        }

        Assert.Throws<ArgumentException>(() => StochasticBlocks.Of([1, 2], new double[1, 1], 1));
        Assert.Throws<ArgumentException>(() => StochasticBlocks.Of([1, 2], new[,] { { 0, 0.1 }, { 0.2, 0 } }, 1));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    public void A_benchmark_graph_is_as_asked_and_its_groups_are_found_again(double mixing)
    {
        var made = Lfr.Of(new LfrOptions { VertexCount = 2_000, Mixing = mixing, Seed = 5 })!;
        var degrees = SimpleGraphs.Degrees(made.Edges);

        Assert.Equal(mixing, made.Mixing, 0.01);
        Assert.Equal(mixing, NaiveMixing(made, degrees), 0.01);
        Assert.Equal(20, degrees.Average(), 0.8);
        Assert.True(degrees.Max() <= 52);
        Assert.True(made.EdgesLeftOut <= 0.002 * made.Edges.Count, $"{made.EdgesLeftOut} left out");
        Assert.All(made.Planted.Sizes(), size => Assert.InRange(size, 20, 110));

        var found = Leiden.Of(CompactGraph.From(made.Edges)).Partition;
        Assert.True(PartitionComparison.NormalizedMutualInformation(made.Planted, found) > 0.95);
    }

    [Fact]
    public void Degrees_that_no_group_holds_are_said() =>
        Assert.Null(Lfr.Of(new LfrOptions { Mixing = 0, MinSize = 10, MaxSize = 20, MeanDegree = 25 }));

    [Fact]
    public void A_seed_gives_the_same_graph_and_means_out_of_reach_are_refused()
    {
        Assert.Equal(SimpleGraphs.Text(Lfr.Of()!.Edges), SimpleGraphs.Text(Lfr.Of()!.Edges));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lfr.Of(new LfrOptions { MeanDegree = 60 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lfr.Of(new LfrOptions { Mixing = 1.1 }));
    }

    private static double NaiveMixing(LfrGraph made, int[] degrees)
    {
        var groups = made.Planted.Groups.ToArray();
        var pairs = made.Edges.From.ToArray().Zip(made.Edges.To.ToArray()).Where(pair => groups[pair.First] != groups[pair.Second]).ToList();
        var outer = new int[degrees.Length];
        foreach (var (one, other) in pairs)
        {
            outer[one]++;
            outer[other]++;
        }

        return outer.Zip(degrees, (some, all) => (double)some / all).Average();
    }
}
