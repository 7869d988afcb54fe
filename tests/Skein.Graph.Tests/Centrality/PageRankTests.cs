using Skein.Graph.Centrality;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Centrality;

public sealed class PageRankTests
{
    private static readonly PageRankOptions Plain = new() { UsesWeights = false };

    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Values_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);

        Near.Equal(golden.Values("pagerank"), PageRank.Of(golden.Graph, Plain));
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Values_of_larger_graphs_are_those_of_other_programs_and_the_same_on_any_number_of_threads(string name)
    {
        var graph = GoldenGraph.Load(name).Graph;
        var values = PageRank.Of(graph, Plain, new Work { Threads = 1 });

        Near.Equal(GoldenGraph.TableValues(name, "pagerank"), values);
        Assert.Equal(values, PageRank.Of(graph, Plain, new Work { Threads = 4 }));
    }

    [Fact]
    public void Values_solve_the_equation_of_the_walker() => RandomGraphs.HoldForWeightedGraphs(graph =>
    {
        Check(graph, damping: 0.85);
        Check(graph, damping: 0.99);
    });

    [Fact]
    public void Values_solve_the_equation_of_the_walker_where_edges_lead_one_way_and_some_vertices_nowhere() => RandomGraphs.HoldForDirectedGraphs(graph => Check(graph, damping: 0.85));

    [Fact]
    public void Without_edges_all_values_are_equal_and_without_vertices_there_is_none()
    {
        Near.Equal([0.5, 0.5], PageRank.Of(RandomGraphs.Of((1, 1))));
        Assert.Empty(PageRank.Of(RandomGraphs.Of()));
        Near.Equal([1.0], PageRank.Of(RandomGraphs.Of((0, 0)), new PageRankOptions { Damping = 0 }));
    }

    [Theory]
    [InlineData(1, 1e-10)]
    [InlineData(-0.1, 1e-10)]
    [InlineData(double.NaN, 1e-10)]
    [InlineData(0.85, 0)]
    [InlineData(0.85, double.NaN)]
    public void Options_outside_their_ranges_are_refused(double damping, double tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageRankOptions { Damping = damping, Tolerance = tolerance });

    private static void Check(CompactGraph graph, double damping)
    {
        var (n, matrix) = (graph.VertexCount, NaiveMatrix.Of(graph));
        if (n == 0)
        {
            return;
        }

        // I − d·S, where a column of S adds up to one.
        for (var from = 0; from < n; from++)
        {
            var total = Enumerable.Range(0, n).Sum(to => matrix[to, from]);
            for (var to = 0; to < n; to++)
            {
                matrix[to, from] = (to == from ? 1 : 0) - (damping * (total == 0 ? 1.0 / n : matrix[to, from] / total));
            }
        }

        var expected = NaiveMatrix.Solve(matrix, [.. Enumerable.Repeat((1 - damping) / n, n)]);
        Near.Equal(expected, PageRank.Of(graph, new PageRankOptions { Damping = damping }));
    }
}
