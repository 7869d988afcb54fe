using Skein.Casework.Roles;
using Skein.Exchange.Coded;
using Skein.Graph;
using Skein.Graph.Edges;

namespace Skein.Casework.Coded;

/// <summary>A coded network as a graph: simple and undirected, where a pair is tied or not, or with what the file says of weights and directions.</summary>
internal static class CodedGraph
{
    /// <summary>The simple undirected graph, without weights, of the edges that a test chooses.</summary>
    public static CompactGraph Of(CodedNetwork network, Func<int, bool>? isChosen = null) =>
        Build(network, isChosen, usesWeights: false, isDirected: false);

    /// <summary>The same with the weights of the edges between two nodes added up; without weights where the file has none.</summary>
    public static CompactGraph Weighed(CodedNetwork network) => Build(network, null, usesWeights: true, isDirected: false);

    /// <summary>
    /// The graph with weights, and directed when any edge has a direction; an edge without one then leads both ways. Weights of edges that lead
    /// the same way add up.
    /// </summary>
    public static CompactGraph Full(CodedNetwork network, Func<int, bool>? isChosen = null) =>
        Build(network, isChosen, usesWeights: true, isDirected: network.HasDirections);

    /// <summary>
    /// What the edges of the full graph draw by in possible worlds. Where only some edges have a direction, both ways between two nodes stand
    /// or fall together, since one edge may be both; elsewhere each draws by itself.
    /// </summary>
    public static IReadOnlyList<ulong> KeysOf(CodedNetwork network, CompactGraph full) => network.Directions.Count == 0 ? [] :
    [
        .. Enumerable.Range(0, full.EdgeCount).Select(edge =>
            ((ulong)Math.Min(full.EdgeFrom[edge], full.EdgeTo[edge]) << 32) | (uint)Math.Max(full.EdgeFrom[edge], full.EdgeTo[edge])),
    ];

    private static CompactGraph Build(CodedNetwork network, Func<int, bool>? isChosen, bool usesWeights, bool isDirected)
    {
        var (from, edges) = (network.Edges, new EdgeListBuilder(network.Edges.VertexCount, isFixed: true));
        for (var row = 0; row < from.Count; row++)
        {
            if (isChosen is null || isChosen(row))
            {
                var weight = usesWeights && !from.Weights.IsEmpty ? from.Weights[row] : 1;
                var probability = from.Probabilities.IsEmpty ? 1 : from.Probabilities[row];
                edges.Add(from.From[row], from.To[row], weight, probability);
                if (isDirected && !network.IsDirected && !network.Directions[row] && from.From[row] != from.To[row])
                {
                    edges.Add(from.To[row], from.From[row], weight, probability);
                }
            }
        }

        // Weights of parallel edges add up only where the list has weights; a list of weights that are all one has none.
        return CompactGraph.From(edges.ToEdgeList(), new GraphOptions { IsDirected = isDirected });
    }

    /// <summary>The full graph without weights and with its doubt, for measures of directions.</summary>
    public static DoubtfulGraph Doubtful(CodedNetwork network)
    {
        var graph = Directed(null);
        var isUncertain = Enumerable.Range(0, graph.EdgeCount).Any(edge => graph.ProbabilityOf(edge) < 1);
        return new DoubtfulGraph(
            Sure(graph, withUncertain: false),
            Sure(graph, withUncertain: true),
            isUncertain ? [graph] : [],
            isUncertain ? KeysOf(network, graph) : [],
            network.Layers.Count < 2 ? [] :
            [
                .. Enumerable.Range(0, network.Layers.Count)
                    .Select(layer => (Func<CompactGraph>)(() => Sure(Directed(Without(network, layer)), withUncertain: true))),
            ]);

        CompactGraph Directed(Func<int, bool>? isChosen) => Build(network, isChosen, usesWeights: false, network.HasDirections);
    }

    /// <summary>Chooses the edges of all layers but one.</summary>
    public static Func<int, bool> Without(CodedNetwork network, int layer) =>
        row => network.Edges.Layers.IsEmpty || network.Edges.Layers[row] != layer;

    /// <summary>One layer with its directions, without weights.</summary>
    public static CompactGraph Layer(CodedNetwork network, int layer) => Build(
        network, row => network.Edges.Layers.IsEmpty || network.Edges.Layers[row] == layer, usesWeights: false, network.HasDirections);

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
        network.Ignored)
    {
        IsWeighted = !network.Edges.Weights.IsEmpty,
        Directed = network.IsDirected ? network.Edges.Count : network.Directions.Count(isDirected => isDirected),
        Attributes = [.. network.Attributes.Select(attribute => attribute.Name)],
    };
}
