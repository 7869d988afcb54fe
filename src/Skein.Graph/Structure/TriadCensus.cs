using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// The sixteen classes of three vertices in a directed graph, in the order of Holland and Leinhardt: mutual, one-way and absent pairs, then
/// the direction.
/// </summary>
public enum Triad
{
    /// <summary>No arc.</summary>
    T003,

    /// <summary>One arc.</summary>
    T012,

    /// <summary>One mutual pair.</summary>
    T102,

    /// <summary>Two arcs from one vertex.</summary>
    T021D,

    /// <summary>Two arcs to one vertex.</summary>
    T021U,

    /// <summary>Two arcs in a row.</summary>
    T021C,

    /// <summary>A mutual pair, and an arc to it from the third vertex.</summary>
    T111D,

    /// <summary>A mutual pair, and an arc from it to the third vertex.</summary>
    T111U,

    /// <summary>Two arcs in a row and the arc that shortens them.</summary>
    T030T,

    /// <summary>Three arcs in a ring.</summary>
    T030C,

    /// <summary>Two mutual pairs.</summary>
    T201,

    /// <summary>A mutual pair, and arcs to both its vertices.</summary>
    T120D,

    /// <summary>A mutual pair, and arcs from both its vertices.</summary>
    T120U,

    /// <summary>A mutual pair, and an arc to one of its vertices and from the other.</summary>
    T120C,

    /// <summary>Two mutual pairs and an arc.</summary>
    T210,

    /// <summary>Three mutual pairs.</summary>
    T300,
}

/// <summary>
/// The triad census of a directed graph (Batagelj and Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1): how many sets of three vertices belong
/// to each class. Time of the order of edges times the highest degree; sets without an arc are counted by subtraction. Self-loops and
/// parallel arcs do not count; an undirected edge is a mutual pair.
/// </summary>
public static class TriadCensus
{
    private const int PieceCount = 256;
    private static readonly Triad[] Classes = Classify();

    /// <summary>The counts of the sixteen classes, in the order of <see cref="Triad"/>; they add up to n(n − 1)(n − 2) ÷ 6.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    public static long[] Of(CompactGraph graph, Work? work = null)
    {
        var census = new long[16];
        var ties = new Ties(graph);
        var n = graph.VertexCount;
        Pieces.Run(PieceCount, work ?? Work.Default, () => new byte[n], (piece, marks) =>
        {
            var counts = new long[16];
            for (var first = piece; first < n; first += PieceCount)
            {
                CountFrom(first, ties, marks, counts);
            }

            for (var index = 0; index < counts.Length; index++)
            {
                Interlocked.Add(ref census[index], counts[index]);
            }
        });
        census[0] = (long)((Int128)n * (n - 1) * (n - 2) / 6) - census.Sum();
        return census;
    }

    // Each connected set of three is counted at one of its tied pairs: that of its two lowest vertices, or that which holds the lowest.
    private static void CountFrom(int first, Ties ties, byte[] marks, long[] counts)
    {
        var n = marks.Length;
        var around = ties.Neighbors(first);
        foreach (var (vertex, code) in around)
        {
            marks[vertex] = code;
        }

        foreach (var (second, pair) in around)
        {
            if (second < first)
            {
                continue;
            }

            // How many vertices are tied to neither: with them the set has one tie.
            long apart = n - 2 - (around.Length - 1);
            foreach (var (third, code) in ties.Neighbors(second))
            {
                if (third == first)
                {
                    continue;
                }

                apart -= marks[third] == 0 ? 1 : 0;
                if (second < third || (first < third && marks[third] == 0))
                {
                    counts[(int)Classes[pair | (marks[third] << 2) | (code << 4)]]++;
                }
            }

            // Those tied to the first alone; those tied to both were counted above.
            foreach (var (third, code) in around)
            {
                if (second < third && !ties.Are(second, third))
                {
                    counts[(int)Classes[pair | (code << 2)]]++;
                }
            }

            counts[(int)(pair == 3 ? Triad.T102 : Triad.T012)] += apart;
        }

        foreach (var (vertex, _) in around)
        {
            marks[vertex] = 0;
        }
    }

    // A code holds three pairs of bits, for the pairs first–second, first–third and second–third: 1 there, 2 back, 3 both.
    private static Triad[] Classify()
    {
        (Triad Class, int Code)[] examples =
        [
            (Triad.T003, 0), (Triad.T012, 0b000001), (Triad.T102, 0b000011), (Triad.T021D, 0b000101), (Triad.T021U, 0b001010),
            (Triad.T021C, 0b010001), (Triad.T111D, 0b001011), (Triad.T111U, 0b000111), (Triad.T030T, 0b010101), (Triad.T030C, 0b011001),
            (Triad.T201, 0b001111), (Triad.T120D, 0b110101), (Triad.T120U, 0b111010), (Triad.T120C, 0b111001), (Triad.T210, 0b111101),
            (Triad.T300, 0b111111),
        ];
        var classes = new Triad[64];
        foreach (var (triad, code) in examples)
        {
            foreach (var order in (int[][])[[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
            {
                classes[Read(0, 1) | (Read(0, 2) << 2) | (Read(1, 2) << 4)] = triad;

                int Read(int from, int to)
                {
                    var (low, high) = (Math.Min(order[from], order[to]), Math.Max(order[from], order[to]));
                    var pair = (code >> (2 * (low + high - 1))) & 3;
                    return order[from] < order[to] ? pair : (pair >> 1) | ((pair & 1) << 1);
                }
            }
        }

        return classes;
    }

    /// <summary>Neighbors in either direction with the code of the pair, ascending.</summary>
    private sealed class Ties
    {
        private readonly int[] _offsets;
        private readonly (int Vertex, byte Code)[] _ties;

        public Ties(CompactGraph graph)
        {
            var (simple, pairs) = (SimpleGraph.Of(graph), SimpleGraph.Undirected(graph));
            _offsets = pairs.Offsets.ToArray();
            _ties = new (int, byte)[pairs.Targets.Length];
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                var (at, leaving, arriving) = (_offsets[vertex], 0, 0);
                var neighborsOut = simple.Neighbors(vertex);
                var neighborsIn = simple.Reversed.Neighbors(vertex);
                foreach (var neighbor in pairs.Neighbors(vertex))
                {
                    var there = leaving < neighborsOut.Length && neighborsOut[leaving] == neighbor;
                    var back = arriving < neighborsIn.Length && neighborsIn[arriving] == neighbor;
                    (leaving, arriving) = (leaving + (there ? 1 : 0), arriving + (back ? 1 : 0));
                    _ties[at++] = (neighbor, (byte)((there ? 1 : 0) | (back ? 2 : 0)));
                }
            }
        }

        public ReadOnlySpan<(int Vertex, byte Code)> Neighbors(int vertex) => _ties.AsSpan(_offsets[vertex].._offsets[vertex + 1]);

        public bool Are(int vertex, int other)
        {
            var (low, high) = (_offsets[vertex], _offsets[vertex + 1]);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = _ties[middle].Vertex < other ? (middle + 1, high) : (low, middle);
            }

            return low < _offsets[vertex + 1] && _ties[low].Vertex == other;
        }
    }
}
