using Skein.Casework.Cases;
using Skein.Casework.Likelihoods;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Statements;
using Skein.Networks;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;
using Skein.Networks.Projection;
using Skein.Networks.Ties;
using Skein.Resolution.Identities;

namespace Skein.Casework.Measures;

/// <summary>A network as a graph, with what it becomes when something it rests on is left out.</summary>
internal sealed class MeasuredNetwork
{
    private readonly NetworkInput _input;
    private readonly NetworkOptions _options;
    private readonly Dictionary<StatementId, SourcedStatement> _statements;
    private readonly bool _withOrganisations;

    private MeasuredNetwork(ProjectedNetwork projected, bool withOrganisations, LikelihoodsOf likelihoods)
    {
        Disputed = likelihoods.Disputed;
        _withOrganisations = withOrganisations;
        (_input, _options) = (projected.Input, projected.Options);
        _statements = _input.Statements.DistinctBy(sourced => sourced.Statement.Id).ToDictionary(sourced => sourced.Statement.Id);
        Graph = NetworkGraph.Of(projected.Network, _statements, likelihoods.Between, IsVertex);
    }

    public NetworkGraph Graph { get; }

    /// <summary>Pairs on which analysts differ, so that they count as unstated.</summary>
    public int Disputed { get; }

    /// <summary>The origins on which some tie rests, in order.</summary>
    public IReadOnlyList<SourceId> Origins => [.. Graph.Pairs.SelectMany(pair => pair.Origins).Distinct().Order()];

    /// <summary>The statements on which some tie rests, in order.</summary>
    public IReadOnlyList<StatementId> Statements =>
        [.. Graph.Pairs.SelectMany(pair => pair.Ties).SelectMany(tie => tie.Statements).Distinct().Order()];

    public static MeasuredNetwork Of(CaseSession session, CaseView view, MeasureRequest request) => new(
        ProjectedNetwork.Whole(session, view),
        request.WithOrganisations,
        ListLikelihoods.LikelihoodsOf(view, request.Analyst is { } analyst ? Coder.From(analyst) : null));

    public Statement StatementOf(StatementId id) => _statements[id].Statement;

    /// <summary>How many independent origins speak of each node, by vertex, whether that makes a tie or not.</summary>
    public int[] Coverage()
    {
        var origins = Graph.Vertices.Select(_ => new HashSet<SourceId>()).ToArray();
        foreach (var sourced in _input.Statements)
        {
            foreach (var entity in sourced.Statement.Entities())
            {
                if (Graph.VertexOf.TryGetValue(_input.IdentityOf(entity), out var vertex))
                {
                    origins[vertex].Add(sourced.Origin);
                }
            }
        }

        return [.. origins.Select(of => of.Count)];
    }

    /// <summary>The graph without everything that one origin says, copies of its story included.</summary>
    public CompactGraph Without(SourceId origin) => Project(_input with { Statements = [.. _input.Statements.Where(sourced => sourced.Origin != origin)] });

    /// <summary>
    /// The same vertices with the ties that are left without everything that one origin says: what is said of nodes stays, ties go.
    /// </summary>
    public CompactGraph OnSameNodesWithout(SourceId origin)
    {
        var left = Networked(_input with { Statements = [.. _input.Statements.Where(sourced => sourced.Origin != origin)] });
        var edges = new EdgeListBuilder(Graph.Vertices.Count, isFixed: true);
        foreach (var pair in left.Pairs)
        {
            edges.Add(Graph.VertexOf[pair.A], Graph.VertexOf[pair.B]);
        }

        return CompactGraph.From(edges.ToEdgeList());
    }

    /// <summary>The graph without one statement.</summary>
    public CompactGraph Without(StatementId statement) =>
        Project(_input with { Statements = [.. _input.Statements.Where(sourced => sourced.Statement.Id != statement)] });

    /// <summary>
    /// The judgements that bear on a node of the network. Of the others none can change a figure.
    /// </summary>
    public static IReadOnlyList<Judgement> JudgementsOn(CaseView view, IReadOnlySet<EntityId> entities) =>
        [.. view.Judgements.Select(row => row.Value)
            .Where(judgement => entities.Contains(judgement.Left) && entities.Contains(judgement.Right))
            .OrderBy(judgement => judgement.Id)];

    /// <summary>The entities that its statements name.</summary>
    public HashSet<EntityId> Entities() => [.. _input.Statements.SelectMany(sourced => sourced.Statement.Entities())];

    /// <summary>The graph under the judgements without one of them. Not safe for several threads: it asks the view.</summary>
    public CompactGraph Without(CaseView view, IReadOnlyList<Judgement> all, JudgementId judgement) => Project(Under(view, Identities(all, judgement)));

    /// <summary>
    /// The same with where its nodes went: a node that falls apart is the part that keeps its identifier. Not safe for several threads.
    /// </summary>
    public LeftGraph LeftWithout(CaseView view, IReadOnlyList<Judgement> all, JudgementId judgement)
    {
        var identities = Identities(all, judgement);
        var left = Networked(Under(view, identities));
        return new LeftGraph(left.All, [.. Graph.Vertices.Select(node => left.VertexOf.GetValueOrDefault(identities.Of(EntityId.From(node.Value)), -1))]);
    }

    private static CanonicalIdentities Identities(IReadOnlyList<Judgement> all, JudgementId judgement) =>
        CanonicalIdentities.From(all.Where(other => other.Id != judgement));

    private NetworkInput Under(CaseView view, CanonicalIdentities identities)
    {
        var cards = new Dictionary<CanonicalId, EntityCard>();
        var isProtected = new HashSet<CanonicalId>();
        foreach (var entity in Entities())
        {
            var id = identities.Of(entity);
            var named = view.Ref(entity);
            cards.TryAdd(id, new EntityCard(named.Label, named.Kind));
            if (_input.IsProtected(named.Id))
            {
                isProtected.Add(id);
            }
        }

        return _input with
        {
            IdentityOf = identities.Of,
            Entities = cards,
            IsProtected = isProtected.Contains,
            AreDifferent = ProjectedNetwork.Differences(identities),
        };
    }

    /// <summary>
    /// The graphs under each reading of its either/ors; null when there are too many. None where no source leaves a node open.
    /// </summary>
    public IReadOnlyList<NetworkGraph>? Readings()
    {
        var counted = Graph.Vertices.ToHashSet();
        if (EitherOrCount.Of(Graph.Network.EitherOrs, counted) is null)
        {
            return [];
        }

        return EitherOrReadings.Of(Graph.Network.EitherOrs, counted) is not { } readings
            ? null
            : [.. readings.Select(reading => NetworkGraph.Of(
                NetworkProjection.Project(_input with { IdentityOf = entity => Read(reading, _input.IdentityOf(entity)) }, _options),
                _statements,
                isVertex: node => IsVertex(node) && Read(reading, node.Id) == node.Id))];
    }

    private static CanonicalId Read(IReadOnlyDictionary<CanonicalId, CanonicalId> reading, CanonicalId node) => reading.GetValueOrDefault(node, node);

    private CompactGraph Project(NetworkInput input) => Networked(input).All;

    private NetworkGraph Networked(NetworkInput input) => NetworkGraph.Of(NetworkProjection.Project(input, _options), _statements, isVertex: IsVertex);

    private bool IsVertex(NetworkNode node) => _withOrganisations || node.Kind == EntityKind.Person;
}
