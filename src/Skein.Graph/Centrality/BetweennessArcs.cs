namespace Skein.Graph.Centrality;

/// <summary>The arcs that leave and the arcs that reach each vertex, as pinned arrays; an undirected graph gives the same twice.</summary>
internal readonly unsafe struct BetweennessArcs(int* offsets, int* targets, int* reverseOffsets, int* reverseTargets)
{
    public readonly int* Offsets = offsets;
    public readonly int* Targets = targets;
    public readonly int* ReverseOffsets = reverseOffsets;
    public readonly int* ReverseTargets = reverseTargets;
}
