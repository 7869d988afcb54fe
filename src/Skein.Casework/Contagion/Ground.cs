using System.Globalization;
using Skein.Graph;
using Skein.Graph.Diffusion;
using Skein.Graph.Structure;

namespace Skein.Casework.Contagion;

/// <summary>A graph on which something spreads, with what is to be said of it.</summary>
/// <param name="Kind"><c>case</c>, <c>coded</c>, or the kind of the generated graph.</param>
/// <param name="Parameters">The projection, or the parameters of the generator.</param>
/// <param name="Graph">The graph.</param>
/// <param name="Layers">One graph for each family of ties, on the same vertices; empty on generated graphs.</param>
internal sealed record Ground(string Kind, IReadOnlyList<ParameterView> Parameters, CompactGraph Graph, IReadOnlyList<CompactGraph> Layers)
{
    private const int MostWidths = 50_000;

    /// <summary>By what uncertain edges draw; empty for their ends.</summary>
    public IReadOnlyList<ulong> Keys { get; init; } = [];

    /// <summary>How many vertices have a tie.</summary>
    public int Tied => Graph.VertexCount - Components.Isolates(Graph).Length;

    /// <summary>The layers as far as their ties exist in a world.</summary>
    public IReadOnlyList<CompactGraph> LayersIn(CompactGraph world) => ReferenceEquals(world, Graph)
        ? Layers
        : [.. Layers.Select(layer => Subgraphs.OfEdges(layer, edge => world.FindEdge(layer.EdgeFrom[edge], layer.EdgeTo[edge]) >= 0))];

    public GroundView View()
    {
        var components = Components.Weak(Graph);
        return new GroundView(
            Kind,
            Parameters,
            Graph.VertexCount,
            Graph.EdgeCount,
            Components.Isolates(Graph).Length,
            (double)components.Sizes.Max() / Graph.VertexCount,
            GraphFingerprint.Of(Graph).Hash)
        {
            BridgeWidth = Graph.IsDirected || Graph.EdgeCount is 0 or > MostWidths
                ? null
                : SpreadNumbers.Interval(SampleSummary.Of(
                    [.. Enumerable.Range(0, Graph.EdgeCount).Select(edge => (double)BridgeWidth.OfEdge(Graph, edge))])),
        };
    }

    public static ParameterView Parameter(string name, IFormattable value) => new(name, value.ToString(null, CultureInfo.InvariantCulture));
}
