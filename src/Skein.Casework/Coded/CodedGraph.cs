using Skein.Exchange.Coded;
using Skein.Graph;
using Skein.Graph.Edges;

namespace Skein.Casework.Coded;

/// <summary>A coded network as a simple undirected graph; weights are left aside, as they mean another thing in every file.</summary>
internal static class CodedGraph
{
    /// <summary>The graph of the edges that a test chooses.</summary>
    public static CompactGraph Of(CodedNetwork network, Func<int, bool>? isChosen = null)
    {
        var (from, edges) = (network.Edges, new EdgeListBuilder(network.Edges.VertexCount, isFixed: true));
        for (var row = 0; row < from.Count; row++)
        {
            if (isChosen is null || isChosen(row))
            {
                edges.Add(from.From[row], from.To[row], probability: from.Probabilities.IsEmpty ? 1 : from.Probabilities[row]);
            }
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    /// <summary>The edges that exist for certain, or all that may exist; without probabilities.</summary>
    public static CompactGraph Sure(CompactGraph graph, bool withUncertain) =>
        Subgraphs.OfEdges(graph, edge => graph.ProbabilityOf(edge) > (withUncertain ? 0 : 1 - 1e-12));

    public static CodedEvidenceView Evidence(CodedNetwork network, CompactGraph graph, string file) => new(
        file,
        graph.VertexCount,
        network.Edges.Count,
        graph.EdgeCount,
        Enumerable.Range(0, graph.EdgeCount).Count(edge => graph.ProbabilityOf(edge) < 1),
        network.Layers,
        network.Ignored);
}
