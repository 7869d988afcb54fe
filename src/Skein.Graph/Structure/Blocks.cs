namespace Skein.Graph.Structure;

/// <summary>
/// The biconnected components of an undirected graph: parts that no single vertex takes apart. Every edge lies in exactly one, a vertex in as
/// many as it holds together. Numbered from zero in the order of their smallest edges; a self-loop is a block of its own.
/// </summary>
/// <param name="OfEdges">The block of each edge.</param>
/// <param name="Count">How many blocks there are; isolates lie in none.</param>
public sealed record Blocks(int[] OfEdges, int Count)
{
    /// <summary>Finds the blocks. Linear (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272), without recursion.</summary>
    /// <param name="graph">An undirected graph; self-loops and parallel edges may have been kept.</param>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    public static Blocks Of(CompactGraph graph)
    {
        CutPoints.DemandUndirected(graph);
        var visitor = new BlockVisitor(new int[graph.VertexCount], new int[graph.VertexCount], new bool[graph.VertexCount]);
        LowPoints.Search(graph, ref visitor);

        // In the tree each vertex but a root has one edge above it, and it names that edge's block. Of an edge that closes a cycle the end
        // further down the tree names the block; the deeper end is the one that was left first.
        var (tops, left) = visitor.Finish();
        var (of, numbers, count) = (new int[graph.EdgeCount], new int[graph.VertexCount], 0);
        for (var edge = 0; edge < of.Length; edge++)
        {
            var (first, second) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (first == second)
            {
                of[edge] = count++;
                continue;
            }

            ref var number = ref numbers[tops[left[first] < left[second] ? first : second]];
            number = number == 0 ? ++count : number;
            of[edge] = number - 1;
        }

        return new Blocks(of, count);
    }

    private struct BlockVisitor(int[] above, int[] left, bool[] isTop) : LowPoints.IVisitor
    {
        private int _clock;

        public void Leave(int parent, int child, int parentEntered, int low, bool isRoot)
        {
            above[child] = parent;
            left[child] = ++_clock;
            isTop[child] = low >= parentEntered;
        }

        /// <summary>The highest vertex of the block of the edge above each vertex, and when each vertex was left; roots last.</summary>
        public readonly (int[] Tops, int[] Left) Finish()
        {
            var order = new int[_clock + 1];
            for (var vertex = 0; vertex < left.Length; vertex++)
            {
                if (left[vertex] > 0)
                {
                    order[left[vertex]] = vertex;
                }
                else
                {
                    left[vertex] = int.MaxValue;
                }
            }

            // Parents are left after their children, so that backwards they come first.
            var tops = new int[left.Length];
            for (var index = order.Length - 1; index > 0; index--)
            {
                var vertex = order[index];
                tops[vertex] = isTop[vertex] ? vertex : tops[above[vertex]];
            }

            return (tops, left);
        }
    }
}
