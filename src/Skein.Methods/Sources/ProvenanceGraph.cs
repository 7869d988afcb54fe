using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Methods.Provenance;

namespace Skein.Methods.Sources;

/// <summary>
/// Who took from whom. From it come the origins of a source, how many independent sources stand behind a claim, and where reporting is
/// circular. A source that takes from nobody is its own origin: what is not recorded looks independent, so that a count is never better
/// than the record.
/// </summary>
public sealed class ProvenanceGraph
{
    private readonly List<SourceKey> _sources;
    private readonly Dictionary<SourceKey, int> _numberOf;
    private readonly DerivationGraph _graph;

    private ProvenanceGraph(List<SourceKey> sources, IReadOnlyList<Derivation> derivations)
    {
        _sources = sources;
        _numberOf = sources.Index().ToDictionary(row => row.Item, row => row.Index);
        _graph = new DerivationGraph(
            sources.Count, derivations.Select(derivation => (_numberOf[derivation.By], _numberOf[derivation.From])));
    }

    /// <summary>Builds the graph.</summary>
    /// <param name="sources">All sources.</param>
    /// <param name="derivations">Who took from whom.</param>
    public static MethodResult<ProvenanceGraph> Of(IReadOnlyList<SourceKey> sources, IReadOnlyList<Derivation> derivations)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(derivations);
        if (sources.GroupBy(source => source).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            return new MethodResult<ProvenanceGraph>.Refused(MethodFaults.SourceTwice(twice.Key));
        }

        var known = sources.ToHashSet();
        var ends = derivations.SelectMany(derivation => new[] { derivation.By, derivation.From });
        return ends.Where(end => !known.Contains(end)).Take(1).ToList() is [var stranger]
            ? new MethodResult<ProvenanceGraph>.Refused(MethodFaults.UnknownSource(stranger))
            : new MethodResult<ProvenanceGraph>.Computed(new ProvenanceGraph(InOrder(sources), derivations));
    }

    /// <summary>How independent sources are of each other.</summary>
    /// <param name="sources">The sources behind a claim; one that stands twice counts once.</param>
    public MethodResult<Independence> IndependenceOf(IEnumerable<SourceKey> sources)
    {
        var asked = InOrder(sources.Distinct());
        if (asked.Count == 0)
        {
            return new MethodResult<Independence>.Refused(MethodFaults.NoSources());
        }

        if (asked.Where(source => !_numberOf.ContainsKey(source)).Take(1).ToList() is [var stranger])
        {
            return new MethodResult<Independence>.Refused(MethodFaults.UnknownSource(stranger));
        }

        // Sources and their origins, tied both ways: what hangs together is one group.
        var ties = asked.Index()
            .SelectMany(row => _graph.OriginsOf(_numberOf[row.Item]).Select(origin => (Source: row.Index, Origin: origin)))
            .ToList();
        var origins = ties.Select(tie => tie.Origin).Distinct();
        var numberOfOrigin = origins.Index().ToDictionary(row => row.Item, row => asked.Count + row.Index);
        var parts = new DerivationGraph(
            asked.Count + numberOfOrigin.Count,
            ties.SelectMany(tie => new[] { (tie.Source, numberOfOrigin[tie.Origin]), (numberOfOrigin[tie.Origin], tie.Source) }));
        return new MethodResult<Independence>.Computed(new Independence(
        [
            .. ties.GroupBy(tie => parts.ComponentOf(tie.Source)).Select(group => new SourceGroup(
                [.. group.Select(tie => asked[tie.Source]).Distinct()],
                [.. group.Select(tie => tie.Origin).Distinct().Select(OriginOf)])),
        ]));
    }

    /// <summary>
    /// Circles first, then sources that reach one origin by two ways; by id. One report for each circle and each source and origin.
    /// </summary>
    public IReadOnlyList<CircularReport> CircularReports() =>
    [
        .. _graph.Circles().Select(circle => new CircularReport.Circle(Named(circle))),
        .. Enumerable.Range(0, _sources.Count).SelectMany(Converging),
    ];

    private static List<SourceKey> InOrder(IEnumerable<SourceKey> sources) =>
        [.. sources.OrderBy(source => source.Value, StringComparer.Ordinal)];

    private IEnumerable<CircularReport> Converging(int source)
    {
        var firstBy = new Dictionary<int, int>();
        var reported = new HashSet<int>();
        foreach (var next in _graph.From(source).Where(next => _graph.ComponentOf(next) != _graph.ComponentOf(source)))
        {
            foreach (var origin in _graph.OriginsOf(next))
            {
                if (!firstBy.TryAdd(origin, next) && reported.Add(origin))
                {
                    yield return new CircularReport.Converging(
                        _sources[source], OriginOf(origin), Way(firstBy[origin], origin), Way(next, origin));
                }
            }
        }

        IReadOnlyList<SourceKey> Way(int first, int origin) => Named([source, .. _graph.Path(first, _graph.MembersOf(origin))]);
    }

    private SourceOrigin OriginOf(int origin) => new(Named(_graph.MembersOf(origin)), _graph.IsCircle(origin));

    private List<SourceKey> Named(IReadOnlyList<int> numbers) => [.. numbers.Select(number => _sources[number])];
}
