using Skein.Graph.Diffusion.Models;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;

namespace Skein.Graph.Diffusion;

/// <summary>Runs in possible worlds: where nobody is sure that an edge exists, each run draws a graph of its own.</summary>
public static partial class Spread
{
    /// <summary>
    /// Many runs on a graph whose edges are uncertain. Run r spreads in world r, in which each edge exists with its probability or not, whatever
    /// the model; seeds are chosen in that world, and a model sees nothing of edges that do not exist. Two models given the same seed and keys
    /// spread in the same worlds, run by run. Of a cascade, whose edges are tried once, it is the same as to try each with its probability.
    /// </summary>
    /// <param name="graph">The graph with its probabilities; certain edges exist in every world.</param>
    /// <param name="modelIn">The model in a world, for models that hold graphs of their own; asked once more for the record, with the graph itself.</param>
    /// <param name="seeding">Who adopts at the start of each.</param>
    /// <param name="runs">How many, zero or more.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="edgeKeys">By what edges draw, as in <see cref="WorldOptions.EdgeKeys"/>; empty for their ends.</param>
    /// <param name="options">What is kept and what counts as large; the defaults when null.</param>
    /// <param name="work">Threads, progress by run, stop.</param>
    /// <exception cref="ArgumentException">A seed is not a vertex of the graph, or a model does not fit it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DiffusionEnsemble ManyInWorlds(
        CompactGraph graph,
        Func<CompactGraph, ContagionModel> modelIn,
        Seeding seeding,
        int runs,
        long seed = 0,
        IReadOnlyList<ulong>? edgeKeys = null,
        EnsembleOptions? options = null,
        Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(modelIn);
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        (options, work) = (options ?? new EnsembleOptions(), work ?? Work.Default);
        var sampler = new WorldSampler(graph, WorldsOf(runs, seed, edgeKeys));
        var outcomes = new RunOutcome[runs];
        var means = new List<AdoptionSums>();
        Pieces.Run(Math.Min(runs, MostPieces), work, MakeScratch, (piece, scratch) =>
        {
            var (first, end) = Pieces.Slice(piece, Math.Min(runs, MostPieces), runs);
            for (var run = first; run < end; run++)
            {
                work.Cancellation.ThrowIfCancellationRequested();
                sampler.Choose(run, scratch.Exists);
                var world = sampler.ToGraph(scratch.Exists);
                var runner = new Runner(world, modelIn(world).Prepare(world)());
                outcomes[run] = runner.Run(seeding, seed, run);
                if (scratch.Sums is { } sums)
                {
                    runner.EachAdopter(sums.Add);
                }
            }
        });
        var record = DiffusionRecord.Of(graph, modelIn(graph), seeding, seed, firstRun: 0, runs);
        return new DiffusionEnsemble(record, outcomes, options.LargeShare, AdoptionSums.Total(means, graph.VertexCount));

        (bool[] Exists, AdoptionSums? Sums) MakeScratch()
        {
            var sums = options.KeepsAdoptions ? new AdoptionSums(graph.VertexCount) : null;
            if (sums is not null)
            {
                lock (means)
                {
                    means.Add(sums);
                }
            }

            return (new bool[graph.EdgeCount], sums);
        }
    }

    /// <summary>The world in which a run of <see cref="ManyInWorlds"/> spreads.</summary>
    /// <param name="graph">The graph with its probabilities.</param>
    /// <param name="run">The number of the run, zero or more.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="edgeKeys">By what edges draw; empty for their ends.</param>
    public static CompactGraph WorldOf(CompactGraph graph, int run, long seed = 0, IReadOnlyList<ulong>? edgeKeys = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var sampler = new WorldSampler(graph, WorldsOf(run + 1, seed, edgeKeys));
        var exists = new bool[graph.EdgeCount];
        sampler.Choose(run, exists);
        return sampler.ToGraph(exists);
    }

    // Drawn, never listed: a run has one world, and worlds do not weigh.
    private static WorldOptions WorldsOf(int runs, long seed, IReadOnlyList<ulong>? edgeKeys) =>
        new() { Worlds = Math.Max(1, runs), Seed = seed, ExactUpTo = 0, EdgeKeys = edgeKeys ?? [] };
}
