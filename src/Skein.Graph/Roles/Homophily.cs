using Skein.Graph.Structure;

namespace Skein.Graph.Roles;

/// <summary>How much a group keeps to itself, beyond what its size would bring about.</summary>
/// <param name="Sent">The ties that its members send; an undirected tie is sent by both its ends.</param>
/// <param name="SentWithin">Those of them that go to members of the same group.</param>
/// <param name="Expected">How many would, if each went to any other vertex with equal chance.</param>
public readonly record struct GroupHomophily(long Sent, long SentWithin, double Expected)
{
    /// <summary>The share of ties within the group; null when none is sent.</summary>
    public double? Share => Sent == 0 ? null : (double)SentWithin / Sent;

    /// <summary>
    /// Coleman's index (Coleman 1958): what is above expectation over what could be, from 0 to 1; what is below expectation over the
    /// expectation, from −1 to 0. Null when no tie is sent, or chance would send all or none.
    /// </summary>
    public double? Index => SentWithin >= Expected
        ? (Sent > Expected && Expected > 0 ? (SentWithin - Expected) / (Sent - Expected) : null)
        : (SentWithin - Expected) / Expected;
}

/// <summary>
/// Ties to one's own kind. Edges count one each whatever their weight; self-loops do not count, parallel edges do where they are kept. Like
/// meets like for many reasons, shared places among them: an index says that it is so, not why.
/// </summary>
public static class Homophily
{
    /// <summary>Homophily of each group.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    /// <exception cref="ArgumentException">There is not one group for each vertex, or one is negative.</exception>
    public static GroupHomophily[] OfGroups(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        var count = Groups.CountOf(graph, groups);
        var (sent, within, sizes) = (new long[count], new long[count], Groups.Sizes(groups, count));
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (from, to) = (graph.EdgeFrom[edge], graph.EdgeTo[edge]);
            if (from == to)
            {
                continue;
            }

            var isWithin = groups[from] == groups[to] ? 1 : 0;
            sent[groups[from]]++;
            within[groups[from]] += isWithin;
            if (!graph.IsDirected)
            {
                sent[groups[to]]++;
                within[groups[to]] += isWithin;
            }
        }

        return [.. Enumerable.Range(0, count).Select(group => new GroupHomophily(
            sent[group], within[group], sent[group] == 0 ? 0 : sent[group] * (sizes[group] - 1.0) / (graph.VertexCount - 1.0)))];
    }

    /// <summary>All groups together: the share of ties within groups, and what is expected from the sizes of the groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each vertex, numbered from zero.</param>
    public static GroupHomophily Of(CompactGraph graph, ReadOnlySpan<int> groups)
    {
        var whole = default(GroupHomophily);
        foreach (var group in OfGroups(graph, groups))
        {
            whole = new GroupHomophily(whole.Sent + group.Sent, whole.SentWithin + group.SentWithin, whole.Expected + group.Expected);
        }

        return whole;
    }
}
