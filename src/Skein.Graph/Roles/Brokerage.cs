using Skein.Graph.Running;
using Skein.Graph.Structure;

namespace Skein.Graph.Roles;

/// <summary>
/// How often a vertex stands between two others, by the groups of the three (Gould and Fernandez 1989, doi:10.2307/270949): an arc leads from
/// a source to it, one from it to a target, and none from the source to the target.
/// </summary>
/// <param name="Coordinator">All three are of one group.</param>
/// <param name="Itinerant">Source and target are of one group, the vertex of another; also called consultant.</param>
/// <param name="Gatekeeper">The vertex and the target are of one group, the source is of another.</param>
/// <param name="Representative">The source and the vertex are of one group, the target is of another.</param>
/// <param name="Liaison">All three are of different groups.</param>
public readonly record struct Brokerage(long Coordinator, long Itinerant, long Gatekeeper, long Representative, long Liaison)
{
    private const int PieceCount = 256;

    /// <summary>All five together.</summary>
    public long Total => Coordinator + Itinerant + Gatekeeper + Representative + Liaison;

    /// <summary>
    /// The roles of every vertex. An undirected edge is two arcs, so that each open pair counts in both directions, and a gatekeeper is a
    /// representative the other way. Self-loops, parallel edges and weights do not count. Time of the order of the sum over all arcs of the
    /// out-degrees of their ends. A missing tie makes a broker: coverage decides much of this.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The one group of each vertex, numbered from zero.</param>
    /// <param name="work">Threads, progress and stop; the defaults when null.</param>
    /// <exception cref="ArgumentException">There is not one group for each vertex, or one is negative.</exception>
    public static Brokerage[] OfVertices(CompactGraph graph, ReadOnlySpan<int> groups, Work? work = null)
    {
        var (count, of) = (Groups.CountOf(graph, groups), groups.ToArray());
        var simple = SimpleGraph.Of(graph);
        var incoming = simple.Reversed;
        var roles = new Brokerage[graph.VertexCount];
        Pieces.Run(PieceCount, work ?? Work.Default, () => new int[count], (piece, targetsOf) =>
        {
            for (var vertex = piece; vertex < roles.Length; vertex += PieceCount)
            {
                roles[vertex] = Of(simple, incoming, vertex, of, targetsOf);
            }
        });
        return roles;
    }

    private static Brokerage Of(CompactGraph graph, CompactGraph incoming, int vertex, int[] groups, int[] targetsOf)
    {
        var targets = graph.Neighbors(vertex);
        foreach (var target in targets)
        {
            targetsOf[groups[target]]++;
        }

        var roles = default(Brokerage);
        foreach (var source in incoming.Neighbors(vertex))
        {
            // All targets by group, less those that the source is or reaches by itself.
            long own = targetsOf[groups[vertex]], sources = targetsOf[groups[source]], all = targets.Length;
            var reached = graph.Neighbors(source);
            for (int left = 0, right = 0; left < targets.Length;)
            {
                while (right < reached.Length && reached[right] < targets[left])
                {
                    right++;
                }

                var target = targets[left++];
                if (target == source || (right < reached.Length && reached[right] == target))
                {
                    all--;
                    own -= groups[target] == groups[vertex] ? 1 : 0;
                    sources -= groups[target] == groups[source] ? 1 : 0;
                }
            }

            roles = groups[source] == groups[vertex]
                ? roles with { Coordinator = roles.Coordinator + own, Representative = roles.Representative + all - own }
                : roles with
                {
                    Gatekeeper = roles.Gatekeeper + own,
                    Itinerant = roles.Itinerant + sources,
                    Liaison = roles.Liaison + all - own - sources,
                };
        }

        foreach (var target in targets)
        {
            targetsOf[groups[target]]--;
        }

        return roles;
    }
}
