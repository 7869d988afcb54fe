using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>
/// Layout of a directed graph in layers, edges leading downward (Sugiyama, Tagawa and Toda 1981, doi:10.1109/TSMC.1981.4308636): edges that
/// close cycles are turned for the while (Eades, Lin and Smyth 1993, doi:10.1016/0020-0190(93)90079-O), layers follow the longest path and are
/// then tightened, crossings are lessened by the barycenters of neighbors, and each layer takes the places of least squared slant that keep
/// its order. Components stand side by side, isolates in rows below. Deterministic; in time near linear in the edges and the layers they
/// span, so for hierarchies of some thousands of vertices.
/// </summary>
public static class Layered
{
    /// <summary>Lays out a hierarchy.</summary>
    /// <param name="graph">A directed graph; self-loops are ignored.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <param name="work">Progress, cancellation; it runs on one thread.</param>
    /// <exception cref="ArgumentException">The graph is undirected: nothing says which end is above.</exception>
    public static LayeredPositions Of(CompactGraph graph, LayeredOptions? options = null, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        (options, work) = (options ?? new LayeredOptions(), work ?? Work.Default);
        if (!graph.IsDirected)
        {
            throw new ArgumentException("Layers need a directed graph.", nameof(graph));
        }

        var isReversed = CycleRemoval.Of(graph);
        var layers = LayerAssignment.Of(graph, isReversed);
        var (x, y) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        var bends = new (double X, double Y)[graph.EdgeCount][];
        Array.Fill(bends, []);
        var parts = Neighborhood.ComponentsOf(graph);
        var partOf = new int[graph.VertexCount];
        foreach (var (number, part) in parts.Index())
        {
            foreach (var vertex in part.Vertices)
            {
                partOf[vertex] = number;
            }
        }

        var edgesOf = Enumerable.Range(0, graph.EdgeCount).Where(edge => graph.EdgeFrom[edge] != graph.EdgeTo[edge])
            .ToLookup(edge => partOf[graph.EdgeFrom[edge]]);
        var hierarchies = new List<Hierarchy>();
        var crossings = 0L;
        foreach (var (number, part) in parts.Index().Where(row => row.Item.Count > 1))
        {
            var hierarchy = new Hierarchy(graph, part, [.. edgesOf[number]], layers, isReversed, options);
            crossings += LayerOrdering.Run(hierarchy, options.Sweeps, work);
            LayerCoordinates.Run(hierarchy, options);
            hierarchies.Add(hierarchy);
            work.Progress?.Report((number + 1, parts.Count));
        }

        Shelves.Place(hierarchies, options);
        foreach (var hierarchy in hierarchies)
        {
            hierarchy.Write(graph, isReversed, x, y, bends);
        }

        Shelves.PlaceIsolates([.. parts.Where(part => part.Count == 1).Select(part => part.Vertices[0])], hierarchies, options, x, y);
        return new LayeredPositions(new Positions(x, y), layers, isReversed, bends, crossings);
    }
}
