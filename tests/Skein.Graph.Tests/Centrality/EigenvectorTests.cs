using Skein.Graph.Centrality;
using Skein.Graph.Running;
using Skein.Graph.Tests.Golden;
using Skein.Graph.Tests.Structure;

namespace Skein.Graph.Tests.Centrality;

public sealed class EigenvectorTests
{
    [Theory]
    [MemberData(nameof(GoldenGraph.Small), MemberType = typeof(GoldenGraph))]
    public void Values_are_those_of_other_programs(string name)
    {
        var golden = GoldenGraph.Load(name);
        var found = Eigenvector.Of(golden.Graph, usesWeights: false);

        Assert.True(found.HasConverged);
        Near.Equal(golden.Values("eigenvector"), found.OfVertices);
    }

    [Theory]
    [InlineData("pl5k")]
    [InlineData("lfr5k")]
    public void Values_of_larger_graphs_are_those_of_other_programs_and_the_same_on_any_number_of_threads(string name)
    {
        var graph = GoldenGraph.Load(name).Graph;
        var found = Eigenvector.Of(graph, usesWeights: false, new Work { Threads = 1 });

        Near.Equal(GoldenGraph.TableValues(name, "eigenvector"), found.OfVertices);
        Assert.Equal(found.OfVertices, Eigenvector.Of(graph, usesWeights: false, new Work { Threads = 4 }).OfVertices);
    }

    [Fact]
    public void A_value_is_in_proportion_to_what_the_neighbors_have_and_no_walk_grows_faster() =>
        RandomGraphs.HoldForWeightedGraphs(graph =>
        {
            var found = Eigenvector.Of(graph);
            var matrix = NaiveMatrix.Of(graph);
            Assert.True(found.HasConverged);
            if (graph.EdgeCount == 0)
            {
                Assert.Equal(0, found.Eigenvalue);
                return;
            }

            Near.Equal(1, found.OfVertices.Max());
            Assert.All(found.OfVertices, value => Assert.InRange(value, 0, 1));
            Near.Equal([.. found.OfVertices.Select(value => value * found.Eigenvalue)], NaiveMatrix.Times(matrix, found.OfVertices));
            Near.Equal(Growth(matrix), found.Eigenvalue);
        });

    [Fact]
    public void The_hub_of_a_star_has_one_and_each_leaf_one_over_the_root_of_their_number()
    {
        var found = Eigenvector.Of(LargeGraphs.Star(10_000));

        Near.Equal(100, found.Eigenvalue);
        Near.Equal([1, .. Enumerable.Repeat(0.01, 10_000)], found.OfVertices);
    }

    [Fact]
    public void Of_two_components_that_share_the_eigenvalue_both_have_values_and_a_smaller_one_has_none() =>
        Near.Equal([1.0, 1, 1, 1, 1, 1, 0, 0], Eigenvector.Of(RandomGraphs.Of((0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (6, 7))).OfVertices);

    [Fact]
    public void A_directed_ring_with_a_tail_has_equal_values_and_a_graph_without_a_cycle_none()
    {
        var directed = new GraphOptions { IsDirected = true };
        var ring = Eigenvector.Of(CompactGraph.From(RandomGraphs.List((0, 1), (1, 2), (2, 0), (2, 3)), directed));
        var line = Eigenvector.Of(CompactGraph.From(RandomGraphs.List((0, 1), (1, 2)), directed));

        Near.Equal([1.0, 1, 1, 1], ring.OfVertices);
        Near.Equal(1, ring.Eigenvalue);
        Assert.Equal((0, true), (line.Eigenvalue, line.HasConverged));
    }

    [Fact]
    public void The_largest_eigenvalue_of_a_directed_graph_is_how_fast_the_number_of_walks_grows() =>
        RandomGraphs.HoldForDirectedGraphs(graph =>
        {
            var bound = Eigenvector.LargestEigenvalue(graph);

            // The trace of a power is the sum of the powers of all eigenvalues, so that walks from a vertex to itself bound it from below.
            Assert.True(Math.Pow(Walks(graph, 24) / Math.Max(1, graph.VertexCount), 1.0 / 24) <= bound * (1 + 1e-9));

            // The norm of a power bounds it from above; sums of rows are a norm.
            Assert.True(bound <= Math.Pow(Rows(graph, 24), 1.0 / 24) * (1 + 1e-9));
        });

    private static double Growth(double[,] matrix)
    {
        var (size, values) = (matrix.GetLength(0), Enumerable.Repeat(1.0, matrix.GetLength(0)).ToArray());
        double growth = 0;
        for (var step = 0; step < 1_000; step++)
        {
            var product = NaiveMatrix.Times(matrix, values);
            for (var row = 0; row < size; row++)
            {
                product[row] += 5 * values[row];
            }

            growth = product.Max();
            values = [.. product.Select(value => value / growth)];
        }

        return growth - 5;
    }

    private static double[,] Power(CompactGraph graph, int exponent)
    {
        var (n, matrix) = (graph.VertexCount, NaiveMatrix.Of(graph));
        var power = new double[n, n];
        for (var column = 0; column < n; column++)
        {
            double[] walks = [.. Enumerable.Range(0, n).Select(row => row == column ? 1.0 : 0)];
            for (var step = 0; step < exponent; step++)
            {
                walks = NaiveMatrix.Times(matrix, walks);
            }

            for (var row = 0; row < n; row++)
            {
                power[row, column] = walks[row];
            }
        }

        return power;
    }

    private static double Walks(CompactGraph graph, int exponent)
    {
        var power = Power(graph, exponent);
        return Enumerable.Range(0, graph.VertexCount).Sum(vertex => power[vertex, vertex]);
    }

    private static double Rows(CompactGraph graph, int exponent)
    {
        var power = Power(graph, exponent);
        return Enumerable.Range(0, graph.VertexCount).Select(row => Enumerable.Range(0, graph.VertexCount).Sum(column => power[row, column])).DefaultIfEmpty().Max();
    }
}
