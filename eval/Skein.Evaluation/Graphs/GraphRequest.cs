using Skein.Graph.Metrics;

namespace Skein.Evaluation.Graphs;

/// <summary>What <c>skein eval graph</c> is asked to measure.</summary>
public sealed record GraphRequest
{
    /// <summary>
    /// The names that <see cref="Metrics"/> may hold: the codes of the catalog, then what is measured besides them. Names that other
    /// programs give the same (<c>kcore</c>, <c>leiden_20</c>) are understood too.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } = GraphMeasures.Names;

    /// <summary>What to measure, by name, in this order, each once. Default: the whole catalog.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [.. GraphMetrics.All.Select(metric => metric.Code)];

    /// <summary>How often each is measured, 1 or more. Default 1.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>True to write values by vertex, edge or group beside the aggregates. Default false.</summary>
    public bool WithValues { get; init; }

    /// <summary>The threads to use; zero for all. Default 0.</summary>
    public int Threads { get; init; }

    /// <summary>How many possible worlds <c>worlds</c> and <c>worlds-all</c> draw, 1 or more. Default 1,000.</summary>
    public int Worlds { get; init; } = 1_000;

    /// <summary>The seed of whatever is drawn. Default 0.</summary>
    public long Seed { get; init; }

    /// <summary>True to use the third column of the file where a metric knows weights. Default false: every edge counts one.</summary>
    public bool UsesWeights { get; init; }

    /// <summary>
    /// True, the default, to run each metric before it is measured until its code is compiled, and to make short ones last. False: every
    /// repetition is one run, the first one included.
    /// </summary>
    public bool WarmsUp { get; init; } = true;

    /// <summary>The measures that are asked for, or the sentence that says what is wrong.</summary>
    internal IReadOnlyList<GraphMeasure>? Resolve(bool isUncertain, out string? fault)
    {
        var measures = Metrics.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Measure: GraphMeasures.Find(name))).ToList();
        fault = this switch
        {
            { Repeat: < 1 } => "The number of repetitions is 1 or more.",
            { Worlds: < 1 } => "The number of worlds is 1 or more.",
            { Threads: < 0 } => "The number of threads is 1 or more, or 0 for all.",
            { Metrics.Count: 0 } => "Nothing is asked for; give the names of metrics, with commas between them.",
            _ when measures.Exists(asked => asked.Measure is null) =>
                $"There is no metric '{measures.Find(asked => asked.Measure is null).Name}'; a metric is one of: {string.Join(", ", Names)}.",
            _ when !isUncertain && measures.Exists(asked => asked.Measure!.NeedsDoubt) =>
                "The graph is certain, so that it has one world only; give probabilities in the fourth column.",
            _ => null,
        };
        return fault is null ? [.. measures.Select(asked => asked.Measure! with { Name = asked.Name })] : null;
    }
}
