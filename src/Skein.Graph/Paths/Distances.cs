using Skein.Graph.Centrality;
using Skein.Graph.Running;

namespace Skein.Graph.Paths;

/// <summary>Distances in steps: how many edges the shortest path has.</summary>
public static class Distances
{
    /// <summary>The distance from one vertex to every other, by breadth-first search; −1 for those that it does not reach.</summary>
    /// <param name="graph">The graph; arcs of a directed one are followed from their first end to their second.</param>
    /// <param name="source">The vertex.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static int[] From(CompactGraph graph, int source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(source, graph.VertexCount);
        var (distances, queue) = (new int[graph.VertexCount], new int[graph.VertexCount]);
        Array.Fill(distances, -1);
        (distances[source], queue[0]) = (0, source);
        for (var (head, tail) = (0, 1); head < tail; head++)
        {
            foreach (var neighbor in graph.Neighbors(queue[head]))
            {
                if (distances[neighbor] < 0)
                {
                    distances[neighbor] = distances[queue[head]] + 1;
                    queue[tail++] = neighbor;
                }
            }
        }

        return distances;
    }

    /// <summary>
    /// The distances between all vertices, by searches from 512 vertices at once (Then et al. 2014, doi:10.14778/2735496.2735507): exact
    /// diameter, mean distance, eccentricities, closeness and harmonic centrality come out of the same pass. Work grows with vertices × edges,
    /// divided by about 512 where distances are short; memory with vertices.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress, stop; none of it changes the result.</param>
    public static DistanceProfile FromAll(CompactGraph graph, Work? work = null)
    {
        var order = WalkOrder.Of(graph);
        var numbers = new int[graph.VertexCount];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[order.Vertices[index]] = index;
        }

        // What is reached over arcs turned round is what the vertex where it is counted reaches.
        var pulled = RelaidArcs.Of(graph, order.Vertices, numbers, keepsArcs: false);
        var pushed = graph.IsDirected ? RelaidArcs.Of(graph.Reversed, order.Vertices, numbers, keepsArcs: false) : pulled;
        var batches = Batches(order);
        var pieces = BetweennessSearch.PiecesOf(batches.Count, 3L * graph.VertexCount);
        var parts = new DistanceTotals[pieces];
        Pieces.Run(pieces, work ?? Work.Default, () => new DistanceLanes(graph.VertexCount), (piece, lanes) =>
        {
            var totals = new DistanceTotals(graph.VertexCount);
            for (var batch = piece; batch < batches.Count; batch += pieces)
            {
                var (start, end, range) = batches[batch];
                lanes.Run(pushed, pulled, start, end - 1, range, totals);
            }

            parts[piece] = totals;
        });
        var total = new DistanceTotals(graph.VertexCount);
        foreach (var part in parts)
        {
            total.Add(part);
        }

        return new DistanceProfile(total, order);
    }

    // A large component has batches of its own; small ones share.
    private static List<(int Start, int End, (int Start, int End) Range)> Batches(WalkOrder order)
    {
        var batches = new List<(int, int, (int, int))>();
        for (var component = 0; component < order.ComponentCount;)
        {
            var first = component;
            var start = order.ComponentStarts[first];
            for (component++; component < order.ComponentCount && order.ComponentStarts[component + 1] - start <= DistanceLanes.Lanes;)
            {
                component++;
            }

            var end = order.ComponentStarts[component];
            for (var source = start; source < end; source += DistanceLanes.Lanes)
            {
                batches.Add((source, Math.Min(end, source + DistanceLanes.Lanes), (start, end)));
            }
        }

        return batches;
    }
}
