namespace Skein.Resolution.Clustering;

/// <summary>A pair with its match weight.</summary>
/// <param name="Left">The number of one record.</param>
/// <param name="Right">The number of the other, above <paramref name="Left"/>.</param>
/// <param name="Weight">The weight in bits, prior included.</param>
public readonly record struct WeightedPair(int Left, int Right, double Weight);
