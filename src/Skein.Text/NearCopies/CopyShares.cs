namespace Skein.Text.NearCopies;

/// <summary>What two texts have in common, in different runs of five words.</summary>
/// <param name="Shared">Runs that both have.</param>
/// <param name="Left">Runs of the one.</param>
/// <param name="Right">Runs of the other.</param>
public readonly record struct CopyShares(int Shared, int Left, int Right)
{
    /// <summary>From this similarity on, two texts are near copies; 0.7 unless the caller says otherwise.</summary>
    public const double NearCopyFrom = 0.7;

    /// <summary>From this share of the shorter text in the longer one on, the shorter is a part of it, however long the longer is.</summary>
    public const double PartFrom = 0.6;

    /// <summary>The least number of runs of a text that is looked for as a part: 46 runs are fifty words.</summary>
    public const int LeastPart = 46;

    /// <summary>Shared runs, of all that either has (Jaccard); 0 when either has no words.</summary>
    public double Similarity => Shared == 0 ? 0 : (double)Shared / (Left + Right - Shared);

    /// <summary>The share of the one that stands in the other; 0 when it has no words.</summary>
    public double OfLeft => Shared == 0 ? 0 : (double)Shared / Left;

    /// <summary>The share of the other that stands in the one; 0 when it has no words.</summary>
    public double OfRight => Shared == 0 ? 0 : (double)Shared / Right;

    /// <summary>True when the two are nearly the same text.</summary>
    public bool IsNearCopy => Similarity >= NearCopyFrom;

    /// <summary>True when the shorter of the two stands in the longer, for a text long enough to say so.</summary>
    public bool IsPart => Math.Min(Left, Right) >= LeastPart && Math.Max(OfLeft, OfRight) >= PartFrom;
}
