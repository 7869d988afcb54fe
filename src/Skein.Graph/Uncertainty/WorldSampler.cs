namespace Skein.Graph.Uncertainty;

/// <summary>
/// Makes the worlds of an uncertain graph: each has all its vertices and those of its edges that exist in it. Safe for many threads.
/// </summary>
internal sealed class WorldSampler
{
    private readonly CompactGraph _graph;
    private readonly ulong[] _keys;
    private readonly ulong[] _thresholds;
    private readonly int[] _uncertain;
    private readonly WorldOptions _options;

    public WorldSampler(CompactGraph graph, WorldOptions options)
    {
        options.Check(graph);
        (_graph, _options) = (graph, options);
        _keys = new ulong[graph.EdgeCount];
        _thresholds = new ulong[graph.EdgeCount];
        var uncertain = new List<int>();
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var probability = graph.ProbabilityOf(edge);
            _keys[edge] = options.EdgeKeys.Count > 0 ? Mix(options.EdgeKeys[edge]) : Mix(((ulong)(uint)graph.EdgeFrom[edge] << 32) | (uint)graph.EdgeTo[edge]);
            _thresholds[edge] = (ulong)Math.Round(probability * (1UL << 53));
            if (probability is > 0 and < 1)
            {
                uncertain.Add(edge);
            }
        }

        _uncertain = [.. uncertain];

        // Edges that share a key are not independent, and a list of all worlds would have to know; draw instead.
        IsExact = uncertain.Count <= options.ExactUpTo && uncertain.Select(edge => _keys[edge]).Distinct().Count() == uncertain.Count;
        Count = IsExact ? 1 << uncertain.Count : options.Worlds;
    }

    /// <summary>How many worlds there are.</summary>
    public int Count { get; }

    /// <summary>True when they are all there are, each with its probability; false when they are drawn.</summary>
    public bool IsExact { get; }

    /// <summary>The weight of a world in a mean: its probability, or one over the number drawn.</summary>
    public double WeightOf(int world)
    {
        if (!IsExact)
        {
            return 1.0 / Count;
        }

        var weight = 1.0;
        for (var index = 0; index < _uncertain.Length; index++)
        {
            var probability = _graph.Probabilities[_uncertain[index]];
            weight *= ((world >> index) & 1) == 1 ? probability : 1 - probability;
        }

        return weight;
    }

    /// <summary>Marks the edges that exist in a world.</summary>
    public void Choose(int world, Span<bool> exists)
    {
        if (IsExact)
        {
            for (var edge = 0; edge < exists.Length; edge++)
            {
                exists[edge] = _thresholds[edge] != 0;
            }

            for (var index = 0; index < _uncertain.Length; index++)
            {
                exists[_uncertain[index]] = ((world >> index) & 1) == 1;
            }

            return;
        }

        var drawn = Mix((ulong)_options.Seed ^ Mix((ulong)world + 0x9E3779B97F4A7C15UL));
        for (var edge = 0; edge < exists.Length; edge++)
        {
            exists[edge] = Mix(_keys[edge] ^ drawn) >> 11 < _thresholds[edge];
        }
    }

    /// <summary>The graph of the edges that exist; weights stay with their edges.</summary>
    public CompactGraph ToGraph(ReadOnlySpan<bool> exists)
    {
        var n = _graph.VertexCount;
        var count = exists.Count(true);
        var (from, to) = (new int[count], new int[count]);
        var weights = _graph.IsWeighted ? new double[count] : [];
        var kept = 0;
        for (var edge = 0; edge < exists.Length; edge++)
        {
            if (exists[edge])
            {
                (from[kept], to[kept]) = (_graph.EdgeFrom[edge], _graph.EdgeTo[edge]);
                if (weights.Length > 0)
                {
                    weights[kept] = _graph.Weights[edge];
                }

                kept++;
            }
        }

        return GraphBuilding.Lay(n, _graph.IsDirected, from, to, weights, [], default);
    }

    // The finalizer of splitmix64; two rounds part neighboring keys well enough for draws (tested by moments).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
