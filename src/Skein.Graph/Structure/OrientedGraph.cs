using Skein.Graph.Running;

namespace Skein.Graph.Structure;

/// <summary>
/// A simple undirected graph in which each edge leads from its end of lower to its end of higher degree, and vertices go by their rank in
/// that order: no vertex then has more than √(2m) arcs, and every triangle is found once, from its lowest vertex (the forward algorithm of
/// Schank and Wagner 2005, in the form of Latapy 2008, doi:10.1016/j.tcs.2008.07.017).
/// </summary>
internal sealed class OrientedGraph
{
    private const int PieceCount = 256;

    public OrientedGraph(CompactGraph graph)
    {
        var n = graph.VertexCount;
        (VertexOf, Offsets, Targets) = (new int[n], new int[n + 1], new int[graph.EdgeCount]);
        var rankOf = Rank(graph);
        for (var rank = 0; rank < n; rank++)
        {
            var count = 0;
            foreach (var neighbor in graph.Neighbors(VertexOf[rank]))
            {
                count += rankOf[neighbor] > rank ? 1 : 0;
            }

            Offsets[rank + 1] = Offsets[rank] + count;
        }

        // Laid down from the highest rank to its lower neighbors, arcs come out in descending and, read back to front, in ascending order.
        var next = Offsets[1..];
        for (var rank = n - 1; rank >= 0; rank--)
        {
            foreach (var neighbor in graph.Neighbors(VertexOf[rank]))
            {
                if (rankOf[neighbor] < rank)
                {
                    Targets[--next[rankOf[neighbor]]] = rank;
                }
            }
        }
    }

    /// <summary>A triangle by its three arcs: first to second, first to third, second to third.</summary>
    public interface ITriangleVisitor
    {
        /// <summary>Takes one triangle, by the ranks of its vertices in ascending order and by its arcs.</summary>
        void Visit(int first, int second, int third, int firstArc, int secondArc, int thirdArc);
    }

    /// <summary>The vertex of each rank.</summary>
    public int[] VertexOf { get; }

    /// <summary>Where the arcs of each rank begin.</summary>
    public int[] Offsets { get; }

    /// <summary>The rank that each arc leads to, ascending for each rank.</summary>
    public int[] Targets { get; }

    /// <summary>
    /// Shows every triangle to visitors, one for each thread; <paramref name="done"/> takes each visitor back after each piece.
    /// </summary>
    public void VisitTriangles<TVisitor>(Work work, Func<TVisitor> make, Action<TVisitor> done)
        where TVisitor : struct, ITriangleVisitor
    {
        var n = VertexOf.Length;
        Pieces.Run(PieceCount, work, () => new int[n], (piece, arcOf) =>
        {
            var visitor = make();

            // High ranks have the longer lists: each piece takes every 256th rank.
            for (var rank = piece; rank < n; rank += PieceCount)
            {
                Visit(rank, arcOf, ref visitor);
            }

            done(visitor);
        });
    }

    private void Visit<TVisitor>(int first, int[] arcOf, ref TVisitor visitor)
        where TVisitor : struct, ITriangleVisitor
    {
        var (start, end) = (Offsets[first], Offsets[first + 1]);
        if (end - start < 2)
        {
            return;
        }

        // An arc's number plus one marks the rank that it leads to.
        for (var arc = start; arc < end; arc++)
        {
            arcOf[Targets[arc]] = arc + 1;
        }

        for (var firstArc = start; firstArc < end; firstArc++)
        {
            var second = Targets[firstArc];
            for (var thirdArc = Offsets[second]; thirdArc < Offsets[second + 1]; thirdArc++)
            {
                var secondArc = arcOf[Targets[thirdArc]] - 1;
                if (secondArc >= 0)
                {
                    visitor.Visit(first, second, Targets[thirdArc], firstArc, secondArc, thirdArc);
                }
            }
        }

        for (var arc = start; arc < end; arc++)
        {
            arcOf[Targets[arc]] = 0;
        }
    }

    private int[] Rank(CompactGraph graph)
    {
        var highest = 0;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            highest = Math.Max(highest, graph.Degree(vertex));
        }

        var next = new int[highest + 2];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            next[graph.Degree(vertex) + 1]++;
        }

        for (var degree = 0; degree <= highest; degree++)
        {
            next[degree + 1] += next[degree];
        }

        var rankOf = new int[graph.VertexCount];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            rankOf[vertex] = next[graph.Degree(vertex)]++;
            VertexOf[rankOf[vertex]] = vertex;
        }

        return rankOf;
    }
}
