namespace Skein.Graph.Structure;

/// <summary>
/// The depth-first search of Hopcroft and Tarjan 1973 (doi:10.1145/362248.362272) with a stack of its own: it tells of every vertex how far
/// back the part of the tree below it reaches. Self-loops reach nothing; of parallel edges one leads down the tree and the others back.
/// </summary>
internal static class LowPoints
{
    /// <summary>What is told while the search goes on.</summary>
    public interface IVisitor
    {
        /// <summary>The search left a child for its parent; the part below the child reaches back to <paramref name="low"/>.</summary>
        /// <param name="parent">The parent.</param>
        /// <param name="child">The child.</param>
        /// <param name="parentEntered">When the parent was entered, from one.</param>
        /// <param name="low">The earliest entry that the part below the child is tied to, the parent's own included.</param>
        /// <param name="isRoot">True when the parent is where the search started.</param>
        void Leave(int parent, int child, int parentEntered, int low, bool isRoot);
    }

    public static void Search<TVisitor>(CompactGraph graph, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var n = graph.VertexCount;
        var offsets = graph.Offsets;
        var targets = graph.Targets;
        var (entered, low) = (new int[n], new int[n]);
        var (path, next) = (new int[n], offsets[..n].ToArray());

        // Set once the arc back to the parent was passed over: a second one is a parallel edge.
        var cameBack = new bool[n];
        var clock = 0;
        for (var start = 0; start < n; start++)
        {
            if (entered[start] != 0)
            {
                continue;
            }

            entered[start] = low[start] = ++clock;
            path[0] = start;
            for (var depth = 0; depth >= 0;)
            {
                var vertex = path[depth];
                var parent = depth > 0 ? path[depth - 1] : -1;
                var (arc, end, reached, child) = (next[vertex], offsets[vertex + 1], low[vertex], -1);
                while (arc < end)
                {
                    var neighbor = targets[arc++];
                    var entry = entered[neighbor];
                    if (entry == 0)
                    {
                        child = neighbor;
                        break;
                    }

                    if (neighbor == parent && !cameBack[vertex])
                    {
                        cameBack[vertex] = true;
                    }
                    else
                    {
                        reached = Math.Min(reached, entry);
                    }
                }

                (next[vertex], low[vertex]) = (arc, reached);
                if (child >= 0)
                {
                    entered[child] = low[child] = ++clock;
                    path[++depth] = child;
                    continue;
                }

                if (--depth >= 0)
                {
                    low[parent] = Math.Min(low[parent], reached);
                    visitor.Leave(parent, vertex, entered[parent], reached, isRoot: depth == 0);
                }
            }
        }
    }
}
