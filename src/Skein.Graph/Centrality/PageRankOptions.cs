namespace Skein.Graph.Centrality;

/// <summary>How PageRank is computed.</summary>
public sealed record PageRankOptions
{
    private readonly double _damping = 0.85;
    private readonly double _tolerance = 1e-10;

    /// <summary>The probability to follow an edge and not to begin anew, from 0 up to, not including, 1; 0.85 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public double Damping
    {
        get => _damping;
        init => _damping = value is >= 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "The damping is at least 0 and below 1.");
    }

    /// <summary>
    /// What the errors of all values may add up to, at least 1e-14; 1e-10 unless given, out of a sum of all values of one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public double Tolerance
    {
        get => _tolerance;
        init => _tolerance = value is >= 1e-14 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "The tolerance is at least 1e-14 and below 1.");
    }

    /// <summary>True, unless given, to choose edges by their weight where the graph has weights.</summary>
    public bool UsesWeights { get; init; } = true;
}
