using Skein.Graph.Structure;

namespace Skein.Graph.Roles;

/// <summary>
/// The E-I index of Krackhardt and Stern 1988 (doi:10.2307/2786835): external less internal ties over all ties, −1 when all ties stay within
/// groups, 1 when all leave them. Each edge counts once wherever it counts, whatever its weight and direction; self-loops do not count,
/// parallel edges do where they are kept. Null where there is no tie. Sizes of groups alone push it up or down: compare with <see
/// cref="Expected"/>.
/// </summary>
public static class ExternalInternal
{
    /// <summary>The index of the whole graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    public static double? Of(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        _ = Groups.CountOf(graph, groups);
        var whole = default(Tally);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (from != to)
            {
                whole = whole.With(groups[from] == groups[to]);
            }
        }

        return whole.Index;
    }

    /// <summary>The index of each group, over the edges with an end in it.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    public static double?[] OfGroups(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        var tallies = new Tally[Groups.CountOf(graph, groups)];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (from == to)
            {
                continue;
            }

            var isInternal = groups[from] == groups[to];
            tallies[groups[from]] = tallies[groups[from]].With(isInternal);
            if (!isInternal)
            {
                tallies[groups[to]] = tallies[groups[to]].With(isInternal);
            }
        }

        return [.. tallies.Select(tally => tally.Index)];
    }

    /// <summary>The index of each vertex, over its edges in either direction.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    public static double?[] OfVertices(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        _ = Groups.CountOf(graph, groups);
        var tallies = new Tally[graph.VertexCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (from != to)
            {
                tallies[from] = tallies[from].With(groups[from] == groups[to]);
                tallies[to] = tallies[to].With(groups[from] == groups[to]);
            }
        }

        return [.. tallies.Select(tally => tally.Index)];
    }

    /// <summary>
    /// The index of a graph in which every pair of vertices is tied: what the sizes of the groups alone bring about. Null below two vertices.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    public static double? Expected(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        double pairs = graph.VertexCount * (graph.VertexCount - 1.0) / 2, within = 0;
        foreach (var size in Groups.Sizes(groups, Groups.CountOf(graph, groups)))
        {
            within += size * (size - 1.0) / 2;
        }

        return pairs <= 0 ? null : (pairs - within - within) / pairs;
    }

    private readonly record struct Tally(long External, long Internal)
    {
        public double? Index => External + Internal == 0 ? null : (double)(External - Internal) / (External + Internal);

        public Tally With(bool isInternal) => isInternal ? this with { Internal = Internal + 1 } : this with { External = External + 1 };
    }
}
