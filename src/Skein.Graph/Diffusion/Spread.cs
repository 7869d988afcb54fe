using Skein.Graph.Diffusion.Models;
using Skein.Graph.Diffusion.Processes;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion;

/// <summary>
/// Runs contagion models. A run is driven by events: it costs the edges of those who adopt, not the vertices times the steps, and stops when
/// nothing more can happen. Run r takes the stream r of the seed, first for its seeds and then for the model, so that a result depends on
/// graph, model, seeding, seed and r only, and not on the number of threads.
/// </summary>
public static partial class Spread
{
    // Enough to keep any number of threads busy and a stop prompt; few enough that a piece is worth its handing out.
    private const int MostPieces = 1024;

    /// <summary>One run with the step at which each vertex adopted.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="model">The model.</param>
    /// <param name="seeding">Who adopts at the start.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="run">The number of the run, zero or more; the same run of <see cref="Many"/> goes the same way.</param>
    /// <exception cref="ArgumentException">A seed is not a vertex of the graph, or a model does not fit it.</exception>
    public static DiffusionRun Once(CompactGraph graph, ContagionModel model, Seeding seeding, long seed = 0, long run = 0)
    {
        var runner = new Runner(graph, model.Prepare(graph)());
        var outcome = runner.Run(seeding, seed, run);
        var adoptedAt = new double[graph.VertexCount];
        Array.Fill(adoptedAt, double.NaN);
        runner.EachAdopter((vertex, time) => adoptedAt[vertex] = time);
        return new DiffusionRun(DiffusionRecord.Of(graph, model, seeding, seed, run, runs: 1), outcome, adoptedAt);
    }

    /// <summary>Many runs.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="model">The model.</param>
    /// <param name="seeding">Who adopts at the start of each.</param>
    /// <param name="runs">How many, zero or more.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="options">What is kept and what counts as large; the defaults when null.</param>
    /// <param name="work">Threads, progress in pieces of several runs, stop.</param>
    /// <exception cref="ArgumentException">A seed is not a vertex of the graph, or a model does not fit it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DiffusionEnsemble Many(
        CompactGraph graph, ContagionModel model, Seeding seeding, int runs, long seed = 0, EnsembleOptions? options = null, Work? work = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        options ??= new EnsembleOptions();
        work ??= Work.Default;
        var start = model.Prepare(graph);
        var outcomes = new RunOutcome[runs];
        var means = new List<AdoptionSums>();
        var pieces = Math.Min(runs, MostPieces);
        Pieces.Run(pieces, work, MakeScratch, (piece, scratch) =>
        {
            var (first, end) = Pieces.Slice(piece, pieces, runs);
            for (var run = first; run < end; run++)
            {
                work.Cancellation.ThrowIfCancellationRequested();
                outcomes[run] = scratch.Runner.Run(seeding, seed, run);
                if (scratch.Sums is { } sums)
                {
                    scratch.Runner.EachAdopter(sums.Add);
                }
            }
        });

        var record = DiffusionRecord.Of(graph, model, seeding, seed, firstRun: 0, runs);
        return new DiffusionEnsemble(record, outcomes, options.LargeShare, AdoptionSums.Total(means, graph.VertexCount));

        (Runner Runner, AdoptionSums? Sums) MakeScratch()
        {
            var sums = options.KeepsAdoptions ? new AdoptionSums(graph.VertexCount) : null;
            if (sums is not null)
            {
                lock (means)
                {
                    means.Add(sums);
                }
            }

            return (new Runner(graph, start()), sums);
        }
    }

    private sealed class Runner(CompactGraph graph, SpreadProcess process)
    {
        private readonly SeedPicker _seeds = new(graph.VertexCount);
        private readonly int _tenth = CountOf(graph, 1);
        private readonly int _half = CountOf(graph, 5);
        private readonly int _most = CountOf(graph, 9);

        public RunOutcome Run(Seeding seeding, long seed, long run)
        {
            var random = new RandomStream(seed, run);
            _seeds.Clear();
            seeding.Choose(graph, run, _seeds, ref random);
            process.Spread(_seeds.Picked, ref random);
            return new RunOutcome(
                process.Size, process.ActiveAtEnd, process.Duration, process.TimeTo(_tenth), process.TimeTo(_half), process.TimeTo(_most));
        }

        public void EachAdopter(Action<int, double> take)
        {
            var rank = 0;
            for (var wave = 0; wave < process.Waves; wave++)
            {
                var (time, size) = process.Wave(wave);
                for (; rank < size; rank++)
                {
                    take(process.Order[rank], time);
                }
            }
        }

        private static int CountOf(CompactGraph graph, int tenths) => (int)(((long)graph.VertexCount * tenths + 9) / 10);
    }
}
