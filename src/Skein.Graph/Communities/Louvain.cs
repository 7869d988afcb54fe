using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// The Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008): vertices move to where they
/// gain, groups become the vertices of the next level, until no vertex moves. A group need not be connected, and <see cref="Leiden"/> is as a
/// rule better and faster; it is here because published results rest on it. Conventions as with Leiden.
/// </summary>
public static class Louvain
{
    /// <summary>Divides a graph by modularity.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="resolution">What the expectation is multiplied with, zero or more.</param>
    /// <param name="seed">The seed of the order in which vertices move.</param>
    /// <param name="work">Only its cancellation is looked at.</param>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not a finite number of zero or more.</exception>
    public static CommunityFinding Of(CompactGraph graph, double resolution = 1, long seed = 0, Work? work = null)
    {
        Demand.Undirected(graph);
        Demand.FiniteAndNotNegative(resolution, nameof(resolution));
        var groups = new int[graph.VertexCount];
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            groups[vertex] = vertex;
        }

        var random = new RandomStream(seed);
        var climb = new Climb(graph, Objective.Modularity, resolution, randomness: 0, isLeastTiedFirst: false, work ?? Work.Default);
        climb.RunPlain(groups, ref random);
        return climb.Finding(groups, iterations: 1, isStable: true);
    }
}
