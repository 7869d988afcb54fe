using Skein.Graph.Edges;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// The graph itself where each neighbor is one arc; otherwise one without parallel edges and self-loops, as thresholds count neighbors
/// and not ties.
/// </summary>
internal static class SimpleGraph
{
    public static CompactGraph Of(CompactGraph graph) => IsSimple(graph)
        ? graph
        : CompactGraph.From(
            new EdgeList(graph.VertexCount, graph.EdgeFrom.ToArray(), graph.EdgeTo.ToArray()), new GraphOptions { IsDirected = graph.IsDirected });

    private static bool IsSimple(CompactGraph graph)
    {
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            var before = -1;
            foreach (var neighbor in graph.Neighbors(vertex))
            {
                if (neighbor == before || neighbor == vertex)
                {
                    return false;
                }

                before = neighbor;
            }
        }

        return true;
    }
}
