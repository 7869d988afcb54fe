namespace Skein.Casework.Contagion;

/// <summary>What a generated graph is to be like. Each kind of graph looks at what concerns it and passes over the rest.</summary>
public sealed record GraphShape
{
    /// <summary>The vertices, 10 to 1,000,000.</summary>
    public int Size { get; init; } = 1000;

    /// <summary>The (mean) number of neighbors, 1 to 200; even on rings and small worlds.</summary>
    public int Degree { get; init; } = 6;

    /// <summary>Of a random graph: exactly so many edges in place of a mean number of neighbors; null, the default, for the latter.</summary>
    public long? Edges { get; init; }

    /// <summary>The probability that a tie of a small world is rewired, 0 to 1.</summary>
    public double Rewiring { get; init; } = 0.05;

    /// <summary>How many blocks there are, 2 to 100.</summary>
    public int Blocks { get; init; } = 4;

    /// <summary>The share of a vertex's ties that leave its block or planted group, 0 to 1.</summary>
    public double Mixing { get; init; } = 0.1;

    /// <summary>The exponent of the degrees of a configuration and of an LFR graph, 1 to 10.</summary>
    public double Exponent { get; init; } = 2.5;

    /// <summary>
    /// The largest degree of a configuration and of an LFR graph, below the size; null, the default, for the root of size times degree in a
    /// configuration, beyond which hubs are tied to hubs less than chance would, and three times the mean in an LFR graph.
    /// </summary>
    public int? LargestDegree { get; init; }

    /// <summary>The smallest planted group of an LFR graph, 2 or more; null, the default, for one above the mean degree, and at least 10.</summary>
    public int? SmallestGroup { get; init; }

    /// <summary>The largest planted group of an LFR graph; null, the default, for five times the smallest.</summary>
    public int? LargestGroup { get; init; }
}
