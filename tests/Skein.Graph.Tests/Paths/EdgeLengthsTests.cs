using Skein.Graph.Edges;
using Skein.Graph.Paths;

namespace Skein.Graph.Tests.Paths;

public sealed class EdgeLengthsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.5, 2)]
    [InlineData(1.0 / 3, 3)]
    [InlineData(0.1 + 0.2, 10)]
    [InlineData(355.0 / 113, 113)]
    [InlineData(12.345678, 500_000)]
    [InlineData(1_234_567.25, 4)]
    [InlineData(1e-6, 1_000_000)]
    public void A_number_that_rounds_a_fraction_has_its_denominator(double number, long denominator) =>
        Assert.Equal(denominator, Fractions.DenominatorOf(number));

    [Theory]
    [InlineData(Math.PI)]
    [InlineData(1e-7)]
    [InlineData(1.4142135623730951)]
    [InlineData(1e17)]
    [InlineData(double.Epsilon)]
    public void A_number_that_does_not_has_none(double number) => Assert.Null(Fractions.DenominatorOf(number));

    [Fact]
    public void Fractions_are_counted_in_their_common_measure()
    {
        var graph = RandomGraphs.Of((0, 1), (1, 2), (2, 3));

        var lengths = EdgeLengths.Of(graph, [1.0 / 3, 0.25, 2]);

        Assert.True(lengths.AreExact);
        Assert.Equal([4.0, 3, 24], lengths.Counts);
    }

    [Fact]
    public void Lengths_without_a_common_measure_stay_as_they_are()
    {
        var lengths = EdgeLengths.Of(RandomGraphs.Of((0, 1), (1, 2)), [Math.PI, 1]);

        Assert.False(lengths.AreExact);
        Assert.Equal([Math.PI, 1], lengths.Counts);
    }

    [Fact]
    public void A_common_measure_that_a_sum_would_outgrow_is_none() =>
        Assert.False(EdgeLengths.Of(RandomGraphs.Of((0, 1), (1, 2)), [1e12, 1.0 / 999_983]).AreExact);

    [Fact]
    public void A_strong_tie_is_short()
    {
        var edges = new EdgeListBuilder();
        edges.Add(0, 1, weight: 4);
        edges.Add(1, 2, weight: 1);
        var graph = CompactGraph.From(edges.ToEdgeList());

        Assert.Equal([0.25, 1], EdgeLengths.FromStrengths(graph).Values.ToArray());
        Assert.Equal([4.0, 1], EdgeLengths.FromWeights(graph).Values.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_length_outside_its_range_is_refused(double length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EdgeLengths.Of(RandomGraphs.Of((0, 1)), [length]));

    [Fact]
    public void There_is_one_length_for_each_edge() => Assert.Throws<ArgumentException>(() => EdgeLengths.Of(RandomGraphs.Of((0, 1)), [1, 2]));
}
