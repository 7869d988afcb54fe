using Skein.Casework.Groups;
using Skein.Casework.Measures;
using Skein.Exchange.Coded;
using Skein.Graph;
using Skein.Graph.Communities;
using Skein.Graph.Running;
using Skein.Graph.Structure;
using Skein.Graph.Uncertainty;

namespace Skein.Casework.Coded;

/// <summary>The groups of a network that was coded elsewhere, without a case: nothing is stored. Members are in the order of their labels.</summary>
public static class GroupCodedNetwork
{
    /// <summary>Finds the groups.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="request">How.</param>
    /// <param name="work">Threads, progress over the divisions, stop.</param>
    public static CodedGroups Run(CodedNetwork network, string file, GroupRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var graph = request.IgnoresWeights ? CodedGraph.Of(network) : CodedGraph.Weighed(network);
        var robust = CommunityRobustness.Of(graph, request.Consensus, request.WorldsOf([]), work);
        var all = CodedGraph.Sure(graph, withUncertain: true);
        var groupOf = robust.Partition.Groups.ToArray();
        var inner = Subgraphs.OfEdges(all, edge => groupOf[all.EdgeFrom[edge]] == groupOf[all.EdgeTo[edge]]);
        var (pairs, links) = (new int[robust.Partition.Count], new int[robust.Partition.Count]);
        foreach (var end in inner.EdgeFrom)
        {
            pairs[groupOf[end]]++;
        }

        foreach (var edge in CutPoints.Bridges(inner))
        {
            links[groupOf[inner.EdgeFrom[edge]]]++;
        }

        var groups = robust.Partition.Members().Index()
            .Where(row => row.Item.Length > 1)
            .Select(row => new CodedGroupView(
                [.. row.Item.Select(vertex => new CodedMemberView(network.Labels[vertex], robust.Stability[vertex])).OrderBy(member => member.Label, StringComparer.Ordinal)],
                pairs[row.Index],
                links[row.Index]))
            .OrderBy(group => group.Members[0].Label, StringComparer.Ordinal)
            .ToList();
        var count = robust.GroupCount;
        return new CodedGroups(
            CodedGraph.Evidence(network, graph, file),
            groups,
            graph.VertexCount - groups.Sum(group => group.Members.Count),
            robust.MeanAdjustedRand,
            new IntervalView(count.Low, count.Median, count.High, count.Exists),
            robust.Divisions,
            robust.Worlds,
            request.Overlapping && CliquePercolation.Of(all, request.CliqueSize, work: work) is { } cover ? Overlapping(network, cover) : null,
            request,
            GroupCaveats.All);
    }

    private static List<IReadOnlyList<string>> Overlapping(CodedNetwork network, Cover cover) =>
        [.. Enumerable.Range(0, cover.Count)
            .Select(group => (IReadOnlyList<string>)[.. cover.Members(group).ToArray().Select(vertex => network.Labels[vertex]).Order(StringComparer.Ordinal)])
            .OrderBy(group => group[0], StringComparer.Ordinal)];
}
