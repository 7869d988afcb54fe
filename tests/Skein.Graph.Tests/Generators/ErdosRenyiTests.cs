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

    // Few of many, about one in four, and nearly all: jumps over many pairs at once, both ways of deciding on one, and counting off.
    [Theory]
    [InlineData(9, 2, 630)]
    [InlineData(6, 3, 455)]
    [InlineData(4, 4, 15)]
    [InlineData(4, 6, 1)]
    public void Edges_in_order_are_any_set_of_them_as_likely(int vertices, int edges, int sets)
    {
        const int Each = 60;
        var counts = new Dictionary<string, int>();
        for (var seed = 0; seed < Each * sets; seed++)
        {
            var pairs = ErdosRenyi.InOrder(vertices, edges, seed).ToList();
            Assert.Equal(edges, pairs.Distinct().Count());
            Assert.Equal(pairs.OrderBy(pair => pair.Higher).ThenBy(pair => pair.Lower), pairs);
            Assert.All(pairs, pair => Assert.True(pair.Lower >= 0 && pair.Lower < pair.Higher && pair.Higher < vertices));
            var key = string.Join(' ', pairs);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // Chi-square lies within four standard deviations of its degrees of freedom.
        Assert.Equal(sets, counts.Count);
        var freedom = sets - 1;
        Assert.True(counts.Values.Sum(count => Math.Pow(count - Each, 2) / Each) <= freedom + (4 * Math.Sqrt(2 * freedom)));
    }

    [Fact]
    public void Edges_in_order_of_a_large_graph_lie_evenly_and_repeat_with_their_seed()
    {
        var pairs = ErdosRenyi.InOrder(1_000_000, 20_000, 5).ToList();

        // The higher end is below half of the vertices in a quarter of all pairs: 5,000 of 20,000, give or take four times 61.
        Assert.Equal(20_000, pairs.Distinct().Count());
        Assert.InRange(pairs.Count(pair => pair.Higher < 500_000), 4_755, 5_245);
        Assert.Equal(pairs, ErdosRenyi.InOrder(1_000_000, 20_000, 5));
        Assert.NotEqual(pairs, ErdosRenyi.InOrder(1_000_000, 20_000, 6));
    }

    [Fact]
    public void More_edges_in_order_than_there_are_pairs_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ErdosRenyi.InOrder(4, 7, 1));
        Assert.Empty(ErdosRenyi.InOrder(0, 0, 1));
        Assert.Empty(ErdosRenyi.InOrder(1_000, 0, 1));
    }
}
