using Skein.Graph.Structure;
using Skein.Graph.Tests.Golden;

namespace Skein.Graph.Tests.Structure;

public sealed class DensityTests
{
    [Fact]
    public void Density_and_reciprocity_are_shares_of_pairs() =>
        RandomGraphs.HoldForPairs(pairs =>
        {
            var graph = CompactGraph.From(RandomGraphs.List(pairs), new GraphOptions { IsDirected = true, KeepsParallelEdges = true, KeepsSelfLoops = true });
            var naive = new NaiveGraph(graph);
            var ordered = naive.Vertices.SelectMany(from => naive.Vertices.Where(to => to != from).Select(to => (from, to))).ToArray();
            var tied = ordered.Where(pair => naive.Has(pair.from, pair.to)).ToArray();
            Near.Equal(ordered.Length == 0 ? 0 : (double)tied.Length / ordered.Length, Density.Of(graph));
            if (tied.Length == 0)
            {
                Assert.Null(Density.Reciprocity(graph));
                return;
            }

            Near.Equal((double)tied.Count(pair => naive.Has(pair.to, pair.from)) / tied.Length, Density.Reciprocity(graph));
        });

    [Fact]
    public void An_undirected_graph_returns_every_tie() => Assert.Equal(1, Density.Reciprocity(RandomGraphs.Of((0, 1))));

    [Fact]
    public void Assortativity_by_degree_is_the_correlation_over_the_ends_of_edges() =>
        RandomGraphs.HoldForDirectedGraphs(graph => Agree(
            Correlation(Ends(graph, edge => (graph.Degree(graph.EdgeFrom[edge]), graph.Reversed.Degree(graph.EdgeTo[edge])))), Assortativity.OfDegrees(graph)));

    [Fact]
    public void Assortativity_by_two_groups_is_the_correlation_of_their_numbers() =>
        RandomGraphs.HoldForGraphs(graph =>
        {
            var groups = Enumerable.Range(0, graph.VertexCount).Select(vertex => vertex % 2).ToArray();
            var ends = Ends(graph, edge => (groups[graph.EdgeFrom[edge]], groups[graph.EdgeTo[edge]]));
            Agree(Correlation([.. ends, .. ends.Select(pair => (pair.Second, pair.First))]), Assortativity.OfGroups(graph, groups));
        });

    [Fact]
    public void Secrecy_is_the_mean_share_that_nobody_sees_who_sees_a_vertex_and_its_neighbors() =>
        RandomGraphs.HoldForGraphs(graph =>
        {
            var naive = new NaiveGraph(graph);
            Near.Equal(
                graph.VertexCount == 0 ? 0 : naive.Vertices.Average(vertex => 1 - ((1.0 + naive.Neighbors(vertex).Length) / naive.Count)),
                SecrecyEfficiency.Secrecy(graph));
        });

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Efficiency_is_the_mean_of_other_programs_harmonic_values(string name)
    {
        var golden = GoldenGraph.Load(name);
        var harmonic = golden.Values("harmonic").Sum();

        Near.Equal(SecrecyEfficiency.Efficiency(golden.Graph.VertexCount, harmonic), SecrecyEfficiency.Efficiency(golden.Graph));
        Near.Equal(harmonic / (golden.Graph.VertexCount * (golden.Graph.VertexCount - 1)), SecrecyEfficiency.Efficiency(golden.Graph));
    }

    [Fact]
    public void Nothing_and_one_vertex_have_neither_density_nor_efficiency()
    {
        Assert.All((CompactGraph[])[RandomGraphs.Of(), RandomGraphs.Of((0, 0))], graph =>
        {
            Assert.Equal(0, Density.Of(graph));
            Assert.Equal(0, SecrecyEfficiency.Efficiency(graph));
            Assert.Equal(0, SecrecyEfficiency.Secrecy(graph));
            Assert.Null(Assortativity.OfDegrees(graph));
            Assert.Null(Assortativity.OfGroups(graph, new int[graph.VertexCount]));
        });
    }

    [Fact]
    public void A_ring_in_which_all_are_alike_has_no_assortativity() => Assert.Null(Assortativity.OfDegrees(LargeGraphs.Path(5, isClosed: true)));

    [Fact]
    public void Groups_that_are_not_one_a_vertex_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Assortativity.OfGroups(RandomGraphs.Of((0, 1)), [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Assortativity.OfGroups(RandomGraphs.Of((0, 1)), [0, -1]));
    }

    private static (double First, double Second)[] Ends(CompactGraph graph, Func<int, (int, int)> of) =>
        [.. Enumerable.Range(0, graph.EdgeCount).Select(of).Select(pair => ((double)pair.Item1, (double)pair.Item2))];

    private static double? Correlation((double First, double Second)[] pairs)
    {
        if (pairs.Select(pair => pair.First).Distinct().Count() < 2 || pairs.Select(pair => pair.Second).Distinct().Count() < 2)
        {
            return null;
        }

        var (first, second) = (pairs.Average(pair => pair.First), pairs.Average(pair => pair.Second));
        return pairs.Sum(pair => (pair.First - first) * (pair.Second - second))
            / Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.First - first, 2)) * pairs.Sum(pair => Math.Pow(pair.Second - second, 2)));
    }

    private static void Agree(double? expected, double? found)
    {
        Assert.Equal(expected is null, found is null);
        Near.Equal(expected ?? 0, found ?? 0);
    }
}
