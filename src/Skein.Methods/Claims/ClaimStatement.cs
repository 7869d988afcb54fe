namespace Skein.Methods.Claims;

/// <summary>The caller's id of a claim statement; opaque here.</summary>
public readonly record struct ClaimId(string Value);

/// <summary>Where a statement appeared.</summary>
public enum ClaimChannel
{
    /// <summary>The group's central office.</summary>
    CentralOffice,

    /// <summary>An agency close to the group.</summary>
    AffiliatedAgency,

    /// <summary>The group's weekly paper.</summary>
    WeeklyPaper,

    /// <summary>A magazine of the group.</summary>
    Magazine,

    /// <summary>A channel of supporters.</summary>
    SupporterChannel,

    /// <summary>The attacker.</summary>
    Perpetrator,

    /// <summary>Somebody else.</summary>
    ThirdParty,
}

/// <summary>What a statement does. Who coded it decides; wording alone does not.</summary>
public enum ClaimType
{
    /// <summary>It reports the attack.</summary>
    Report,

    /// <summary>It praises the attack without claiming it.</summary>
    Praise,

    /// <summary>It claims that somebody answered a call.</summary>
    ClaimResponsive,

    /// <summary>It claims that the group ordered the attack.</summary>
    ClaimDirective,

    /// <summary>It claims the attack long after it.</summary>
    ClaimRetroactive,

    /// <summary>The attacker claims it in their own name.</summary>
    PersonalClaim,

    /// <summary>It denies.</summary>
    Denial,

    /// <summary>It takes an earlier statement back.</summary>
    Retraction,

    /// <summary>A third party says who did it.</summary>
    Attribution,
}

/// <summary>What was known of the attacker when a statement was issued; later knowledge does not count.</summary>
public enum AttackerFate
{
    /// <summary>Nothing: the default.</summary>
    Unknown,

    /// <summary>Dead.</summary>
    Dead,

    /// <summary>At large.</summary>
    AtLarge,

    /// <summary>In custody.</summary>
    InCustody,
}

/// <summary>
/// How long after the end of the attack a statement was issued. Both ends are inclusive; below zero where it came during the attack.
/// </summary>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be.</param>
public readonly record struct ClaimLag(TimeSpan Least, TimeSpan Most);

/// <summary>A detail that a statement gives, as reviewed later.</summary>
/// <param name="IsTrue">Whether it is so; null while nobody knows.</param>
/// <param name="WasPublic">Whether it was public when the statement was issued; null while nobody knows.</param>
public readonly record struct ClaimDetail(bool? IsTrue, bool? WasPublic);

/// <summary>A statement on an attack by somebody who claims, praises, reports or denies it.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Channel">Where it appeared.</param>
/// <param name="Type">What it does.</param>
public sealed record ClaimStatement(ClaimId Id, ClaimChannel Channel, ClaimType Type)
{
    /// <summary>True when coders or sources differ on the type; default false.</summary>
    public bool IsTypeContested { get; init; }

    /// <summary>The lag; null (the default) while it is unknown.</summary>
    public ClaimLag? Lag { get; init; }

    /// <summary>The details it gives.</summary>
    public IReadOnlyList<ClaimDetail> Details { get; init; } = [];

    /// <summary>The attacker's fate as known at issue; default unknown.</summary>
    public AttackerFate FateAtIssue { get; init; }

    /// <summary>Whether a competent body found that the claim is right (yes) or wrong (no).</summary>
    public Coded OfficialFinding { get; init; }

    /// <summary>True when its issuer took it back.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>Details that are true and were not public: those that only somebody close to the attack could know.</summary>
    public int ExclusiveDetails => Details.Count(detail => detail is { IsTrue: true, WasPublic: false });

    /// <summary>Details that are false.</summary>
    public int Errors => Details.Count(detail => detail.IsTrue == false);

    /// <summary>True for a claim in a group's name, whatever its standing.</summary>
    public bool IsGroupClaim => Type is ClaimType.ClaimResponsive or ClaimType.ClaimDirective or ClaimType.ClaimRetroactive;
}
