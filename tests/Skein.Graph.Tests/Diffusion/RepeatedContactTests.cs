using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;

namespace Skein.Graph.Tests.Diffusion;

/// <summary>SI and SIS against the exact chance of every set of infected vertices on tiny graphs.</summary>
public sealed class RepeatedContactTests
{
    private static readonly CompactGraph Kite = RandomGraphs.Of((0, 1), (1, 2), (0, 2), (2, 3), (3, 4));

    [Fact]
    public void Infected_for_good_after_some_steps_are_as_many_as_all_possible_courses_say()
    {
        var sets = TestNetworks.SetsAfter(5, start: 1, steps: 4, (set, vertex) =>
            (set >> vertex & 1) == 1 ? 1 : 1 - Math.Pow(0.7, TestNetworks.ActiveNeighbors(Kite, set, vertex)));

        var runs = Spread.Many(Kite, new SusceptibleInfected(0.3, MaxSteps: 4), new Seeding.Given([0]), runs: 20_000);

        TestNetworks.AssertNear(Mean(sets), runs.Sizes);
        Assert.All(runs.Runs, run => Assert.True(run.Duration <= 4 && run.ActiveAtEnd == run.Size));
    }

    [Fact]
    public void Infected_again_and_again_are_as_many_at_the_end_as_all_possible_courses_say()
    {
        var sets = TestNetworks.SetsAfter(5, start: 1, steps: 5, (set, vertex) =>
            (set >> vertex & 1) == 1 ? 1 - 0.4 : 1 - Math.Pow(0.7, TestNetworks.ActiveNeighbors(Kite, set, vertex)));

        var runs = Spread.Many(Kite, new SusceptibleInfectedSusceptible(0.3, 0.4, MaxSteps: 5), new Seeding.Given([0]), runs: 20_000);

        TestNetworks.AssertNear(Mean(sets), SampleSummary.Of([.. runs.Runs.Select(run => (double)run.ActiveAtEnd)]));
        var extinct = (double)runs.Runs.Count(run => run.ActiveAtEnd == 0) / 20_000;
        Assert.Equal(sets[0], extinct, 4 * Math.Sqrt(sets[0] * (1 - sets[0]) / 20_000));
    }

    [Fact]
    public void Infection_that_can_die_out_stops_when_it_has()
    {
        var runs = Spread.Many(Kite, new SusceptibleInfectedSusceptible(0, 1, MaxSteps: 1_000_000), new Seeding.Given([0, 1]), runs: 3);

        Assert.All(runs.Runs, run => Assert.Equal((2, 0, 1.0), (run.Size, run.ActiveAtEnd, run.Duration)));
    }

    [Fact]
    public void Without_a_limit_infected_for_good_reach_all_that_can_be_reached()
    {
        var runs = Spread.Many(RandomGraphs.Of((0, 1), (1, 2), (3, 4)), new SusceptibleInfected(0.01), new Seeding.Given([0]), runs: 2_000);

        Assert.All(runs.Runs, run => Assert.Equal(3, run.Size));

        // Two tries one after the other, each with a mean of 1 ÷ 0.01 steps.
        TestNetworks.AssertNear(200, runs.Durations);
    }

    private static double Mean(double[] sets) => sets.Select((chance, set) => chance * int.PopCount(set)).Sum();
}
