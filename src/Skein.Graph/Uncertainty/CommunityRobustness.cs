using Skein.Graph.Communities;
using Skein.Graph.Running;

namespace Skein.Graph.Uncertainty;

/// <summary>
/// Groups over seeds and possible worlds: Leiden divides each world, the probability of two vertices to be in one group is taken over all
/// divisions, and the consensus of Lancichinetti and Fortunato (2012, doi:10.1038/srep00336) follows from it. Where worlds are listed, each
/// is divided from several seeds; where they are drawn, each is divided once, chance of world and of seed together. On a graph without
/// uncertain edges it is <see cref="Consensus"/>. The result depends on seeds only, not on threads.
/// </summary>
public static class CommunityRobustness
{
    private const int MostCompared = 600;

    /// <summary>Divides all worlds.</summary>
    /// <param name="graph">An undirected graph with its probabilities.</param>
    /// <param name="options">How each world is divided, and how often where worlds are listed; the defaults when null.</param>
    /// <param name="worlds">How worlds are drawn; the defaults when null.</param>
    /// <param name="work">Threads, progress by division, stop.</param>
    /// <exception cref="ArgumentException">The graph is directed, or an option does not fit it.</exception>
    public static RobustCommunities Of(CompactGraph graph, ConsensusOptions? options = null, WorldOptions? worlds = null, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Demand.Undirected(graph);
        (options, worlds, work) = (options ?? new ConsensusOptions(), worlds ?? new WorldOptions(), work ?? Work.Default);
        Consensus.Check(options);
        var sampler = new WorldSampler(graph, worlds);
        var runs = sampler.IsExact ? options.Runs : 1;
        var (partitions, weights) = Divide(sampler, graph, options, runs, work);

        // Without weights shares are whole counts over runs, free of rounding.
        var weighed = sampler.IsExact && sampler.Count > 1 ? weights : null;
        var together = CoMembership.Of(graph, partitions, graph.VertexCount <= options.DenseUpTo, work, weighed);
        var (partition, isSettled) = Consensus.Settle(partitions, together, options, work);
        var counts = partitions.Select(division => (double)division.Sizes().Count(size => size > 1)).ToArray();
        return new RobustCommunities
        {
            Partition = partition,
            IsSettled = isSettled,
            Stability = GroupStability.Of(partition, partitions, weighed),
            Together = together,
            MeanAdjustedRand = MeanAdjustedRand(partitions, weights, work),
            GroupCount = WorldSummaries.Of([counts], weights, worlds.Tail, work)[0],
            Worlds = sampler.Count,
            IsExact = sampler.IsExact,
            Divisions = partitions.Length,
        };
    }

    private static (Partition[] Partitions, double[] Weights) Divide(
        WorldSampler sampler, CompactGraph graph, ConsensusOptions options, int runs, Work work)
    {
        var partitions = new Partition[sampler.Count * runs];
        var weights = new double[partitions.Length];
        Pieces.Run(partitions.Length, work, () => new bool[graph.EdgeCount], (division, exists) =>
        {
            var world = division / runs;
            sampler.Choose(world, exists);
            var drawn = sampler.Count == 1 && !graph.IsUncertain ? graph : sampler.ToGraph(exists);
            partitions[division] = Leiden.Of(drawn, options.Leiden with { Seed = options.Seed + division }, work).Partition;
            weights[division] = sampler.WeightOf(world) / runs;
        });
        return (partitions, weights);
    }

    private static double MeanAdjustedRand(Partition[] partitions, double[] weights, Work work)
    {
        var numbers = new Dictionary<Partition, int>();
        var (sums, same, squares) = (new List<double>(), 0.0, 0.0);
        for (var division = 0; division < partitions.Length; division++)
        {
            if (numbers.TryAdd(partitions[division], sums.Count))
            {
                sums.Add(0);
            }

            sums[numbers[partitions[division]]] += weights[division];
            squares += weights[division] * weights[division];
        }

        foreach (var sum in sums)
        {
            same += sum * sum;
        }

        if (sums.Count == 1)
        {
            return 1;
        }

        Partition[] distinct = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        var different = MeanOfDifferent(distinct, sums, work);
        return (((1 - same) * different) + same - squares) / (1 - squares);
    }

    // Of two divisions that differ, each drawn with its probability.
    private static double MeanOfDifferent(Partition[] distinct, List<double> weights, Work work)
    {
        var parts = new (double Agreement, double Weight)[distinct.Length];
        Pieces.Run(distinct.Length, work with { Progress = null }, () => 0, (first, _) =>
        {
            var following = distinct.Length <= MostCompared ? distinct.Length - 1 - first : MostCompared / 2;
            for (var step = 1; step <= following; step++)
            {
                var second = (first + step) % distinct.Length;
                var weight = weights[first] * weights[second];
                parts[first].Agreement += weight * PartitionComparison.AdjustedRand(distinct[first], distinct[second]);
                parts[first].Weight += weight;
            }
        });
        return parts.Sum(part => part.Agreement) / parts.Sum(part => part.Weight);
    }
}
