namespace Skein.Graph.Diffusion;

/// <summary>What an ensemble keeps beside the sizes, and what it calls large.</summary>
public sealed record EnsembleOptions
{
    /// <summary>
    /// The share of all vertices at or above which an outbreak is large, 0 to 1. Default 0.05; the choice matters where sizes are not
    /// clearly parted.
    /// </summary>
    public double LargeShare { get; init; } = 0.05;

    /// <summary>
    /// True to keep for each vertex how often it adopted and when on average; costs 20 bytes a vertex and thread. Default false.
    /// </summary>
    public bool KeepsAdoptions { get; init; }
}
