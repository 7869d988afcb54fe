using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;

namespace Skein.Graph.Tests.Diffusion;

public sealed class DiffusionComparisonTests
{
    private static readonly CompactGraph Network = TestNetworks.SmallWorld(600, 2, rewired: 0.05, seed: 6);

    [Fact]
    public void Differences_are_those_of_runs_from_the_same_seeds_and_their_interval_is_1_96_standard_errors()
    {
        var (simple, complex) = (new AbsoluteThreshold(1), new AbsoluteThreshold(2));
        var expected = Enumerable.Range(0, 30)
            .Select(run => (double)Spread.Once(Network, simple, new Seeding.RandomEgo(), 4, run).Outcome.Size - Spread.Once(Network, complex, new Seeding.RandomEgo(), 4, run).Outcome.Size)
            .ToArray();
        var mean = expected.Average();
        var error = Math.Sqrt(expected.Sum(value => (value - mean) * (value - mean)) / 29 / 30);

        var compared = DiffusionComparison.Of(Network, simple, complex, new Seeding.RandomEgo(), runs: 30, seed: 4);

        Assert.Equal(mean, compared.Sizes.Mean, 1e-9);
        Assert.Equal(mean - (1.96 * error), compared.MeanLow, 1e-3 * error);
        Assert.Equal(mean + (1.96 * error), compared.MeanHigh, 1e-3 * error);
        Assert.Equal(expected.Count(value => value > 0) / 30.0, compared.FirstLarger);
        Assert.Equal("simulation, not evidence", compared.Notice);
    }

    [Fact]
    public void A_model_does_not_differ_from_itself()
    {
        var compared = DiffusionComparison.Of(Network, new ReedFrostSir(0.4), new ReedFrostSir(0.4), new Seeding.Random(3), runs: 10);

        Assert.Equal((0.0, 0.0, 0.0, 0.0), (compared.MeanLow, compared.MeanHigh, compared.FirstLarger, compared.SecondLarger));
    }

    [Fact]
    public void Runs_that_are_no_pairs_are_refused()
    {
        var first = Spread.Many(Network, new ReedFrostSir(0.4), new Seeding.Random(3), runs: 10, seed: 1);

        Assert.Throws<ArgumentException>(() => DiffusionComparison.Of(first, Spread.Many(Network, new ReedFrostSir(0.4), new Seeding.Random(3), runs: 10, seed: 2)));
        Assert.Throws<ArgumentException>(() => DiffusionComparison.Of(first, Spread.Many(Network, new ReedFrostSir(0.4), new Seeding.Random(4), runs: 10, seed: 1)));
        Assert.Throws<ArgumentException>(() => DiffusionComparison.Of(first, Spread.Many(TestNetworks.Ring(600, 2), new ReedFrostSir(0.4), new Seeding.Random(3), runs: 10, seed: 1)));
    }
}
