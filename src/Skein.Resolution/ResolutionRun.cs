using Skein.Resolution.Blocking;
using Skein.Resolution.Clustering;
using Skein.Resolution.Linkage;

namespace Skein.Resolution;

/// <summary>What a run over records proposes, and all that explains it. Nothing is merged by it.</summary>
/// <param name="Linkage">The linkage with its weights; it unrolls any pair's score.</param>
/// <param name="Proposals">The pairs at or above the threshold, by their records.</param>
/// <param name="Clusters">The clusters that the proposals would make if a person accepted them.</param>
/// <param name="Blocking">How many pairs were compared.</param>
public sealed record ResolutionRun(RecordLinkage Linkage, IReadOnlyList<WeightedPair> Proposals, RecordClusters Clusters, BlockingReport Blocking);
