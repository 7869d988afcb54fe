using Skein.Model;

namespace Skein.Casework.Matching;

/// <summary>A pair with its score.</summary>
/// <param name="Left">The one that the case has, where the other was only read by the machine; else the ordinally smaller.</param>
/// <param name="Right">The other.</param>
/// <param name="NameProbability">By names alone.</param>
/// <param name="Probability">By names and further evidence.</param>
/// <param name="Value">What deciding is worth.</param>
internal readonly record struct ScoredPair(CanonicalId Left, CanonicalId Right, double NameProbability, double Probability, double Value);
