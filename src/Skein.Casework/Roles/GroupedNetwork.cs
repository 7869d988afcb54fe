using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Exchange.Coded;
using Skein.Graph.Running;
using Skein.Networks;

namespace Skein.Casework.Roles;

/// <summary>A network of which every node is in one group: who is in none was left out, and counted.</summary>
internal sealed class GroupedNetwork
{
    private GroupedNetwork(
        DoubtfulGraph graph, NodeGrouping grouping, IReadOnlyList<int[]> divisions, IReadOnlyList<string> labels, IReadOnlyList<EntityRef>? entities)
    {
        int[] chosen = [.. grouping.GroupOf.Index().Where(row => row.Item >= 0).Select(row => row.Index)];
        Graph = graph.On(vertex => grouping.GroupOf[vertex] >= 0);
        (Grouping, Groups) = (grouping, grouping.Chosen);
        Divisions = [.. divisions.Select(of => chosen.Select(vertex => of[vertex]).ToArray())];
        Labels = [.. chosen.Select(vertex => labels[vertex])];
        Entities = entities is null ? null : [.. chosen.Select(vertex => entities[vertex])];
    }

    public DoubtfulGraph Graph { get; }

    public NodeGrouping Grouping { get; }

    /// <summary>The group of each vertex of the graph.</summary>
    public int[] Groups { get; }

    /// <summary>Where the groups are a division of the ties, those of other seeds; otherwise none.</summary>
    public IReadOnlyList<int[]> Divisions { get; }

    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<EntityRef>? Entities { get; }

    public IReadOnlyList<string> Caveats { get; private init; } = [];

    public CodedEvidenceView? Coded { get; private init; }

    /// <summary>The network of a case, in groups; hands it to whoever measures it, or says why it cannot be.</summary>
    public static RoleOutcome<T> OfCase<T>(CaseSession session, ViewFilter filter, RoleRequest request, Work? work, Func<GroupedNetwork, T> measure)
    {
        request.Measure.Check();
        using var view = new CaseView(session, filter);
        var measured = MeasuredNetwork.Of(session, view, request.Measure);
        var graph = measured.Graph;
        var entities = graph.Vertices.Select(view.Ref).ToList();
        (NodeGrouping? grouping, IReadOnlyList<int[]> divisions) = request.By == NodeGrouping.Communities
            ? Groupings.OfTies(graph.All, [.. entities.Select(entity => entity.Label)], request, work)
            : (Groupings.OfCase(view, graph, request.By), []);
        return grouping is null
            ? new RoleOutcome<T>.NoGrouping(Groupings.KnownOfCase(view, graph))
            : Measured(grouping, () => measure(new GroupedNetwork(
                DoubtfulGraph.Of(measured), grouping, divisions, [.. entities.Select(entity => entity.Label)], entities)
            {
                Caveats = NetworkFacts.Of(graph.Network).Caveats,
            }));
    }

    /// <summary>A coded network, in groups, with its directions.</summary>
    public static RoleOutcome<T> OfCoded<T>(CodedNetwork network, string file, RoleRequest request, Work? work, Func<GroupedNetwork, T> measure)
    {
        request.Measure.Check();
        var graph = CodedGraph.Doubtful(network);
        (NodeGrouping? grouping, IReadOnlyList<int[]> divisions) = request.By == NodeGrouping.Communities
            ? Groupings.OfTies(graph.All, network.Labels, request, work)
            : (Groupings.OfCoded(network, request.By), []);
        return grouping is null
            ? new RoleOutcome<T>.NoGrouping([NodeGrouping.Communities, .. network.Attributes.Select(attribute => attribute.Name)])
            : Measured(grouping, () => measure(new GroupedNetwork(graph, grouping, divisions, network.Labels, null)
            {
                Coded = CodedGraph.Evidence(network, CodedGraph.Of(network), file),
            }));
    }

    private static RoleOutcome<T> Measured<T>(NodeGrouping grouping, Func<T> measure) => grouping.Names.Count < NodeGrouping.Fewest
        ? new RoleOutcome<T>.FewGroups(grouping.Names.Count, grouping.GroupOf.Count(group => group < 0))
        : new RoleOutcome<T>.Measured(measure());
}
