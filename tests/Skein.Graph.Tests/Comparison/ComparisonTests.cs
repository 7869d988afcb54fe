using Skein.Graph.Comparison;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Graph.Structure;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Comparison;

public sealed class ComparisonTests
{
    [Fact]
    public void Edges_are_only_in_one_or_in_both() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            var (first, second) = (Part(pairs, 0), Part(pairs, 1));
            var (left, right) = (EndsOf(first), EndsOf(second));
            var compared = EdgeComparison.Of(first, second);
            Assert.Equal(left.Except(right), compared.OnlyFirst.Select(edge => left[edge]));
            Assert.Equal(right.Except(left), compared.OnlySecond.Select(edge => right[edge]));
            Assert.Equal(left.Intersect(right), compared.Both.Select(edges => left[edges.First]));
            Assert.All(compared.Both, edges => Assert.Equal(left[edges.First], right[edges.Second]));
            Assert.Equal(left.Union(right).Any() ? (double)left.Intersect(right).Count() / left.Union(right).Count() : null, compared.Jaccard);
            Assert.Equal(Density.Of(second) - Density.Of(first), compared.DensityDifference);
        });

    [Fact]
    public void The_correlation_is_pearsons_over_all_pairs() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            var (first, second) = (Part(pairs, 0), Part(pairs, 1));
            var found = QapCorrelation.Of(first, second, permutations: 5, seed: 1);
            var expected = Correlation(new NaiveGraph(first), new NaiveGraph(second), [.. Enumerable.Range(0, first.VertexCount)]);
            Assert.Equal(expected is null, found is null);
            Near.Equal(expected ?? 0, found?.Correlation ?? 0);
        });

    [Fact]
    public void The_chance_is_that_of_all_orders_of_the_vertices()
    {
        // Six vertices have 720 orders: few enough to try them all.
        var first = RandomGraphs.Of((0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5));
        var second = RandomGraphs.Of((0, 1), (1, 2), (0, 2), (3, 5), (4, 5));
        var (left, right) = (new NaiveGraph(first), new NaiveGraph(second));
        var observed = Correlation(left, right, [0, 1, 2, 3, 4, 5])!.Value;
        var share = Orders([0, 1, 2, 3, 4, 5]).Average(order => Correlation(left, right, order) >= observed - 1e-9 ? 1.0 : 0);

        var found = QapCorrelation.Of(first, second, permutations: 20_000, seed: 5)!;

        // Five standard errors of a share from 20,000 draws; the seed is fixed.
        Assert.InRange(found.ChanceAtLeast, share - (5 * Math.Sqrt(share / 20_000)), share + (5 * Math.Sqrt(share / 20_000)));
        Assert.Equal(found, QapCorrelation.Of(first, second, permutations: 20_000, seed: 5, work: new Work { Threads = 4 }));
        Assert.NotEqual(found, QapCorrelation.Of(first, second, permutations: 20_000, seed: 6));
    }

    [Fact]
    public void A_network_agrees_with_itself_wholly_and_no_order_agrees_more()
    {
        var edges = new EdgeListBuilder(vertexCount: 9);
        edges.Add(0, 1, weight: 3);
        edges.Add(1, 2, weight: 2);
        edges.Add(2, 5, weight: 7);
        var graph = CompactGraph.From(edges.ToEdgeList());

        var found = QapCorrelation.Of(graph, graph, permutations: 200, seed: 3)!;

        Near.Equal(1, found.Correlation);
        Assert.Equal(200, found.AtMost);
        Assert.True(found.ChanceAtLeast < 0.05);
    }

    [Fact]
    public void Where_nothing_varies_there_is_no_correlation()
    {
        Assert.Null(QapCorrelation.Of(RandomGraphs.Of((0, 1), (2, 2)), RandomGraphs.Of((0, 1), (1, 2), (0, 2)), 10, 1));
        Assert.Null(QapCorrelation.Of(RandomGraphs.Of(), RandomGraphs.Of(), 10, 1));
        Assert.Null(EdgeComparison.Of(RandomGraphs.Of(), RandomGraphs.Of()).Jaccard);
    }

    [Fact]
    public void Networks_on_other_vertices_or_of_other_direction_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EdgeComparison.Of(RandomGraphs.Of((0, 1)), RandomGraphs.Of((0, 2))));
        Assert.Throws<ArgumentException>(() => EdgeComparison.Of(RandomGraphs.Of((0, 1)), LargeGraphs.Path(2, isDirected: true)));
    }

    // Every third pair is in both networks, the others by turns.
    private static CompactGraph Part((int, int)[] pairs, int part)
    {
        var highest = pairs.Select(pair => Math.Max(pair.Item1, pair.Item2)).DefaultIfEmpty().Max();
        return RandomGraphs.Of([.. pairs.Where((_, row) => row % 3 == 2 || row % 3 == part), (highest, highest)]);
    }

    private static (int, int)[] EndsOf(CompactGraph graph) => [.. graph.EdgeFrom.ToArray().Zip(graph.EdgeTo.ToArray())];

    private static double? Correlation(NaiveGraph first, NaiveGraph second, int[] order)
    {
        var pairs = first.Sets(2).Select(set => (
            First: first.AreTied(set[0], set[1]) ? 1.0 : 0, Second: second.AreTied(order[set[0]], order[set[1]]) ? 1.0 : 0)).ToArray();
        if (pairs.Select(pair => pair.First).Distinct().Count() < 2 || pairs.Select(pair => pair.Second).Distinct().Count() < 2)
        {
            return null;
        }

        var (left, right) = (pairs.Average(pair => pair.First), pairs.Average(pair => pair.Second));
        return pairs.Average(pair => (pair.First - left) * (pair.Second - right)) / Math.Sqrt(left * (1 - left) * right * (1 - right));
    }

    private static IEnumerable<int[]> Orders(int[] values) => values.Length == 0
        ? [[]]
        : values.SelectMany(value => Orders([.. values.Where(other => other != value)]).Select(rest => (int[])[value, .. rest]));
}
