using Skein.Graph.Edges;

namespace Skein.Graph.Structure;

/// <summary>What an edge of a projection weighs.</summary>
public enum ProjectionWeight
{
    /// <summary>How many neighbors the two share.</summary>
    Shared,

    /// <summary>
    /// One over the number of a shared neighbor's other ties, summed over those shared: an event of two ties more than one of fifty (Newman
    /// 2001, Phys. Rev. E 64:016132).
    /// </summary>
    Newman,
}

/// <summary>A network of two kinds of vertices seen from one of them.</summary>
/// <param name="Graph">The vertices of the chosen side, numbered anew in their order, tied where they share a neighbor; undirected and
/// weighted.</param>
/// <param name="Vertices">The number that each vertex had before.</param>
/// <param name="PassedOver">The vertices of the other side, by their old numbers, ascending, that had too many ties to join
/// anybody.</param>
public sealed record Projection(CompactGraph Graph, int[] Vertices, int[] PassedOver);

/// <summary>
/// Projection of a two-mode network: persons tied by the events they share. It makes a clique of every event, so that clustering and
/// betweenness of the result speak of the events first.
/// </summary>
public static class TwoMode
{
    /// <summary>
    /// Projects onto one side. Time and edges of the order of the sum of the squares of the degrees on the other side, which
    /// <paramref name="mostTies"/> bounds. Direction and weights do not count, parallel edges count once.
    /// </summary>
    /// <param name="graph">A graph whose edges each join the two sides.</param>
    /// <param name="isChosen">Which vertices are of the side to keep.</param>
    /// <param name="weight">What an edge weighs.</param>
    /// <param name="mostTies">A vertex of the other side with more ties than this joins nobody; it is named in the result.</param>
    /// <exception cref="ArgumentException">There is not one mark for each vertex, or an edge joins two vertices of one side.</exception>
    public static Projection Project(
        CompactGraph graph, ReadOnlySpan<bool> isChosen, ProjectionWeight weight = ProjectionWeight.Shared, int mostTies = int.MaxValue)
    {
        if (isChosen.Length != graph.VertexCount)
        {
            throw new ArgumentException($"There are {isChosen.Length} marks given for {graph.VertexCount} vertices.", nameof(isChosen));
        }

        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            if (isChosen[graph.EdgeFrom[edge]] == isChosen[graph.EdgeTo[edge]])
            {
                throw new ArgumentException($"Edge {edge} joins two vertices of one side.", nameof(graph));
            }
        }

        var simple = SimpleGraph.Undirected(graph);
        var (numbers, vertices, passedOver) = (new int[graph.VertexCount], new List<int>(), new List<int>());
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            if (isChosen[vertex])
            {
                numbers[vertex] = vertices.Count;
                vertices.Add(vertex);
            }
            else if (simple.Degree(vertex) > mostTies)
            {
                passedOver.Add(vertex);
            }
        }

        return new Projection(CompactGraph.From(Tie(simple, numbers, vertices, weight, mostTies)), [.. vertices], [.. passedOver]);
    }

    private static EdgeList Tie(CompactGraph graph, int[] numbers, List<int> vertices, ProjectionWeight weight, int mostTies)
    {
        var (from, to, weights) = (new List<int>(), new List<int>(), new List<double>());
        var (sums, found) = (new double[vertices.Count], new List<int>());
        for (var first = 0; first < vertices.Count; first++)
        {
            foreach (var shared in graph.Neighbors(vertices[first]))
            {
                var ties = graph.Degree(shared);
                for (var index = ties - 1; ties <= mostTies && index >= 0 && numbers[graph.Neighbors(shared)[index]] > first; index--)
                {
                    var second = numbers[graph.Neighbors(shared)[index]];
                    if (sums[second] == 0)
                    {
                        found.Add(second);
                    }

                    sums[second] += weight == ProjectionWeight.Shared ? 1 : 1.0 / (ties - 1);
                }
            }

            foreach (var second in found)
            {
                from.Add(first);
                to.Add(second);
                weights.Add(sums[second]);
                sums[second] = 0;
            }

            found.Clear();
        }

        return new EdgeList(vertices.Count, [.. from], [.. to], [.. weights]);
    }
}
