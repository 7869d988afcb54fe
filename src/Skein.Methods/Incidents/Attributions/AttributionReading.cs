using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Attributions;

/// <summary>Whether an incident is attributed to an actor under a policy.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="Holds">Open when nothing that the policy accepts is said, and when something is said for it and against it.</param>
/// <param name="For">The assertions that suffice.</param>
/// <param name="Against">The assertions against it.</param>
/// <param name="Insufficient">Assertions about this actor on a basis that the policy does not accept.</param>
public sealed record AttributionReading(
    ActorId Actor,
    string Policy,
    Truth Holds,
    IReadOnlyList<AssertionId> For,
    IReadOnlyList<AssertionId> Against,
    IReadOnlyList<AssertionId> Insufficient)
{
    /// <summary>True when something speaks for it and something against it; both are shown.</summary>
    public bool IsContested => For.Count > 0 && Against.Count > 0;

    /// <summary>Reads the attributions of an incident.</summary>
    /// <param name="said">What is said of it; what is said of its whole holds for it, too, and the caller adds it.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">As recorded on which day; null asks for what stands at the end of the record.</param>
    /// <param name="claimsWereSought">
    /// True when somebody looked for claims: then silence is a no for a policy that accepts claims only.
    /// </param>
    public static AttributionReading Of(
        IEnumerable<Assertion<Attribution>> said, ActorId actor, AttributionPolicy policy, DateOnly? asOf, bool claimsWereSought = false)
    {
        List<Assertion<Attribution>> standing = [.. said.Where(one => one.Says.Actor == actor && one.StandsOn(asOf))];
        var replaced = standing.Select(one => one.Says.Supersedes).OfType<AssertionId>().ToHashSet();
        standing.RemoveAll(one => replaced.Contains(one.Id));
        var support = Ids(said => policy.Accepts.Contains(said.Basis) && !said.IsNegated);
        var against = Ids(said => policy.Against.Contains(said.Basis) || (policy.Accepts.Contains(said.Basis) && said.IsNegated));
        var silenceIsNo = claimsWereSought && policy.Accepts is [AttributionBasis.ClaimByActor];
        var holds = support.Count > 0 || against.Count > 0 ? Truths.Of(support.Count > 0, against.Count > 0)
            : silenceIsNo ? Truth.No
            : Truth.Open;
        return new AttributionReading(
            actor, policy.Code, holds, support, against, [.. standing.Select(one => one.Id).Except(support).Except(against)]);

        List<AssertionId> Ids(Func<Attribution, bool> of) => [.. standing.Where(one => of(one.Says)).Select(one => one.Id)];
    }
}
