using Skein.Graph.Diffusion;

namespace Skein.Graph.Tests.Diffusion;

public sealed class ThresholdCrowdTests
{
    [Fact]
    public void Thresholds_from_0_to_99_bring_one_more_to_act_in_each_round_until_all_do() =>
        Assert.Equal(Enumerable.Range(1, 100), ThresholdCrowd.Rounds([.. Enumerable.Range(0, 100)]));

    [Fact]
    public void One_threshold_of_2_in_the_place_of_1_leaves_one_person_acting_alone() =>
        Assert.Equal([1], ThresholdCrowd.Rounds([.. Enumerable.Range(0, 100).Select(threshold => threshold == 1 ? 2 : threshold)]));

    [Fact]
    public void Nobody_acts_where_nobody_begins() => Assert.Equal([0], ThresholdCrowd.Rounds([1, 1, 1]));

    [Fact]
    public void An_empty_crowd_does_nothing() => Assert.Equal([0], ThresholdCrowd.Rounds([]));

    [Fact]
    public void Shares_of_the_crowd_mean_as_many_persons_rounded_up() =>
        Assert.Equal([1, 2, 3, 4], ThresholdCrowd.RoundsOfShares([0, 0.25, 0.26, 0.75]));

    [Fact]
    public void Rounds_are_those_of_asking_everybody_again_in_each_round() => RandomGraphs.HoldForPairs(pairs =>
    {
        int[] thresholds = [.. pairs.Select(pair => pair.From - (pair.To / 4))];
        var (expected, acting) = (new List<int>(), 0);
        while (thresholds.Count(threshold => threshold <= acting) is var next && next > acting)
        {
            expected.Add(acting = next);
        }

        Assert.Equal(expected.Count == 0 ? [0] : expected, ThresholdCrowd.Rounds(thresholds));
    });

    // F(x) = 0.1 + 0.5x has its one fixed point at 0.2.
    [Fact]
    public void The_equilibrium_is_the_smallest_fixed_point_of_the_distribution() =>
        Assert.Equal(0.2, ThresholdCrowd.Equilibrium(share => 0.1 + (0.5 * share)), 1e-12);
}
