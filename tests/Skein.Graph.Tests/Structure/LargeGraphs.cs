using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Structure;

/// <summary>Graphs too large for recursion and too plain to be wrong about.</summary>
internal static class LargeGraphs
{
    /// <summary>A path through all vertices in order.</summary>
    public static CompactGraph Path(int vertexCount, bool isDirected = false, bool isClosed = false) => CompactGraph.From(
        new EdgeList(
            vertexCount,
            [.. Enumerable.Range(0, isClosed ? vertexCount : vertexCount - 1)],
            [.. Enumerable.Range(1, isClosed ? vertexCount : vertexCount - 1).Select(vertex => vertex % vertexCount)]),
        new GraphOptions { IsDirected = isDirected });

    /// <summary>Paths of so many vertices each, the numbers of the vertices shuffled.</summary>
    public static CompactGraph ShuffledPaths(int vertexCount, int length)
    {
        var order = Enumerable.Range(0, vertexCount).ToArray();
        var random = new RandomStream(11);
        random.Shuffle<int>(order);
        var rows = Enumerable.Range(0, vertexCount - 1).Where(row => (row + 1) % length != 0).ToArray();
        return CompactGraph.From(new EdgeList(vertexCount, [.. rows.Select(row => order[row])], [.. rows.Select(row => order[row + 1])]));
    }

    /// <summary>One vertex tied to all others.</summary>
    public static CompactGraph Star(int leaves) => CompactGraph.From(
        new EdgeList(leaves + 1, new int[leaves], [.. Enumerable.Range(1, leaves)]));
}
