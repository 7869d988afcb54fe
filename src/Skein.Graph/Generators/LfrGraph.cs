using Skein.Graph.Communities;
using Skein.Graph.Edges;

namespace Skein.Graph.Generators;

/// <summary>An <see cref="Lfr"/> graph with the groups that were planted in it.</summary>
/// <param name="Edges">The edges; simple.</param>
/// <param name="Planted">The groups.</param>
/// <param name="Mixing">The mixing that came out: the mean over vertices with a neighbor of the share of neighbors in other groups.</param>
/// <param name="EdgesLeftOut">How many edges could not be placed without a loop or a parallel edge.</param>
public sealed record LfrGraph(EdgeList Edges, Partition Planted, double Mixing, int EdgesLeftOut);
