using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// Consensus of many divisions (Lancichinetti and Fortunato 2012, doi:10.1038/srep00336): Leiden runs from many seeds; the share of runs in
/// which two vertices are together becomes the weight of a tie between them, shares below a threshold are dropped, and Leiden runs on that
/// graph, again and again until all runs agree. With it comes what the first runs disagree on: a division without its stability says more than
/// is known. Runs are spread over threads; the result depends on the seeds only.
/// </summary>
public static class Consensus
{
    /// <summary>Finds the consensus.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="options">How many runs, and of what; the defaults when null.</param>
    /// <param name="work">Threads, progress by run, cancellation.</param>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static ConsensusFinding Of(CompactGraph graph, ConsensusOptions? options = null, Work? work = null)
    {
        Demand.Undirected(graph);
        options ??= new ConsensusOptions();
        Check(options);
        work ??= Work.Default;
        var runs = Run(graph, options, options.Leiden, work);
        var first = Array.ConvertAll(runs, run => run.Partition);
        var together = CoMembership.Of(graph, first, graph.VertexCount <= options.DenseUpTo, work);
        var (partition, isSettled) = Settle(first, together, options, work);
        return new ConsensusFinding
        {
            Partition = partition,
            IsSettled = isSettled,
            Stability = GroupStability.Of(partition, first),
            MeanAdjustedRand = MeanAdjustedRand(first, work),
            Together = together,
            Runs = runs,
        };
    }

    internal static void Check(ConsensusOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 2, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRounds, nameof(options));
        Demand.FiniteAndNotNegative(options.Threshold, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Threshold, 1, nameof(options));
    }

    // Shares are weights of a graph of their own; what made sense as a resolution of the constant Potts model in the first makes none there.
    internal static (Partition Partition, bool IsSettled) Settle(
        Partition[] partitions, CoMembership together, ConsensusOptions options, Work work)
    {
        var leiden = new LeidenOptions { LeastTiedFirst = options.Leiden.LeastTiedFirst, Randomness = options.Leiden.Randomness };
        for (var round = 0; round < options.MaxRounds && !partitions.All(partitions[0].Equals); round++)
        {
            var shares = together.ToGraph(options.Threshold);
            partitions = Array.ConvertAll(Run(shares, options, leiden, work with { Progress = null }), run => run.Partition);
            together = CoMembership.Of(shares, partitions, together.IsOfAllPairs, work);
        }

        return (partitions[0], partitions.All(partitions[0].Equals));
    }

    private static CommunityFinding[] Run(CompactGraph graph, ConsensusOptions options, LeidenOptions leiden, Work work)
    {
        var runs = new CommunityFinding[options.Runs];
        Pieces.Run(options.Runs, work, () => 0, (run, _) => runs[run] = Leiden.Of(graph, leiden with { Seed = options.Seed + run }, work));
        return runs;
    }

    private static double MeanAdjustedRand(Partition[] partitions, Work work)
    {
        var sums = new double[partitions.Length];
        Pieces.Run(partitions.Length, work with { Progress = null }, () => 0, (first, _) =>
        {
            for (var second = first + 1; second < partitions.Length; second++)
            {
                sums[first] += PartitionComparison.AdjustedRand(partitions[first], partitions[second]);
            }
        });

        return sums.Sum() / (partitions.Length * (partitions.Length - 1.0) / 2);
    }
}
