using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>From the vertices of a graph up through its levels and down again, with the space for it, as often as asked.</summary>
internal sealed class Climb
{
    private readonly CompactGraph _graph;
    private readonly Objective _objective;
    private readonly double _resolution;
    private readonly Rules _rules;
    private readonly MoverSpace _space;
    private readonly CancellationToken _cancellation;

    public Climb(CompactGraph graph, Objective objective, double resolution, double randomness, bool isLeastTiedFirst, Work work)
    {
        (_graph, _objective, _resolution, _cancellation) = (graph, objective, resolution, work.Cancellation);
        _space = new MoverSpace(graph.VertexCount);
        double total = graph.IsWeighted ? 0 : graph.EdgeCount;
        foreach (var weight in graph.Weights)
        {
            total += weight;
        }

        Weight = total;
        var mean = graph.EdgeCount == 0 ? 1 : total / graph.EdgeCount;
        var gamma = objective is Objective.ConstantPotts ? resolution : total == 0 ? 0 : resolution / (2 * total);
        _rules = new Rules(gamma, randomness * mean, mean * 1e-10, isLeastTiedFirst);
    }

    /// <summary>The weight of all edges.</summary>
    public double Weight { get; }

    /// <summary>One iteration of Leiden; says by how much the quality grew.</summary>
    public double RunRefined(int[] groups, ref RandomStream random)
    {
        var steps = new List<int[]>();
        var level = Level.Of(_graph, _objective);
        var current = groups;
        double gained = 0;
        while (true)
        {
            gained += LocalMoving.Run(level, current, _rules, _space, ref random, _cancellation);
            var count = Renumbering.InOrder(current);
            if (count == level.Count)
            {
                break;
            }

            var parts = new int[level.Count];
            var partCount = Refine(level, current, count, parts, ref random);
            var next = Aggregation.Run(level, parts, partCount, _space);
            var coarse = new int[partCount];
            for (var vertex = 0; vertex < parts.Length; vertex++)
            {
                coarse[parts[vertex]] = current[vertex];
            }

            steps.Add(parts);
            level = next;
            current = coarse;
        }

        Descend(steps, current, groups);
        return gained;
    }

    /// <summary>One run of Louvain.</summary>
    public void RunPlain(int[] groups, ref RandomStream random)
    {
        var steps = new List<int[]>();
        var level = Level.Of(_graph, _objective);
        var current = groups;
        while (LocalMoving.Run(level, current, _rules, _space, ref random, _cancellation) > 0)
        {
            var count = Renumbering.InOrder(current);
            level = Aggregation.Run(level, current, count, _space);
            steps.Add(current);
            current = [.. Enumerable.Range(0, count)];
        }

        Descend(steps, current, groups);
    }

    /// <summary>The division with its quality.</summary>
    public CommunityFinding Finding(int[] groups, int iterations, bool isStable)
    {
        var partition = Partition.Of(groups);
        var quality = _objective is Objective.Modularity
            ? Modularity.Of(_graph, partition, _resolution)
            : ConstantPotts.Of(_graph, partition, _resolution);
        return new CommunityFinding(partition, quality, iterations, isStable);
    }

    // A group of several vertices that are each better off than alone always holds a pair that gains by joining. Chance may still leave every
    // vertex where it is, on small levels; then the best gain is taken, and were rounding to stop even that, the group as it is.
    private int Refine(Level level, int[] groups, int groupCount, int[] parts, ref RandomStream random)
    {
        var count = Refinement.Run(level, groups, groupCount, _rules, parts, _space, ref random);
        if (count == level.Count)
        {
            count = Refinement.Run(level, groups, groupCount, _rules with { Temperature = 0 }, parts, _space, ref random);
        }

        if (count == level.Count)
        {
            count = ConnectedParts.Of(level, groups, parts);
        }

        return count;
    }

    private static void Descend(List<int[]> steps, int[] top, int[] groups)
    {
        for (var step = steps.Count - 1; step >= 0; step--)
        {
            var below = steps[step];
            var lower = step == 0 ? groups : new int[below.Length];
            for (var vertex = 0; vertex < below.Length; vertex++)
            {
                lower[vertex] = top[below[vertex]];
            }

            top = lower;
        }
    }
}
