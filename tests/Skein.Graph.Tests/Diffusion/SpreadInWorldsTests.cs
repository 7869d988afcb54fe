using Skein.Graph.Diffusion;
using Skein.Graph.Diffusion.Models;
using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Diffusion;

/// <summary>Spread where each run draws a graph of its own, against what a hand works out.</summary>
public sealed class SpreadInWorldsTests
{
    private const int Runs = 20_000;
    private static readonly Seeding First = new Seeding.Given([0]);

    [Fact]
    public void Along_a_chain_of_coins_any_certain_rule_reaches_as_far_as_the_coins_do()
    {
        var chain = Chain(0.5, 0.5, 0.5);

        // 1 + 1/2 + 1/4 + 1/8 on average; a cascade that tries each edge by its own probability reaches as far.
        foreach (var model in new ContagionModel[] { new AbsoluteThreshold(1), new ReedFrostSir(1), new SusceptibleInfected(1), new IndependentCascade() })
        {
            var sizes = Spread.ManyInWorlds(chain, _ => model, First, Runs, seed: 3).Sizes;
            Assert.InRange(sizes.Mean, 1.875 - (5 * sizes.StandardError), 1.875 + (5 * sizes.StandardError));
        }

        var tried = Spread.Many(chain, new IndependentCascade(), First, Runs, seed: 3).Sizes;
        Assert.InRange(tried.Mean, 1.875 - (5 * tried.StandardError), 1.875 + (5 * tried.StandardError));
    }

    [Fact]
    public void Two_rules_of_one_seed_spread_in_the_same_worlds_on_any_number_of_threads()
    {
        var chain = Chain(0.3, 0.9, 0.5, 0.2, 0.7);

        var simple = Spread.ManyInWorlds(chain, _ => new AbsoluteThreshold(1), First, 500, seed: 9, work: new Work { Threads = 1 });
        var certain = Spread.ManyInWorlds(chain, _ => new ReedFrostSir(1), First, 500, seed: 9, work: new Work { Threads = 4 });

        Assert.Equal(simple.Runs.Select(run => run.Size), certain.Runs.Select(run => run.Size));
        Assert.Equal(
            simple.Runs[0].Size,
            Spread.Once(Spread.WorldOf(chain, 0, seed: 9), new AbsoluteThreshold(1), First, seed: 9).Outcome.Size);
    }

    [Fact]
    public void Edges_of_one_key_stand_or_fall_together()
    {
        var chain = Chain(0.5, 0.5, 0.5);

        var sizes = Spread.ManyInWorlds(chain, _ => new AbsoluteThreshold(1), First, 2_000, seed: 1, edgeKeys: [7, 7, 7]).Runs.Select(run => run.Size).Distinct().Order();

        Assert.Equal([1, 4], sizes);
    }

    private static CompactGraph Chain(params double[] probabilities)
    {
        var edges = new EdgeListBuilder();
        foreach (var (vertex, probability) in probabilities.Index())
        {
            edges.Add(vertex, vertex + 1, probability: probability);
        }

        return CompactGraph.From(edges.ToEdgeList());
    }
}
