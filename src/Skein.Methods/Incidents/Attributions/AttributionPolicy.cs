using static Skein.Methods.Incidents.Attributions.AttributionBasis;

namespace Skein.Methods.Incidents.Attributions;

/// <summary>
/// Which bases suffice to say that an actor is behind an incident, and which speak against it. Printed with every answer.
/// </summary>
/// <param name="Code">Its name.</param>
/// <param name="Accepts">The bases that suffice.</param>
/// <param name="Against">The bases that speak against it.</param>
public sealed record AttributionPolicy(
    string Code, IReadOnlyList<AttributionBasis> Accepts, IReadOnlyList<AttributionBasis> Against)
{
    /// <summary>Final findings of courts.</summary>
    public static AttributionPolicy FinalCourt { get; } = new("final-court", [CourtFindingFinal], [Acquitted]);

    /// <summary>Findings of courts, appeal open or not.</summary>
    public static AttributionPolicy Court { get; } = new("court", [CourtFindingFinal, CourtFindingAppealable], [Acquitted]);

    /// <summary>Findings of courts and of other competent bodies; suspicions are none.</summary>
    public static AttributionPolicy Finding { get; } =
        new("finding", [CourtFindingFinal, CourtFindingAppealable, OfficialFinding], [Acquitted]);

    /// <summary>The actor's own claims, right or wrong. A denial by the actor speaks against it.</summary>
    public static AttributionPolicy Claimed { get; } = new("claimed", [ClaimByActor], [Denied]);

    /// <summary>Findings, claims, admissions, research, and what the press says as a fact.</summary>
    public static AttributionPolicy Reported { get; } = new(
        "reported",
        [CourtFindingFinal, CourtFindingAppealable, OfficialFinding, ClaimByActor, AdmissionByPerson, PressReportedAsFact, Scholarly],
        [Denied, Acquitted]);

    /// <summary>Anything but a denial or an acquittal; suspicions suffice.</summary>
    public static AttributionPolicy AnyBasis { get; } =
        new("any-basis", [.. Enum.GetValues<AttributionBasis>().Except([Denied, Acquitted])], [Denied, Acquitted]);

    /// <summary>Those above, from the strictest on; claims aside, each accepts what the one before accepts.</summary>
    public static IReadOnlyList<AttributionPolicy> Named { get; } = [FinalCourt, Court, Finding, Claimed, Reported, AnyBasis];
}
