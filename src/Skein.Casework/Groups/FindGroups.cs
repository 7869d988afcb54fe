using Skein.Casework.Cases;
using Skein.Casework.Changes;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Graph.Communities;
using Skein.Graph.Running;
using Skein.Graph.Uncertainty;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Groups;

/// <summary>
/// The groups of a network and how far they hang on chance: the seed of the method, and ties of which nobody is sure. Both bounds stand side
/// by side; members are in the order of their names.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class FindGroups(CaseSession session)
{
    /// <summary>Finds the groups.</summary>
    /// <param name="request">How.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress over the divisions of each bound, stop.</param>
    public NetworkGroups Run(GroupRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        using var view = new CaseView(session, filter);
        var graph = MeasuredNetwork.Of(session, view, new MeasureRequest { WithOrganisations = request.WithOrganisations, Analyst = request.Analyst }).Graph;
        var (established, all) = (Divide(Unstated.Absent), Divide(Unstated.Present));
        var citations = new Citations(view);
        citations.Cite(established.Groups.Concat(all.Groups).SelectMany(group => group.Ties).SelectMany(tie => tie.Statements));
        return new NetworkGroups(
            graph.Vertices.Count,
            graph.Pairs.Count,
            established,
            all,
            request.Overlapping ? Overlap(view, graph, request.CliqueSize, work) : null,
            request,
            citations.Statements(),
            [.. GroupCaveats.All, .. NetworkFacts.Of(graph.Network).Caveats],
            filter)
        { EitherOrs = EitherOrCount.Of(graph.Network.EitherOrs, graph.Vertices.ToHashSet()) };

        GroupingView Divide(Unstated unstated)
        {
            var likely = graph.WithLikelihoods(unstated);
            var robust = CommunityRobustness.Of(likely, request.Consensus, request.WorldsOf(graph.EdgeKeys), work);
            return new GroupListing(view, graph, likely, robust).ToView();
        }
    }

    private static OverlappingView Overlap(CaseView view, NetworkGraph graph, int cliqueSize, Work? work)
    {
        if (CliquePercolation.Of(graph.All, cliqueSize, work: work) is not { } cover)
        {
            return new OverlappingView(cliqueSize, null, []);
        }

        var groups = Enumerable.Range(0, cover.Count)
            .Select(group => new OverlappingGroupView(Named(cover.Members(group).ToArray())))
            .OrderBy(group => group.Members[0].Label, StringComparer.Ordinal)
            .ThenBy(group => group.Members[0].Id)
            .ToList();
        return new OverlappingView(cliqueSize, groups, Named(cover.GroupsOfVertices().Index().Where(row => row.Item.Length > 1).Select(row => row.Index)));

        List<EntityRef> Named(IEnumerable<int> vertices) =>
            [.. vertices.Select(vertex => view.Ref(graph.Vertices[vertex])).OrderBy(entity => entity.Label, StringComparer.Ordinal).ThenBy(entity => entity.Id)];
    }
}
