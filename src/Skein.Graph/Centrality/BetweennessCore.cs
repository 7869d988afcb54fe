using Skein.Graph.Paths;

namespace Skein.Graph.Centrality;

/// <summary>
/// What is left of a graph for the search: without pendant trees and without vertices that have no edge, numbered anew in the order of a
/// <see cref="WalkOrder"/>.
/// </summary>
internal sealed class BetweennessCore
{
    private readonly int[] _componentSizes;

    private BetweennessCore(CompactGraph graph, bool keepsArcs)
    {
        Graph = graph;
        Trees = PendantTrees.Of(graph);
        _componentSizes = new int[graph.VertexCount];
        Originals = Choose(WalkOrder.Of(graph));
        Numbers = new int[graph.VertexCount];
        Array.Fill(Numbers, -1);
        Weights = GC.AllocateUninitializedArray<double>(Math.Max(1, Originals.Length), pinned: true);
        for (var vertex = 0; vertex < Originals.Length; vertex++)
        {
            Numbers[Originals[vertex]] = vertex;
            Weights[vertex] = Trees.Sizes[Originals[vertex]];
        }

        Arcs = RelaidArcs.Of(graph, Originals, Numbers, keepsArcs);
        Reverse = graph.IsDirected ? RelaidArcs.Of(graph.Reversed, Originals, Numbers, keepsArcs: false) : Arcs;
    }

    public CompactGraph Graph { get; }

    public PendantTrees Trees { get; }

    public int VertexCount => Originals.Length;

    /// <summary>The number in the whole graph of each vertex that is left.</summary>
    public int[] Originals { get; }

    /// <summary>The number here of each vertex of the whole graph; −1 for one that is not left.</summary>
    public int[] Numbers { get; }

    /// <summary>How many vertices of the whole graph each vertex stands for.</summary>
    public double[] Weights { get; }

    /// <summary>Where each component begins; the last entry is the number of vertices.</summary>
    public List<int> ComponentStarts { get; } = [];

    public RelaidArcs Arcs { get; }

    public RelaidArcs Reverse { get; }

    public static BetweennessCore Of(CompactGraph graph, bool keepsArcs = false) => new(graph, keepsArcs);

    /// <summary>The betweenness of each vertex that stems from pairs of which at least one end is in a tree that hangs on the vertex.</summary>
    public double[] TreeShares()
    {
        var values = new double[Graph.VertexCount];
        for (var vertex = 0; vertex < values.Length; vertex++)
        {
            values[vertex] = Trees.ShareOf(vertex, _componentSizes[vertex]);
        }

        return values;
    }

    /// <summary>The betweenness of each edge of a tree that hangs on the graph: the pairs that it keeps together. Zero for the other edges.</summary>
    public double[] TreeEdgeShares()
    {
        var values = new double[Graph.EdgeCount];
        foreach (var vertex in Trees.Removed)
        {
            var size = (double)Trees.Sizes[vertex];
            values[Graph.FindEdge(vertex, Trees.ParentOf(vertex))] = size * (_componentSizes[vertex] - size);
        }

        return values;
    }

    private int[] Choose(WalkOrder order)
    {
        var chosen = new List<int>(Graph.VertexCount);
        for (var component = 0; component < order.ComponentCount; component++)
        {
            var first = chosen.Count;
            foreach (var vertex in order.Component(component))
            {
                _componentSizes[vertex] = order.Component(component).Length;
                if (!Trees.IsRemoved(vertex))
                {
                    chosen.Add(vertex);
                }
            }

            // A tree is taken off whole, but for one vertex.
            if (chosen.Count - first == 1)
            {
                chosen.RemoveAt(first);
            }
            else
            {
                ComponentStarts.Add(first);
            }
        }

        ComponentStarts.Add(chosen.Count);
        return [.. chosen];
    }
}
