using Skein.Methods.Involvement;

namespace Skein.Methods.Claims;

/// <summary>The caller's id of an attack; opaque here.</summary>
public readonly record struct AttackId(string Value);

/// <summary>The caller's id of a series of attacks by the same people; opaque here.</summary>
public readonly record struct CellId(string Value);

/// <summary>The three outcomes of Kearns 2019, and the open one.</summary>
public enum AttackClaimOutcome
{
    /// <summary>Nobody looked for claims, and none is recorded.</summary>
    NotCoded,

    /// <summary>A group claims it.</summary>
    Claimed,

    /// <summary>No group claims it, and somebody says who did it.</summary>
    AttributedOnly,

    /// <summary>Claims were sought, and there is neither claim nor attribution.</summary>
    Neither,
}

/// <summary>A pledge of the attacker, apart from any claim.</summary>
/// <param name="IsVideo">Whether there is one on video.</param>
/// <param name="WasInGroupsHands">Whether the group had it before it was published.</param>
public readonly record struct PledgeRecord(Coded IsVideo, Coded WasInGroupsHands);

/// <summary>An attack or a foiled plot as the tests count it. What is not coded stays out of a test and is listed there.</summary>
/// <param name="Id">The attack.</param>
public sealed record AttackRecord(AttackId Id)
{
    /// <summary>The series it belongs to; null for none that is known. Attacks of one series are not independent.</summary>
    public CellId? Series { get; init; }

    /// <summary>The statements on it.</summary>
    public IReadOnlyList<ClaimStatement> Statements { get; init; } = [];

    /// <summary>True when somebody looked for claims: only then are no claims silence. Default false.</summary>
    public bool ClaimsWereSought { get; init; }

    /// <summary>The attacker's fate as known while claims were awaited, for an attack that nobody claimed; default unknown.</summary>
    public AttackerFate FateInSilence { get; init; }

    /// <summary>Whether it was stopped before it began.</summary>
    public Coded IsFoiled { get; init; }

    /// <summary>Whether at least one victim was killed.</summary>
    public Coded KilledVictims { get; init; }

    /// <summary>Whether contact between attacker and group before the attack is established.</summary>
    public Coded HadContact { get; init; }

    /// <summary>Whether it lies after the breakdown of the group's central media.</summary>
    public Coded IsAfterBreakdown { get; init; }

    /// <summary>The most involvement that the evidence allows; null while it was not coded.</summary>
    public InvolvementDegree? MostInvolvement { get; init; }

    /// <summary>True when the involvement was coded by somebody who did not see the claim's wording; default false.</summary>
    public bool IsInvolvementCodedBlind { get; init; }

    /// <summary>The pledge.</summary>
    public PledgeRecord Pledge { get; init; }

    /// <summary>The claims in a group's name that were not taken back, the earliest first; unknown lags last, equal ones by id.</summary>
    public IReadOnlyList<ClaimStatement> GroupClaims =>
    [
        .. Statements.Where(statement => statement is { IsGroupClaim: true, IsRetracted: false })
            .OrderBy(claim => claim.Lag?.Least ?? TimeSpan.MaxValue)
            .ThenBy(claim => claim.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>Whether a group claims it: no only where claims were sought; contested where the type of every claim is.</summary>
    public Coded IsClaimed => GroupClaims switch
    {
        { Count: > 0 } claims => new Coded(true, claims.All(claim => claim.IsTypeContested)),
        _ => ClaimsWereSought ? Coded.No : Coded.Not,
    };

    /// <summary>Claimed, attributed and not claimed, or neither: an attack nobody claims need not be one that nobody is named for.</summary>
    public AttackClaimOutcome Outcome => (IsClaimed.Value, Statements.Any(statement => statement.Type == ClaimType.Attribution)) switch
    {
        (true, _) => AttackClaimOutcome.Claimed,
        (null, _) => AttackClaimOutcome.NotCoded,
        (_, true) => AttackClaimOutcome.AttributedOnly,
        _ => AttackClaimOutcome.Neither,
    };

    /// <summary>The attacker's fate as known at the first claim, or in silence.</summary>
    public AttackerFate Fate => GroupClaims is [var first, ..] ? first.FateAtIssue : FateInSilence;

    /// <summary>Whether the attacker's fate was the one given; not coded while it is unknown.</summary>
    /// <param name="fate">The fate.</param>
    public Coded FateWas(AttackerFate fate) => Fate == AttackerFate.Unknown ? Coded.Not : new Coded(Fate == fate);
}
