namespace Skein.Methods.Pathways;

/// <summary>Distances over all pairs of sequences, none of them named.</summary>
/// <param name="Mean">The mean distance of a pair.</param>
/// <param name="Largest">The largest.</param>
/// <param name="Alike">The share of pairs of equal sequences.</param>
public readonly record struct DistanceSummary(double Mean, double Largest, double Alike);
