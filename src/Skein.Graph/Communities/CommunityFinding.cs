namespace Skein.Graph.Communities;

/// <summary>A division and how good it is.</summary>
/// <param name="Partition">The division.</param>
/// <param name="Quality">Its quality by the objective that was made large.</param>
/// <param name="Iterations">How many iterations were run.</param>
/// <param name="IsStable">True when the last iteration gained nothing, or no more than was asked for; false when the number of iterations ended the work.</param>
public sealed record CommunityFinding(Partition Partition, double Quality, int Iterations, bool IsStable);
