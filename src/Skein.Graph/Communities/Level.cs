namespace Skein.Graph.Communities;

/// <summary>
/// A graph as the movers see it: arcs without self-loops, and a mass for each vertex. The gain of two vertices in one group is the weight
/// between them less gamma times the product of their masses; that is modularity when masses are strengths and the constant Potts model when
/// they are counts. Higher levels have one vertex for every group of the level below.
/// </summary>
internal readonly ref struct Level
{
    public required ReadOnlySpan<int> Offsets { get; init; }

    public required ReadOnlySpan<int> Targets { get; init; }

    /// <summary>The weight of each arc; empty when all weigh one.</summary>
    public required ReadOnlySpan<double> Weights { get; init; }

    public required ReadOnlySpan<double> Masses { get; init; }

    public int Count => Offsets.Length - 1;

    /// <summary>The lowest level: the graph itself.</summary>
    public static Level Of(CompactGraph graph, Objective objective)
    {
        var offsets = graph.Offsets;
        var targets = graph.Targets;
        var weights = ReadOnlySpan<double>.Empty;
        if (graph.IsWeighted)
        {
            var byArc = new double[targets.Length];
            for (var arc = 0; arc < byArc.Length; arc++)
            {
                byArc[arc] = graph.Weights[graph.ArcEdges[arc]];
            }

            weights = byArc;
        }

        var masses = new double[graph.VertexCount];
        for (var vertex = 0; vertex < masses.Length; vertex++)
        {
            masses[vertex] = objective is Objective.ConstantPotts ? 1
                : weights.Length == 0 ? graph.Degree(vertex)
                : Sum(weights[offsets[vertex]..offsets[vertex + 1]]);
        }

        var level = new Level { Offsets = offsets, Targets = targets, Weights = weights, Masses = masses };
        return HasSelfLoops(graph) ? level.WithoutSelfLoops() : level;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static bool HasSelfLoops(CompactGraph graph)
    {
        var from = graph.EdgeFrom;
        var to = graph.EdgeTo;
        for (var edge = 0; edge < from.Length; edge++)
        {
            if (from[edge] == to[edge])
            {
                return true;
            }
        }

        return false;
    }

    private Level WithoutSelfLoops()
    {
        var (offsets, targets, weights) = (new int[Count + 1], new List<int>(Targets.Length), new List<double>(Weights.Length));
        for (var vertex = 0; vertex < Count; vertex++)
        {
            for (var arc = Offsets[vertex]; arc < Offsets[vertex + 1]; arc++)
            {
                if (Targets[arc] != vertex)
                {
                    targets.Add(Targets[arc]);
                    weights.Add(Weights.Length == 0 ? 1 : Weights[arc]);
                }
            }

            offsets[vertex + 1] = targets.Count;
        }

        return new Level
        {
            Offsets = offsets,
            Targets = targets.ToArray(),
            Weights = Weights.Length == 0 ? default : weights.ToArray(),
            Masses = Masses,
        };
    }
}
