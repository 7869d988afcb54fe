using Skein.Graph.Generators;

namespace Skein.Graph.Tests.Generators;

public sealed class ErdosRenyiTests
{
    [Fact]
    public void Every_pair_is_an_edge_as_often_as_its_probability_says()
    {
        // Chi-square over the 28 pairs of 8 vertices, 5,000 graphs; exceeds 56.9 once in a thousand, and the seeds are fixed.
        const int Graphs = 5_000;
        var counts = new Dictionary<(int, int), int>();
        for (var seed = 0; seed < Graphs; seed++)
        {
            var edges = ErdosRenyi.WithProbability(8, 0.3, seed);
            SimpleGraphs.Degrees(edges);
            foreach (var pair in edges.From.ToArray().Zip(edges.To.ToArray()))
            {
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }

        Assert.Equal(28, counts.Count);
        Assert.True(counts.Values.Sum(count => Math.Pow(count - (Graphs * 0.3), 2) / (Graphs * 0.3 * 0.7)) < 56.9);
    }

    [Fact]
    public void The_number_of_edges_lies_where_the_binomial_says()
    {
        var edges = ErdosRenyi.WithProbability(3_000, 0.002, 1);
        var (mean, spread) = (3_000 * 2_999 / 2 * 0.002, Math.Sqrt(3_000 * 2_999 / 2 * 0.002 * 0.998));

        Assert.InRange(edges.Count, mean - (3.3 * spread), mean + (3.3 * spread));
    }

    [Theory]
    [InlineData(0, 0.5, 0)]
    [InlineData(1, 0.5, 0)]
    [InlineData(10, 0, 0)]
    [InlineData(10, 1, 45)]
    [InlineData(50, 1e-300, 0)]
    public void The_ends_of_the_range_are_empty_and_complete(int vertices, double probability, int edges) =>
        Assert.Equal(edges, ErdosRenyi.WithProbability(vertices, probability, 1).Count);

    [Fact]
    public void A_number_of_edges_is_met_exactly_and_every_set_of_them_is_as_likely()
    {
        var counts = new Dictionary<string, int>();
        for (var seed = 0; seed < 9_000; seed++)
        {
            var edges = ErdosRenyi.WithEdges(4, 2, seed);
            Assert.Equal(4, SimpleGraphs.Degrees(edges).Sum());
            var key = string.Join(' ', edges.From.ToArray().Zip(edges.To.ToArray()).Order());
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // Fifteen pairs of the six edges; chi-square with 14 degrees of freedom exceeds 36.1 once in a thousand.
        Assert.Equal(15, counts.Count);
        Assert.True(counts.Values.Sum(count => Math.Pow(count - 600, 2) / 600) < 36.1);
    }

    [Fact]
    public void All_edges_can_be_asked_for_and_more_cannot()
    {
        Assert.All(SimpleGraphs.Degrees(ErdosRenyi.WithEdges(60, 1_770, 1)), degree => Assert.Equal(59, degree));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.WithEdges(60, 1_771, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.WithProbability(3, double.NaN, 1));
    }

    [Fact]
    public void A_seed_gives_the_same_edges_and_another_gives_others()
    {
        Assert.Equal(SimpleGraphs.Text(ErdosRenyi.WithEdges(50, 99, 1)), SimpleGraphs.Text(ErdosRenyi.WithEdges(50, 99, 1)));
        Assert.NotEqual(SimpleGraphs.Text(ErdosRenyi.WithEdges(50, 99, 1)), SimpleGraphs.Text(ErdosRenyi.WithEdges(50, 99, 2)));
    }
}
