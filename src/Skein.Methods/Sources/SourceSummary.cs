using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Sources;

/// <summary>A letter with how many sources have it; null for those nobody graded. Counts side by side, and no mean of them.</summary>
public sealed record ReliabilityCount(SourceReliability? Reliability, int Sources);

/// <summary>A kind of source with how many there are.</summary>
public sealed record KindCount(SourceKind Kind, int Sources);

/// <summary>A state of preservation with how many sources are in it.</summary>
public sealed record CaptureCount(CaptureState State, int Sources);

/// <summary>How a claim is sourced.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Independence">Its sources by origin; null for a claim without sources.</param>
/// <param name="HasOfficial">True when an official source is among them.</param>
public sealed record ClaimSourcing(PropositionId Claim, Independence? Independence, bool HasOfficial);

/// <summary>
/// What a source summary statement says, as counts: the words around them are the caller's, and a person edits them. How many sources, of
/// what kind and grade, how many independent ones, which claims hang on a single origin, what circles, what was not preserved.
/// </summary>
/// <param name="Independence">All sources by origin.</param>
/// <param name="Kinds">Kinds that occur, in the order of the enumeration.</param>
/// <param name="Reliabilities">Letters that occur, A to E, then F, then not graded.</param>
/// <param name="Captures">States that occur, in the order of the enumeration.</param>
/// <param name="Claims">Each claim, in the order given.</param>
/// <param name="Circular">Circular reporting among all sources.</param>
public sealed record SourceSummary(
    Independence Independence,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<ReliabilityCount> Reliabilities,
    IReadOnlyList<CaptureCount> Captures,
    IReadOnlyList<ClaimSourcing> Claims,
    IReadOnlyList<CircularReport> Circular)
{
    /// <summary>Claims with sources that all go back to one origin.</summary>
    public IEnumerable<ClaimSourcing> SingleOrigin => Claims.Where(claim => claim.Independence?.Confirmation == Confirmation.NotConfirmed);

    /// <summary>Claims whose sources have several origins that tie them together.</summary>
    public IEnumerable<ClaimSourcing> Open => Claims.Where(claim => claim.Independence?.Confirmation == Confirmation.Open);

    /// <summary>Claims that rest on no source.</summary>
    public IEnumerable<ClaimSourcing> Unsourced => Claims.Where(claim => claim.Independence is null);

    /// <summary>Counts the sources of a product.</summary>
    /// <param name="sources">All its sources.</param>
    /// <param name="derivations">Who took from whom.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="further">Sources that are none of the product and stand in the ties: what its sources go back to. Default none.</param>
    public static MethodResult<SourceSummary> Of(
        IReadOnlyList<SourceRecord> sources,
        IReadOnlyList<Derivation> derivations,
        IReadOnlyList<SourcedClaim> claims,
        IReadOnlyList<SourceKey>? further = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.GroupBy(claim => claim.Proposition).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            return new MethodResult<SourceSummary>.Refused(MethodFaults.ClaimTwice(twice.Key));
        }

        return ProvenanceGraph.Of([.. sources.Select(source => source.Id), .. further ?? []], derivations) switch
        {
            MethodResult<ProvenanceGraph>.Computed built => Of(sources, claims, built.Value),
            MethodResult<ProvenanceGraph>.Refused refused => new MethodResult<SourceSummary>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A graph is built or refused."),
        };
    }

    private static MethodResult<SourceSummary> Of(IReadOnlyList<SourceRecord> sources, IReadOnlyList<SourcedClaim> claims, ProvenanceGraph graph)
    {
        var official = sources.Where(source => source.Kind == SourceKind.Official).Select(source => source.Id).ToHashSet();
        var (sourcings, alone) = (new List<ClaimSourcing>(), new Dictionary<SourceKey, MethodResult<Independence>>());
        foreach (var claim in claims)
        {
            var counted = claim.Sources.Count == 0 ? null : IndependenceOf(claim);
            if (counted is MethodResult<Independence>.Refused refused)
            {
                return new MethodResult<SourceSummary>.Refused(refused.Why);
            }

            sourcings.Add(new ClaimSourcing(
                claim.Proposition, (counted as MethodResult<Independence>.Computed)?.Value, claim.Sources.Any(official.Contains)));
        }

        return graph.IndependenceOf(sources.Select(source => source.Id)) switch
        {
            MethodResult<Independence>.Computed all => new MethodResult<SourceSummary>.Computed(new SourceSummary(
                all.Value,
                [.. sources.GroupBy(source => source.Kind).OrderBy(kind => kind.Key).Select(kind => new KindCount(kind.Key, kind.Count()))],
                [
                    .. sources.GroupBy(source => source.Reliability)
                        .OrderBy(letter => PlaceOf(letter.Key))
                        .Select(letter => new ReliabilityCount(letter.Key, letter.Count())),
                ],
                [
                    .. sources.GroupBy(source => source.Capture)
                        .OrderBy(state => state.Key)
                        .Select(state => new CaptureCount(state.Key, state.Count())),
                ],
                sourcings,
                graph.CircularReports())),
            MethodResult<Independence>.Refused none => new MethodResult<SourceSummary>.Refused(none.Why),
            _ => throw new InvalidOperationException("Independence is counted or refused."),
        };

        // Most claims of a case have one source, and the answer for it is the same each time.
        MethodResult<Independence> IndependenceOf(SourcedClaim claim)
        {
            if (claim.Sources is not [var only])
            {
                return graph.IndependenceOf(claim.Sources);
            }

            return alone.TryGetValue(only, out var known) ? known : alone[only] = graph.IndependenceOf(claim.Sources);
        }
    }

    // Where a letter is shown, which says nothing on how bad it is: no basis stands apart, behind the scale.
    private static int PlaceOf(SourceReliability? reliability) => reliability switch
    {
        null => 7,
        SourceReliability.F => 6,
        { } letter => (int)letter,
    };
}
