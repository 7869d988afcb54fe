using Skein.Methods.Hypotheses;

namespace Skein.Methods.Tests.Hypotheses;

public class InconsistencyScoreTests
{
    [Theory]
    [InlineData(Consistency.Inconsistent, RowWeight.High, RowWeight.High, -2.0)]
    [InlineData(Consistency.VeryInconsistent, RowWeight.Medium, RowWeight.Low, -1.414214)]
    [InlineData(Consistency.VeryInconsistent, RowWeight.High, RowWeight.Low, -2.0)]
    [InlineData(Consistency.Inconsistent, RowWeight.Low, RowWeight.Low, -0.5)]
    [InlineData(Consistency.VeryConsistent, RowWeight.High, RowWeight.High, 0.0)]
    [InlineData(Consistency.Neutral, RowWeight.High, RowWeight.High, 0.0)]
    [InlineData(Consistency.NotApplicable, RowWeight.High, RowWeight.High, 0.0)]
    [InlineData(Consistency.Blank, RowWeight.High, RowWeight.High, 0.0)]
    public void The_vectors_of_the_method_hold(Consistency cell, RowWeight credibility, RowWeight relevance, double value) =>
        Assert.Equal(value, InconsistencyScore.Of(cell, credibility, relevance).Value, 5e-7);

    [Fact]
    public void Each_cell_is_the_product_of_its_three_factors()
    {
        foreach (var credibility in Enum.GetValues<RowWeight>())
        {
            foreach (var relevance in Enum.GetValues<RowWeight>())
            {
                var expected = -2 * Math.Pow(2, (int)credibility / 2.0) * Math.Pow(2, (int)relevance / 2.0);
                Assert.Equal(expected, InconsistencyScore.Of(Consistency.VeryInconsistent, credibility, relevance).Value, 1e-12);
            }
        }
    }

    [Fact]
    public void Scores_tie_exactly_in_whatever_order_they_were_added()
    {
        var root = InconsistencyScore.Of(Consistency.Inconsistent, RowWeight.High, RowWeight.Medium);
        var half = InconsistencyScore.Of(Consistency.Inconsistent, RowWeight.Low, RowWeight.Low);
        var one = Enumerable.Repeat(root, 999).Append(half).Aggregate(default(InconsistencyScore), (sum, next) => sum + next);
        var other = Enumerable.Repeat(root, 999).Prepend(half).Aggregate(default(InconsistencyScore), (sum, next) => sum + next);

        Assert.Equal(0, one.CompareTo(other));
        Assert.True(one.CompareTo(one - half) < 0);
    }
}
