using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// Clique percolation (Palla, Derényi, Farkas and Vicsek 2005, doi:10.1038/nature03607): a group is what can be reached from one clique of k
/// vertices by exchanging one vertex at a time. Groups share vertices as cells share men, and a vertex in no clique of k is in no group.
/// Weights and self-loops are not looked at. Deterministic, no seed; the time is that of finding and comparing all maximal cliques, which a
/// dense graph has too many of, so that it is bounded.
/// </summary>
public static class CliquePercolation
{
    /// <summary>Finds the groups.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="cliqueSize">k, two or more; 3 joins triangles, 2 gives the components of more than one vertex.</param>
    /// <param name="mostCliques">After how many maximal cliques to give up.</param>
    /// <param name="work">Only its cancellation is looked at.</param>
    /// <returns>The groups, or null when there are more maximal cliques than allowed: take a larger bound or a denser part of the graph.</returns>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below two.</exception>
    public static Cover? Of(CompactGraph graph, int cliqueSize = 3, int mostCliques = 100_000, Work? work = null)
    {
        Demand.Undirected(graph);
        ArgumentOutOfRangeException.ThrowIfLessThan(cliqueSize, 2);
        var cancellation = (work ?? Work.Default).Cancellation;
        if (MaximalCliques.Of(graph, cliqueSize, mostCliques, cancellation) is not { } cliques)
        {
            return null;
        }

        var sets = JoinOverlapping(graph.VertexCount, cliques, cliqueSize - 1, cancellation);
        return Cover.Of(graph.VertexCount, Enumerable.Range(0, cliques.Count).GroupBy(sets.Find).Select(set => set.SelectMany(clique => cliques[clique])));
    }

    private static DisjointSets JoinOverlapping(int vertexCount, List<int[]> cliques, int shared, CancellationToken cancellation)
    {
        var sets = new DisjointSets(cliques.Count);
        var cliquesOf = new List<int>[vertexCount];
        var (counts, touched) = (new int[cliques.Count], new List<int>());
        for (var clique = 0; clique < cliques.Count; clique++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var vertex in cliques[clique])
            {
                foreach (var earlier in cliquesOf[vertex] ??= [])
                {
                    if (counts[earlier]++ == 0)
                    {
                        touched.Add(earlier);
                    }
                }

                cliquesOf[vertex].Add(clique);
            }

            foreach (var earlier in touched)
            {
                if (counts[earlier] >= shared)
                {
                    sets.Join(earlier, clique);
                }

                counts[earlier] = 0;
            }

            touched.Clear();
        }

        return sets;
    }
}
