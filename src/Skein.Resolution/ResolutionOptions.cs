using Skein.Resolution.Blocking;
using Skein.Resolution.Clustering;
using Skein.Resolution.Linkage;
using Skein.Resolution.Linkage.Estimation;

namespace Skein.Resolution;

/// <summary>How records are resolved; each part documents its defaults.</summary>
public sealed record ResolutionOptions
{
    /// <summary>The probability at which a pair is proposed, between 0 and 1; 0.7 by default.</summary>
    public double Threshold { get; init; } = 0.7;

    /// <summary>Which pairs are compared.</summary>
    public BlockingOptions Blocking { get; init; } = new();

    /// <summary>How evidence is added up.</summary>
    public LinkageOptions Linkage { get; init; } = new();

    /// <summary>How weights are estimated; ignored where a model is given, and where there are only names.</summary>
    public EstimationOptions Estimation { get; init; } = new();

    /// <summary>How much evidence a cluster needs; its threshold is set from <see cref="Threshold"/>.</summary>
    public ClusteringOptions Clustering { get; init; } = new();

    /// <summary>Weights that were estimated before; null, the default, estimates them from the records.</summary>
    public LinkageModel? Model { get; init; }

    /// <summary>Threads; 0, the default, for all. The result does not depend on it.</summary>
    public int Threads { get; init; }
}
