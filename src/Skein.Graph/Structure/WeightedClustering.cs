namespace Skein.Graph.Structure;

/// <summary>
/// Clustering that gives more to triangles with strong ties (Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004,
/// doi:10.1073/pnas.0400087101): of a vertex's pairs of neighbors, each by the mean weight of the two ties to it, the share that is tied to each
/// other. Where all weights are alike it is <see cref="Clustering.Local"/>. The weight of the tie across does not count. Direction and
/// self-loops do not count either; weights of parallel edges, and of both directions, add up.
/// </summary>
public static class WeightedClustering
{
    /// <summary>The value of each vertex, 0 to 1; zero below two neighbors.</summary>
    /// <param name="graph">The graph.</param>
    public static double[] Local(CompactGraph graph)
    {
        var simple = SimpleGraph.UndirectedWeighted(graph);
        var (values, marks) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        for (var vertex = 0; vertex < values.Length; vertex++)
        {
            var neighbors = simple.Neighbors(vertex);
            var edges = simple.IncidentEdges(vertex);
            var strength = 0.0;
            for (var index = 0; index < neighbors.Length; index++)
            {
                strength += marks[neighbors[index]] = simple.WeightOf(edges[index]);
            }

            // Each triangle is met from both of its other vertices, with half of the two weights each time, and each pair is asked twice.
            var closed = 0.0;
            foreach (var neighbor in neighbors)
            {
                foreach (var across in simple.Neighbors(neighbor))
                {
                    closed += marks[across] > 0 ? (marks[neighbor] + marks[across]) / 2 : 0;
                }
            }

            foreach (var neighbor in neighbors)
            {
                marks[neighbor] = 0;
            }

            values[vertex] = neighbors.Length < 2 ? 0 : Math.Min(1, closed / (strength * (neighbors.Length - 1)));
        }

        return values;
    }
}
