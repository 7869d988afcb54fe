using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Methods.Tests.Series;

/// <summary>The oracle is a program without pruning that computes every deviance from its definition.</summary>
public class ChangePointsTests
{
    [Fact]
    public void Pruning_loses_nothing()
    {
        var random = new Random(9);
        for (var run = 0; run < 60; run++)
        {
            int[] counts = [.. Enumerable.Range(0, 60).Select(at => Simulated.Poisson(random, at is > 20 and < 35 ? 6 : 1.5))];
            var found = References.Value(ChangePoints.Of(counts));
            Assert.Equal(Least(counts, found.Penalty), found.Segments.Sum(segment => Deviance(counts, segment.First, segment.First + segment.Length) + found.Penalty), 1e-6);
            Assert.Equal(60, found.Segments.Sum(segment => segment.Length));
            Assert.Equal(counts.Sum(), found.Segments.Sum(segment => segment.Events));
        }
    }

    [Fact]
    public void A_clear_change_is_found_where_it_is()
    {
        var found = References.Value(ChangePoints.Of([1, 0, 1, 2, 1, 0, 1, 1, 0, 1, 9, 8, 11, 10, 9, 12, 8, 9]));
        Assert.Equal([new RateSegment(0, 10, 8), new RateSegment(10, 8, 76)], found.Segments);
        Assert.Equal(2 * Math.Log(18), found.Penalty);
        Assert.DoesNotContain(Caveat.Overdispersed, found.Caveats);
    }

    [Fact]
    public void A_flat_rate_seldom_has_a_change()
    {
        var random = new Random(10);
        var changed = Enumerable.Range(0, 300).Count(_ => References.Value(ChangePoints.Of([.. Enumerable.Range(0, 120).Select(_ => Simulated.Poisson(random, 3))])).Segments.Count > 1);
        Assert.InRange(changed, 1, 45);
    }

    [Fact]
    public void Spread_that_a_high_penalty_leaves_within_is_said() => Assert.Contains(
        Caveat.Overdispersed, References.Value(ChangePoints.Of([0, 9, 0, 8, 0, 9, 0, 0, 11, 0, 9, 0], 1_000)).Caveats);

    [Fact]
    public void What_has_no_changes_to_look_for_is_refused()
    {
        int[] ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        Assert.Equal("SK-METH-132", References.Refusal(ChangePoints.Of([1, 2, 3])).Code);
        Assert.Equal("SK-METH-133", References.Refusal(ChangePoints.Of(new int[20])).Code);
        Assert.Equal("SK-METH-134", References.Refusal(ChangePoints.Of([.. ten, -1])).Code);
        Assert.Equal("SK-METH-140", References.Refusal(ChangePoints.Of(ten, 0)).Code);
    }

    private static double Least(int[] counts, double penalty)
    {
        var least = new double[counts.Length + 1];
        for (var end = 1; end <= counts.Length; end++)
        {
            least[end] = Enumerable.Range(0, end).Min(start => least[start] + Deviance(counts, start, end) + penalty);
        }

        return least[^1];
    }

    private static double Deviance(int[] counts, int start, int end)
    {
        var mean = counts[start..end].Average();
        return 2 * counts[start..end].Sum(count => mean - (count == 0 ? 0 : count * Math.Log(mean)));
    }
}
