namespace Skein.Graph.Generators;

/// <summary>What an <see cref="Lfr"/> graph is to be like.</summary>
public sealed record LfrOptions
{
    /// <summary>How many vertices, above the largest degree; 1,000 unless said.</summary>
    public int VertexCount { get; init; } = 1_000;

    /// <summary>The mean degree, above 1; 20 unless said.</summary>
    public double MeanDegree { get; init; } = 20;

    /// <summary>The largest degree; 50 unless said.</summary>
    public int MaxDegree { get; init; } = 50;

    /// <summary>The exponent of the degrees, 1 or more; 2 unless said.</summary>
    public double DegreeExponent { get; init; } = 2;

    /// <summary>The exponent of the sizes of groups, 0 or more; 1 unless said.</summary>
    public double SizeExponent { get; init; } = 1;

    /// <summary>The smallest group; 20 unless said.</summary>
    public int MinSize { get; init; } = 20;

    /// <summary>The largest group, above the largest number of neighbors within a group; 100 unless said.</summary>
    public int MaxSize { get; init; } = 100;

    /// <summary>The share of a vertex's neighbors that lie in other groups, 0 to 1; 0.3 unless said.</summary>
    public double Mixing { get; init; } = 0.3;

    /// <summary>The seed; 0 unless said.</summary>
    public long Seed { get; init; }
}
