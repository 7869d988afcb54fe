using Skein.Graph.Centrality;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Centrality;

public sealed class KatzTests
{
    [Fact]
    public void Values_solve_the_equation_of_all_walks() => RandomGraphs.HoldForWeightedGraphs(Check);

    [Fact]
    public void Values_solve_the_equation_of_all_walks_that_lead_one_way() => RandomGraphs.HoldForDirectedGraphs(Check);

    [Fact]
    public void An_alpha_at_the_bound_is_refused_and_one_below_is_not()
    {
        // The largest eigenvalue of a triangle is two.
        var triangle = RandomGraphs.Of((0, 1), (1, 2), (0, 2));

        Near.Equal(0.5, Katz.AlphaBound(triangle));
        Assert.Throws<ArgumentOutOfRangeException>(() => Katz.Of(triangle, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Katz.Of(triangle, double.NaN));
        Near.Equal([50.0, 50, 50], Katz.Of(triangle, 0.49));
    }

    [Fact]
    public void Close_to_the_bound_it_still_ends() => Near.Equal(5_000, Katz.Of(RandomGraphs.Of((0, 1)), 1 - 2e-4)[0]);

    [Fact]
    public void Where_no_walk_is_endless_any_alpha_will_do()
    {
        var line = LargeGraphs.Path(4, isDirected: true);

        Assert.Equal(double.PositiveInfinity, Katz.AlphaBound(line));
        Assert.Equal([1.0, 4, 13, 40], Katz.Of(line, 3));
    }

    private static void Check(CompactGraph graph)
    {
        var alpha = Math.Min(1, 0.7 * Katz.AlphaBound(graph));
        var (n, matrix) = (graph.VertexCount, NaiveMatrix.Of(graph));
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column < n; column++)
            {
                matrix[row, column] = (row == column ? 1 : 0) - (alpha * matrix[row, column]);
            }
        }

        Near.Equal(NaiveMatrix.Solve(matrix, [.. Enumerable.Repeat(1.0, n)]), Katz.Of(graph, alpha));
    }
}
