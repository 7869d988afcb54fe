using Skein.Casework.Cases;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Model;
using Skein.Networks.Doubt;
using Skein.Networks.Graphs;

namespace Skein.Casework.Contagion;

/// <summary>The network of a case as a graph to spread on, with the first dated events of its vertices.</summary>
internal sealed class CaseGround
{
    private readonly Dictionary<CanonicalId, int> _vertexOf;
    private readonly FirstEvents _events;

    private CaseGround(Ground ground, Dictionary<CanonicalId, int> vertexOf, FirstEvents events, EitherOrCount? eitherOrs) =>
        (Ground, _vertexOf, _events, EitherOrs) = (ground, vertexOf, events, eitherOrs);

    /// <summary>Between how many vertices there are for those of which a source leaves open who they are; null when there are none.</summary>
    public EitherOrCount? EitherOrs { get; }

    public Ground Ground { get; }

    /// <summary>The first dated event by vertex, in the order of vertices.</summary>
    public IReadOnlyList<(int Vertex, EventSpan Span)> Events =>
        [.. _events.Spans.Where(row => _vertexOf.ContainsKey(row.Key)).Select(row => (_vertexOf[row.Key], row.Value)).OrderBy(row => row.Item1)];

    /// <summary>How many vertices have events without a date.</summary>
    public int Undated => _events.Undated.Count(_vertexOf.ContainsKey);

    /// <summary>How many vertices have a tie.</summary>
    public int Tied => Ground.Tied;

    /// <summary>True when some analyst's probability counts in it.</summary>
    public bool IsStated { get; private init; }

    public static CaseGround Of(CaseSession session, CaseView view, SpreadRequest request)
    {
        var graph = MeasuredNetwork.Of(
            session, view, new MeasureRequest { WithOrganisations = request.WithOrganisations, Analyst = request.Analyst }).Graph;
        List<TiedPair> pairs =
        [
            .. graph.Pairs.Where(pair => (!request.EstablishedOnly || pair.State == TieState.Established) && Probability(pair, request) > 0),
        ];
        var tied = pairs.SelectMany(pair => new[] { pair.A, pair.B }).ToHashSet();
        var vertexOf = graph.Vertices.Where(node => !request.TiedOnly || tied.Contains(node)).Index().ToDictionary(row => row.Item, row => row.Index);
        string[] families = [.. pairs.SelectMany(pair => pair.Ties).Select(tie => tie.Family).Distinct().Order(StringComparer.Ordinal)];
        IReadOnlyList<ParameterView> parameters =
        [
            new("variant", view.Filter.Variant.ToString().ToLowerInvariant()),
            new("nodes", request.WithOrganisations ? "persons-and-organisations" : "persons"),
            new("ties", request.EstablishedOnly ? "established" : "all-said"),
            new("withoutTie", request.TiedOnly ? "left-out" : "kept"),
            new("families", string.Join(' ', families)),
            .. request.Unstated is { } unstated ? (ParameterView[])[new("unstated", unstated.ToString().ToLowerInvariant())] : [],
        ];
        var layers = families.Select(family => Graph(pairs.Where(pair => pair.Ties.Any(tie => tie.Family == family)))).ToList();
        return new CaseGround(new Ground("case", parameters, Graph(pairs), layers), vertexOf, FirstEvents.Of(view), EitherOrCount.Of(graph.Network.EitherOrs, vertexOf.Keys.ToHashSet()))
        {
            IsStated = graph.Pairs.Any(pair => pair.Likelihood is not null),
        };

        CompactGraph Graph(IEnumerable<TiedPair> chosen)
        {
            var edges = new EdgeListBuilder(vertexOf.Count, isFixed: true);
            foreach (var pair in chosen)
            {
                edges.Add(vertexOf[pair.A], vertexOf[pair.B], probability: Probability(pair, request));
            }

            return CompactGraph.From(edges.ToEdgeList());
        }
    }

    private static double Probability(TiedPair pair, SpreadRequest request) => request.Unstated is not { } unstated
        ? 1
        : pair.Likelihood?.Probability ?? (pair.State == TieState.Established || unstated == Unstated.Present ? 1 : 0);
}
