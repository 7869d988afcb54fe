using Skein.Methods.Involvement;

namespace Skein.Methods.Claims;

/// <summary>A question of a small table: a condition by an outcome over the attacks of a denominator.</summary>
/// <param name="Code">The code, H1 to H7.</param>
/// <param name="Condition">The rows, in words.</param>
/// <param name="Outcome">The columns, in words.</param>
/// <param name="Denominator">Which attacks count at all, in words.</param>
/// <param name="Expected">What is expected, or that nothing is.</param>
/// <param name="Confounder">What else would bring the same table; printed with every result.</param>
/// <param name="Counts">Whether an attack belongs to the denominator.</param>
/// <param name="RowOf">The coding of the condition.</param>
/// <param name="ColumnOf">The coding of the outcome.</param>
public sealed record ClaimHypothesis(
    string Code,
    string Condition,
    string Outcome,
    string Denominator,
    string Expected,
    string Confounder,
    Func<AttackRecord, bool> Counts,
    Func<AttackRecord, Coded> RowOf,
    Func<AttackRecord, Coded> ColumnOf)
{
    private const string Launched = "attacks that were not foiled";
    private const string Claimed = "attacks that a group claims";

    /// <summary>The seven of the codebook, in their order. docs/methods/claims.md has them with their denominators.</summary>
    public static IReadOnlyList<ClaimHypothesis> All { get; } =
    [
        new(
            "H1", "attacker in custody when it was or could have been claimed", "claimed", Launched,
            "custody goes with fewer claims", "attacks whose attacker was captured are also less lethal",
            IsLaunched, attack => attack.FateWas(AttackerFate.InCustody), attack => attack.IsClaimed),
        new(
            "H2", "at least one victim killed", "claimed", Launched,
            "lethal attacks are claimed more", "the press covers lethal attacks more",
            IsLaunched, attack => attack.KilledVictims, attack => attack.IsClaimed),
        new(
            "H3", "contact before the attack established", "a claim has an exclusive true detail", Claimed,
            "contact goes with exclusive detail", "contact may have been discovered through the claim's material",
            IsClaimedByGroup, attack => attack.HadContact, HasExclusiveDetail),
        new(
            "H4", "the first claim is of the responsive type", "involvement is inspired at most",
            "attacks that a group claims and whose involvement was coded blind to the claim's wording",
            "an association", "circular if the coder of the involvement used the claim's wording",
            attack => IsClaimedByGroup(attack) && attack.IsInvolvementCodedBlind,
            IsResponsive,
            attack => attack.MostInvolvement is { } most ? new Coded(most <= InvolvementDegree.Inspired) : Coded.Not),
        new(
            "H5", "after the breakdown of central media", "a claim is contradicted", Claimed,
            "later goes with more contradicted claims", "there were fewer attacks later",
            IsClaimedByGroup, attack => attack.IsAfterBreakdown, HasContradictedClaim),
        new(
            "H6", "foiled", "claimed", "attacks and foiled plots",
            "foiled goes with almost no claims", "definitional: who claims a foiled plot admits a failure",
            _ => true, attack => attack.IsFoiled, attack => attack.IsClaimed),
        new(
            "H7", "pledge video in the group's hands before it was published", "attacker dead when it was or could have been claimed",
            "attacks with a pledge on video that were not foiled", "nothing named", "videos of survivors are withheld",
            attack => IsLaunched(attack) && attack.Pledge.IsVideo.Value == true,
            attack => attack.Pledge.WasInGroupsHands,
            attack => attack.FateWas(AttackerFate.Dead)),
    ];

    private static bool IsLaunched(AttackRecord attack) => attack.IsFoiled.Value == false;

    private static bool IsClaimedByGroup(AttackRecord attack) => attack.IsClaimed.Value == true;

    private static Coded IsResponsive(AttackRecord attack) =>
        new(attack.GroupClaims[0].Type == ClaimType.ClaimResponsive, attack.GroupClaims[0].IsTypeContested);

    // No exclusive detail can be coded only once each detail was reviewed for truth and for being public.
    private static Coded HasExclusiveDetail(AttackRecord attack)
    {
        var claims = attack.GroupClaims;
        return claims.Any(claim => claim.ExclusiveDetails > 0) ? Coded.Yes
            : claims.All(claim => claim.Details.All(detail => detail.IsTrue == false || detail.WasPublic == true))
                ? Coded.No
                : Coded.Not;
    }

    private static Coded HasContradictedClaim(AttackRecord attack)
    {
        List<ClaimStatement> against =
        [
            .. attack.GroupClaims.Where(claim => StandingReading.Of(claim).Standing == ClaimStanding.Contradicted),
        ];
        return against.Count == 0
            ? Coded.No
            : new Coded(true, against.TrueForAll(claim => claim is { Errors: 0, OfficialFinding.IsContested: true }));
    }
}
