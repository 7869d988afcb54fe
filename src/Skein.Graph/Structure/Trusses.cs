using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// The k-trusses of Cohen 2008: the largest part of a graph in which every edge lies in k − 2 triangles of the part. Edges are peeled in the
/// order of their triangles, kept sorted in buckets (Wang and Cheng 2012, doi:10.14778/2311906.2311909).
/// </summary>
public static class Trusses
{
    private const int LongerBy = 16;

    /// <summary>
    /// The highest k of a truss that each edge belongs to: 2 for an edge in no triangle, k for the edges of a clique of k vertices. Time of
    /// the order of edges times the root of edges.
    /// </summary>
    /// <param name="graph">An undirected graph without self-loops and parallel edges.</param>
    /// <param name="work">Threads and stop for counting the triangles; the defaults when null.</param>
    /// <exception cref="ArgumentException">The graph is directed, or has self-loops or parallel edges.</exception>
    public static int[] OfEdges(CompactGraph graph, Work? work = null)
    {
        SimpleGraph.Demand(graph);
        var support = Triangles.PerEdge(graph, work);
        var queue = new BucketQueue(support);
        var removed = new bool[graph.EdgeCount];
        var from = graph.EdgeFrom;
        var to = graph.EdgeTo;
        for (var index = 0; index < removed.Length; index++)
        {
            var edge = queue.ItemAt(index);
            var level = support[edge];
            var (near, far) = graph.Degree(from[edge]) <= graph.Degree(to[edge]) ? (from[edge], to[edge]) : (to[edge], from[edge]);
            var neighbors = graph.Neighbors(near);
            var nearEdges = graph.IncidentEdges(near);

            // Two lists of a length are walked along side by side; in that of a hub each neighbor is looked up.
            var isShort = graph.Degree(far) <= LongerBy * neighbors.Length;
            for (int at = 0, beside = 0; at < neighbors.Length; at++)
            {
                if (neighbors[at] == far || removed[nearEdges[at]])
                {
                    continue;
                }

                var farEdge = isShort ? EdgeBeside(graph, far, neighbors[at], ref beside) : graph.FindEdge(far, neighbors[at]);
                if (farEdge >= 0 && !removed[farEdge])
                {
                    queue.LowerTo(nearEdges[at], level);
                    queue.LowerTo(farEdge, level);
                }
            }

            removed[edge] = true;
        }

        for (var edge = 0; edge < support.Length; edge++)
        {
            support[edge] += 2;
        }

        return support;
    }

    private static int EdgeBeside(CompactGraph graph, int vertex, int neighbor, ref int at)
    {
        var neighbors = graph.Neighbors(vertex);
        while (at < neighbors.Length && neighbors[at] < neighbor)
        {
            at++;
        }

        return at < neighbors.Length && neighbors[at] == neighbor ? graph.IncidentEdges(vertex)[at] : -1;
    }

    /// <summary>
    /// The highest k of a truss that one of each vertex's edges belongs to; 0 for a vertex without an edge.
    /// </summary>
    /// <param name="graph">An undirected graph without self-loops and parallel edges.</param>
    /// <param name="work">Threads and stop for counting the triangles; the defaults when null.</param>
    /// <exception cref="ArgumentException">The graph is directed, or has self-loops or parallel edges.</exception>
    public static int[] OfVertices(CompactGraph graph, Work? work = null)
    {
        var (ofEdges, highest) = (OfEdges(graph, work), new int[graph.VertexCount]);
        for (var edge = 0; edge < ofEdges.Length; edge++)
        {
            highest[graph.EdgeFrom[edge]] = Math.Max(highest[graph.EdgeFrom[edge]], ofEdges[edge]);
            highest[graph.EdgeTo[edge]] = Math.Max(highest[graph.EdgeTo[edge]], ofEdges[edge]);
        }

        return highest;
    }

    /// <summary>
    /// Items in the order of their keys, where a key may fall by one at a time: counting sort, then exchanges with the first of a bucket.
    /// </summary>
    private sealed class BucketQueue
    {
        private readonly int[] _keys;
        private readonly int[] _starts;
        private readonly int[] _items;
        private readonly int[] _places;

        public BucketQueue(int[] keys)
        {
            _keys = keys;
            _starts = new int[(keys.Length == 0 ? 0 : keys.Max()) + 2];
            foreach (var key in keys)
            {
                _starts[key + 1]++;
            }

            for (var key = 1; key < _starts.Length; key++)
            {
                _starts[key] += _starts[key - 1];
            }

            (_items, _places) = (new int[keys.Length], new int[keys.Length]);
            var next = _starts.AsSpan().ToArray();
            for (var item = 0; item < keys.Length; item++)
            {
                _places[item] = next[keys[item]]++;
                _items[_places[item]] = item;
            }
        }

        public int ItemAt(int place) => _items[place];

        /// <summary>Lowers the key of an item by one unless it is at the floor, which is the key of the item last taken.</summary>
        public void LowerTo(int item, int floor)
        {
            if (_keys[item] <= floor)
            {
                return;
            }

            ref var start = ref _starts[_keys[item]];
            var (place, first) = (_places[item], _items[start]);
            (_items[place], _items[start]) = (first, item);
            (_places[item], _places[first]) = (start, place);
            start++;
            _keys[item]--;
        }
    }
}
