using Skein.Methods.Sources;

namespace Skein.Methods.Incidents.Attributions;

/// <summary>On what an attribution rests: an act of speech by somebody, and no probability. A policy says which bases suffice.</summary>
public enum AttributionBasis
{
    /// <summary>A court found it, and no appeal is open.</summary>
    CourtFindingFinal,

    /// <summary>A court found it, and an appeal is open.</summary>
    CourtFindingAppealable,

    /// <summary>Another competent body found it.</summary>
    OfficialFinding,

    /// <summary>An authority suspects or accuses.</summary>
    OfficialSuspicion,

    /// <summary>The actor claims it.</summary>
    ClaimByActor,

    /// <summary>Somebody who took part says so.</summary>
    AdmissionByPerson,

    /// <summary>The press says it as a fact.</summary>
    PressReportedAsFact,

    /// <summary>The press suspects.</summary>
    PressSuspicion,

    /// <summary>Research says so.</summary>
    Scholarly,

    /// <summary>The actor denies it.</summary>
    Denied,

    /// <summary>A court acquitted of it.</summary>
    Acquitted,
}

/// <summary>Somebody says that an actor is behind an incident, or is not.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Basis">On what it rests.</param>
public sealed record Attribution(ActorId Actor, AttributionBasis Basis)
{
    /// <summary>
    /// True when the speaker says that the actor is not behind it. On a basis that a policy accepts this speaks against; default false, and
    /// needless for the bases denied and acquitted.
    /// </summary>
    public bool IsNegated { get; init; }

    /// <summary>The speaker's own word of likelihood; null (the default) for none. It never replaces the basis.</summary>
    public EstimativeWord? Likelihood { get; init; }

    /// <summary>The speaker's own confidence; null (the default) for none.</summary>
    public AnalyticConfidence? Confidence { get; init; }

    /// <summary>The earlier assertion of the same speaker that this one replaces; null (the default) for none.</summary>
    public AssertionId? Supersedes { get; init; }
}
