using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// How many sets of three and of four vertices form each connected shape, all ties between them counted and no others: induced subgraphs.
/// </summary>
/// <param name="Path3">Three vertices, two edges.</param>
/// <param name="Triangle">Three vertices, three edges.</param>
/// <param name="Path4">Four vertices in a row.</param>
/// <param name="Star">One vertex tied to three that are not tied to each other.</param>
/// <param name="Cycle">Four vertices in a ring.</param>
/// <param name="TailedTriangle">A triangle and a fourth vertex tied to one of its vertices.</param>
/// <param name="Diamond">Four vertices with all edges but one.</param>
/// <param name="Clique">Four vertices with all edges.</param>
public readonly record struct GraphletCounts(
    long Path3, long Triangle, long Path4, long Star, long Cycle, long TailedTriangle, long Diamond, long Clique);

/// <summary>
/// Counts of small shapes by closed formulas from counts that are quick to come by: degrees, triangles at each edge, four-cycles and
/// four-cliques (after Ahmed, Neville, Rossi and Duffield, "Efficient graphlet counting for large networks", ICDM 2015; four-cycles after
/// Chiba and Nishizeki 1985, doi:10.1137/0214017). Exact while no count exceeds 9·10¹⁸; an overflow throws. The same for any number of threads.
/// </summary>
public static class Graphlets
{
    private const int PieceCount = 256;

    /// <summary>
    /// Counts all connected shapes of three and four vertices. Direction, weights, self-loops and parallel edges do not count. Time of the
    /// order of edges times arboricity, and of arboricity once more for cliques.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads and stop; the defaults when null.</param>
    /// <exception cref="OverflowException">A count does not fit.</exception>
    public static GraphletCounts Count(CompactGraph graph, Work? work = null)
    {
        work = (work ?? Work.Default) with { Progress = null };
        var simple = SimpleGraph.Undirected(graph);
        var oriented = new OrientedGraph(simple);
        var atEdges = Triangles.PerEdge(simple, work);
        var cliques = CountCliques(oriented, work);
        var cycles = CountCycles(oriented, work);

        // Counts of shapes as parts of any subgraph, further ties allowed.
        long wedges = 0, stars = 0, paths = 0, tails = 0, diamonds = 0, triangles = 0;
        checked
        {
            for (var vertex = 0; vertex < simple.VertexCount; vertex++)
            {
                long degree = simple.Degree(vertex);
                wedges += degree * (degree - 1) / 2;
                stars += (long)((Int128)degree * (degree - 1) * (degree - 2) / 6);
            }

            for (var edge = 0; edge < atEdges.Length; edge++)
            {
                long count = atEdges[edge];
                long first = simple.Degree(simple.EdgeFrom[edge]);
                long second = simple.Degree(simple.EdgeTo[edge]);
                triangles += count;
                diamonds += count * (count - 1) / 2;
                paths += ((first - 1) * (second - 1)) - count;

                // A triangle is seen from each vertex by the two edges there.
                tails += count * (first + second - 4);
            }

            (triangles, tails) = (triangles / 3, tails / 2);
            return Induce(wedges, triangles, paths, stars, cycles, tails, diamonds, cliques);
        }
    }

    // Every shape with more ties holds each of those with fewer so many times.
    private static GraphletCounts Induce(long wedges, long triangles, long paths, long stars, long cycles, long tails, long diamonds, long cliques)
    {
        checked
        {
            var diamond = diamonds - (6 * cliques);
            var cycle = cycles - diamond - (3 * cliques);
            var tail = tails - (4 * diamond) - (12 * cliques);
            return new GraphletCounts(
                Path3: wedges - (3 * triangles),
                Triangle: triangles,
                Path4: paths - (2 * tail) - (4 * cycle) - (6 * diamond) - (12 * cliques),
                Star: stars - tail - (2 * diamond) - (4 * cliques),
                Cycle: cycle,
                TailedTriangle: tail,
                Diamond: diamond,
                Clique: cliques);
        }
    }

    // From the lowest vertex of a clique, its three others lie among that vertex's arcs.
    private static long CountCliques(OrientedGraph oriented, Work work)
    {
        long total = 0;
        var (offsets, targets, n) = (oriented.Offsets, oriented.Targets, oriented.VertexOf.Length);
        Pieces.Run(PieceCount, work, () => new byte[n], (piece, marks) =>
        {
            long count = 0;
            for (var first = piece; first < n; first += PieceCount)
            {
                var thirds = targets.AsSpan(offsets[first], offsets[first + 1] - offsets[first]);
                foreach (var vertex in thirds)
                {
                    marks[vertex] = 1;
                }

                foreach (var second in thirds)
                {
                    var beyond = targets.AsSpan(offsets[second], offsets[second + 1] - offsets[second]);
                    foreach (var vertex in beyond)
                    {
                        marks[vertex] <<= 1;
                    }

                    // What is marked two now is tied to the first and to the second.
                    foreach (var third in beyond)
                    {
                        for (var arc = offsets[third]; marks[third] == 2 && arc < offsets[third + 1]; arc++)
                        {
                            count += marks[targets[arc]] >> 1;
                        }
                    }

                    foreach (var vertex in beyond)
                    {
                        marks[vertex] >>= 1;
                    }
                }

                foreach (var vertex in thirds)
                {
                    marks[vertex] = 0;
                }
            }

            Interlocked.Add(ref total, count);
        });
        return total;
    }

    // From the highest vertex of a ring, two paths of lower vertices lead to the vertex across.
    private static long CountCycles(OrientedGraph oriented, Work work)
    {
        long total = 0;
        var lower = new LowerNeighbors(oriented);
        var n = oriented.VertexOf.Length;
        Pieces.Run(PieceCount, work, () => new int[n], (piece, ways) =>
        {
            long count = 0;
            for (var highest = piece; highest < n; highest += PieceCount)
            {
                foreach (var beside in lower.Of(highest))
                {
                    foreach (var across in lower.Of(beside))
                    {
                        count += ways[across]++;
                    }

                    foreach (var across in oriented.Targets.AsSpan(oriented.Offsets[beside]..oriented.Offsets[beside + 1]))
                    {
                        if (across >= highest)
                        {
                            break;
                        }

                        count += ways[across]++;
                    }
                }

                foreach (var beside in lower.Of(highest))
                {
                    foreach (var across in lower.Of(beside))
                    {
                        ways[across] = 0;
                    }

                    foreach (var across in oriented.Targets.AsSpan(oriented.Offsets[beside]..oriented.Offsets[beside + 1]))
                    {
                        ways[across] = 0;
                    }
                }
            }

            Interlocked.Add(ref total, count);
        });
        return total;
    }

    /// <summary>The arcs of an oriented graph seen from their higher ends.</summary>
    private sealed class LowerNeighbors
    {
        private readonly int[] _offsets;
        private readonly int[] _ranks;

        public LowerNeighbors(OrientedGraph oriented)
        {
            (_offsets, _ranks) = (new int[oriented.Offsets.Length], new int[oriented.Targets.Length]);
            foreach (var rank in oriented.Targets)
            {
                _offsets[rank + 1]++;
            }

            for (var rank = 1; rank < _offsets.Length; rank++)
            {
                _offsets[rank] += _offsets[rank - 1];
            }

            var next = _offsets.AsSpan().ToArray();
            for (var rank = 0; rank < oriented.VertexOf.Length; rank++)
            {
                for (var arc = oriented.Offsets[rank]; arc < oriented.Offsets[rank + 1]; arc++)
                {
                    _ranks[next[oriented.Targets[arc]]++] = rank;
                }
            }
        }

        public ReadOnlySpan<int> Of(int rank) => _ranks.AsSpan(_offsets[rank], _offsets[rank + 1] - _offsets[rank]);
    }
}
