using Skein.Methods.Incidents.Casualties.Policies;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>What an assertion's loss would do to a figure.</summary>
/// <param name="Assertion">The assertion, withdrawn.</param>
/// <param name="Figure">The figure then; null when there is none.</param>
public readonly record struct FigureWithout(AssertionId Assertion, CasualtyFigure? Figure);

/// <summary>The figure of one incident by one policy, with what it rests on and what would change it.</summary>
/// <param name="Incident">Which.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="Figure">The figure; null when the policy gives none, which is never 0.</param>
/// <param name="Used">The assertions that it rests on; none for a figure that a person set.</param>
/// <param name="LeftOut">The other assertions of the category, with the reason.</param>
/// <param name="SourcesDiffer">True when those that stand give different numbers; the caller notes the conflict.</param>
/// <param name="IsWidened">
/// True when some source leaves open how many attackers are in its number, so that the bounds are wider than that.
/// </param>
public sealed record CasualtyReading(
    IncidentId Incident,
    string Policy,
    CasualtyFigure? Figure,
    IReadOnlyList<AssertionId> Used,
    IReadOnlyList<LeftOut> LeftOut,
    bool SourcesDiffer,
    bool IsWidened)
{
    /// <summary>Reads the casualties said of one incident itself, not of its whole or its parts.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="policy">By which policy.</param>
    /// <returns>
    /// The reading; or why not: figures that contradict themselves (407), a manual figure without a reason (408), injuries under ACLED's
    /// policy (409), a policy's parameter out of range (410).
    /// </returns>
    public static MethodResult<CasualtyReading> Of(IncidentRecord incident, CasualtyQuery query, CasualtyPolicy policy) =>
        (CasualtyChecks.FaultOf(query, policy) ?? CasualtyChecks.FaultOf(incident)) is { } fault
            ? new MethodResult<CasualtyReading>.Refused(fault)
            : new MethodResult<CasualtyReading>.Computed(Read(incident, query, policy));

    /// <summary>What the withdrawal of each assertion that stands would change, those that change nothing left out.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="policy">By which policy.</param>
    public static IReadOnlyList<FigureWithout> WhatWouldChange(IncidentRecord incident, CasualtyQuery query, CasualtyPolicy policy)
    {
        var figure = Read(incident, query, policy).Figure;
        return
        [
            .. incident.Casualties.Where(one => one.Says.Category == query.Category && one.StandsOn(query.AsOf))
                .Select(one => new FigureWithout(one.Id, Read(incident.Without(one.Id), query, policy).Figure))
                .Where(without => without.Figure != figure),
        ];
    }

    internal static CasualtyReading Read(IncidentRecord incident, CasualtyQuery query, CasualtyPolicy policy)
    {
        var candidates = new List<CasualtyCandidate>();
        var leftOut = new List<LeftOut>();
        foreach (var assertion in incident.Casualties.Where(one => one.Says.Category == query.Category))
        {
            var candidate = CandidateOf(assertion, query);
            var isSilent = candidate.Figure.IsEmpty && policy is not CasualtyPolicy.AcledConservative;
            LeftOutBecause? because = !assertion.StandsOn(query.AsOf) ? LeftOutBecause.DoesNotStand
                : query.Severity is { } severity && assertion.Says.Severity != severity ? LeftOutBecause.OtherSeverity
                : isSilent ? LeftOutBecause.NoNumber : null;
            if (because is { } reason)
            {
                leftOut.Add(new LeftOut(assertion.Id, reason));
            }
            else
            {
                candidates.Add(candidate);
            }
        }

        var answer = policy.Resolve(incident.Id, candidates);
        return new CasualtyReading(
            incident.Id,
            policy.Code,
            answer.Figure,
            answer.Used,
            [.. leftOut, .. answer.LeftOut],
            candidates.Where(one => !one.Figure.IsEmpty).Select(one => one.Figure).Distinct().Skip(1).Any(),
            candidates.Exists(one => one.IsWidened && answer.Used.Contains(one.Id)));
    }

    private static CasualtyCandidate CandidateOf(Assertion<CasualtyCount> assertion, CasualtyQuery query)
    {
        var says = assertion.Says;
        var stated = says.Bounds(query.Words);
        var acled = says.Term is { } term ? query.Words.Find(term)?.Acled : null;
        var (figure, isWidened) = stated.IsEmpty ? (stated, false) : CasualtyScopes.In(query.Scope, says.Scope, stated, says.Perpetrators);
        return new CasualtyCandidate(assertion, figure, isWidened, acled);
    }
}
