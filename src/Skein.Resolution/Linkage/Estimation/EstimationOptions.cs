namespace Skein.Resolution.Linkage.Estimation;

/// <summary>How weights are estimated.</summary>
public sealed record EstimationOptions
{
    /// <summary>The share of matches among the pairs that it starts from, between 0 and 1; 0.1 by default.</summary>
    public double InitialShare { get; init; } = 0.1;

    /// <summary>The most rounds, 0 or more; 500 by default.</summary>
    public int MaximumRounds { get; init; } = 500;

    /// <summary>It stops when no probability changes by more; 1e-7 by default.</summary>
    public double Tolerance { get; init; } = 1e-7;

    /// <summary>How many pairs the initial model counts for, above 0; 2 by default.</summary>
    public double PseudoCount { get; init; } = 2;

    /// <summary>Whether u stays as it is given, because it was taken from pairs at random; false by default.</summary>
    public bool KeepU { get; init; }

    /// <summary>How many pairs at random u is taken from; 200,000 by default. Ignored by the estimation from patterns alone.</summary>
    public int RandomPairs { get; init; } = 200_000;

    /// <summary>How many candidate pairs m is taken from, at most; 300,000 by default. Ignored by the estimation from patterns alone.</summary>
    public int CandidatePairs { get; init; } = 300_000;

    /// <summary>The seed of the pairs at random; 1 by default.</summary>
    public long Seed { get; init; } = 1;
}

/// <summary>Estimated weights, and how it went.</summary>
/// <param name="Model">The weights.</param>
/// <param name="Rounds">The rounds that were run.</param>
/// <param name="HasConverged">Whether it stopped because nothing changed any more.</param>
/// <param name="Likelihood">The logarithm to base 2 of the patterns' likelihood before the last round.</param>
public sealed record EstimatedModel(LinkageModel Model, int Rounds, bool HasConverged, double Likelihood);
