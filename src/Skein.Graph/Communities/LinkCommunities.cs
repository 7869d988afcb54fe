using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// Link communities (Ahn, Bagrow and Lehmann 2010, doi:10.1038/nature09182): ties are grouped, not vertices, so that a vertex is in as many
/// groups as it has kinds of ties, and every group can be followed back to its ties. Two ties that share a vertex are as similar as the
/// neighborhoods of their other ends, those ends included (Jaccard); ties are joined from the most similar down (single linkage), and the cut
/// is where the partition density is largest, the highest similarity among equals. Weights and self-loops are not looked at. Deterministic, no
/// seed; the time grows with the sum of squared degrees.
/// </summary>
public static class LinkCommunities
{
    /// <summary>Groups the edges.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="mostPairs">After how many pairs of ties that share a vertex to give up; 50 million take about a gigabyte.</param>
    /// <param name="work">Only its cancellation is looked at.</param>
    /// <returns>The groups, or null when there are more pairs than allowed.</returns>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    public static LinkCommunityFinding? Of(CompactGraph graph, int mostPairs = 20_000_000, Work? work = null)
    {
        Demand.Undirected(graph);
        if (LinkPairs.Of(graph, mostPairs, (work ?? Work.Default).Cancellation) is not { } pairs)
        {
            return null;
        }

        // Twice over the same joins: first to find the best cut, then to stop there.
        var (bestDensity, bestCut) = (0.0, double.PositiveInfinity);
        var growing = new LinkGroups(graph);
        for (var at = 0; at < pairs.Count;)
        {
            var similarity = pairs.Similarities[at];
            for (; at < pairs.Count && pairs.Similarities[at] == similarity; at++)
            {
                growing.Join(pairs.First[at], pairs.Second[at]);
            }

            if (growing.Density > bestDensity + 1e-12)
            {
                (bestDensity, bestCut) = (growing.Density, similarity);
            }
        }

        var groups = new LinkGroups(graph);
        for (var at = 0; at < pairs.Count && pairs.Similarities[at] >= bestCut; at++)
        {
            groups.Join(pairs.First[at], pairs.Second[at]);
        }

        var edges = Partition.Of(groups.OfEdges());
        var ends = edges.Members().Select(members => members.SelectMany(edge => new[] { graph.EdgeFrom[edge], graph.EdgeTo[edge] }));
        return new LinkCommunityFinding(edges, Cover.Of(graph.VertexCount, ends), bestDensity);
    }
}

/// <summary>Groups of ties.</summary>
/// <param name="Edges">The group of each edge, by the number of the edge.</param>
/// <param name="Vertices">The ends of each group's edges; groups with the same ends are one here.</param>
/// <param name="Density">The partition density at the cut: 0 for groups like trees, 1 for groups that are all cliques.</param>
public sealed record LinkCommunityFinding(Partition Edges, Cover Vertices, double Density);
