using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Exchange.Coded;
using Skein.Graph;
using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Running;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Networks.Graphs;
using Skein.Storage.Reading;

namespace Skein.Casework.Roles;

/// <summary>Makes groups of nodes: of what statements of a case say, of a column of a coded network, or of the ties themselves.</summary>
internal static class Groupings
{
    /// <summary>
    /// Groups of a case. A statement counts that is recorded or accepted, asserted, claimed or found, and not hedged: what is denied, alleged or
    /// suspected puts nobody in a group, and neither does a machine's reading, whatever the filter.
    /// </summary>
    /// <returns>The grouping; null when no such statement stands.</returns>
    public static NodeGrouping? OfCase(CaseView view, NetworkGraph graph, string by)
    {
        if (!Identifier.IsValid(by))
        {
            return null;
        }

        var said = graph.Vertices.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal)).ToList();
        foreach (var statement in Counting(view, new StatementQuery { Properties = [PropertyCode.From(by)] }))
        {
            if (graph.VertexOf.TryGetValue(view.Identities.Of(statement.Subject), out var vertex))
            {
                var (key, name) = statement.Object is { } other
                    ? (view.Identities.Of(other).Value, view.Ref(other).Label)
                    : (statement.Value?.Text ?? "", statement.Value?.Text ?? "");
                said[vertex][key] = name;
            }
        }

        return said.TrueForAll(of => of.Count == 0) ? null : NodeGrouping.Of(by, said);
    }

    /// <summary>What could part the nodes of a case: properties of which at least two different things are said, each of one node at least.</summary>
    public static IReadOnlyList<string> KnownOfCase(CaseView view, NetworkGraph graph) =>
    [
        NodeGrouping.Communities,
        .. Counting(view, new StatementQuery())
            .Where(statement => graph.VertexOf.ContainsKey(view.Identities.Of(statement.Subject))
                && (statement.Object is not { } other || !graph.VertexOf.ContainsKey(view.Identities.Of(other))))
            .Select(statement => statement.Property.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(by => OfCase(view, graph, by) is { Names.Count: >= NodeGrouping.Fewest }),
    ];

    /// <summary>Groups of a column of a coded network; null when it has no such column.</summary>
    public static NodeGrouping? OfCoded(CodedNetwork network, string by) =>
        network.Attributes.FirstOrDefault(attribute => attribute.Name.Equals(by, StringComparison.OrdinalIgnoreCase)) is { } found
            ? NodeGrouping.Of(
                found.Name,
                [.. found.Values.Select(value => value.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [value] = value })])
            : null;

    /// <summary>
    /// Groups of the ties themselves: the consensus of many divisions, and with it the divisions, each a group a vertex. Who has no tie is in no
    /// group of the consensus.
    /// </summary>
    /// <param name="graph">All ties that are said.</param>
    /// <param name="labels">How each vertex is called, for an order of the groups.</param>
    /// <param name="request">Seed and number of divisions.</param>
    /// <param name="work">Threads and stop.</param>
    public static (NodeGrouping? Grouping, IReadOnlyList<int[]> Divisions) OfTies(
        CompactGraph graph, IReadOnlyList<string> labels, RoleRequest request, Work? work)
    {
        var undirected = graph.IsDirected ? CompactGraph.From(EdgesOf(graph)) : graph;
        var options = new ConsensusOptions { Runs = request.Divisions, Seed = request.Measure.Seed };
        var finding = Consensus.Of(undirected, options, (work ?? Work.Default) with { Progress = null });
        return (OfPartition(graph, labels, finding.Partition), [.. finding.Runs.Select(run => run.Partition.Groups.ToArray())]);
    }

    private static EdgeList EdgesOf(CompactGraph graph)
    {
        var edges = new EdgeListBuilder(graph.VertexCount, isFixed: true);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            edges.Add(graph.EdgeFrom[edge], graph.EdgeTo[edge]);
        }

        return edges.ToEdgeList();
    }

    private static NodeGrouping OfPartition(CompactGraph graph, IReadOnlyList<string> labels, Partition partition)
    {
        var isTied = new bool[graph.VertexCount];
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            isTied[graph.EdgeFrom[edge]] = isTied[graph.EdgeTo[edge]] = true;
        }

        // By the first of their members' names: a number that means nothing else.
        var order = partition.Members().Index().Where(group => isTied[group.Item[0]])
            .OrderBy(group => group.Item.Select(vertex => labels[vertex]).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .Select(group => group.Index).ToList();
        var groupOf = new int[graph.VertexCount];
        for (var vertex = 0; vertex < groupOf.Length; vertex++)
        {
            groupOf[vertex] = order.IndexOf(partition.Groups[vertex]);
        }

        return new NodeGrouping(
            NodeGrouping.Communities, [.. order.Select((_, number) => T.Of("roles.group", number + 1))], groupOf, groupOf.Count(group => group < 0), 0);
    }

    private static IEnumerable<Statement> Counting(CaseView view, StatementQuery query) => view.Statements(query)
        .Where(shown => shown.Row.Layer != Layer.Proposed)
        .Select(shown => shown.Row.Statement)
        .Where(statement => statement is { Stance: Stance.Asserts or Stance.Claims or Stance.Finds, Modality: Modality.Flat or Modality.Reported });
}
