namespace Skein.Methods.Involvement;

/// <summary>
/// What evidence may show of an organisation's part in an attack, after Hegghammer and Nesser 2015 and the typologies that docs/methods names.
/// Codes are part of the data that leaves and enters; they are never renumbered.
/// </summary>
public enum Indicator
{
    /// <summary>Target, time or method was set by the organisation.</summary>
    D1 = 1,

    /// <summary>The attackers were selected or dispatched by it for this attack.</summary>
    D2,

    /// <summary>There was command contact during the attack or in the last hours before.</summary>
    D3,

    /// <summary>It held approval or a veto.</summary>
    D4,

    /// <summary>An instruction for this attack came from a remote member whom a competent body has identified.</summary>
    G1,

    /// <summary>The same, but nobody has identified who wrote it.</summary>
    G2,

    /// <summary>Weapons or a vehicle came from its network.</summary>
    L1,

    /// <summary>Money came from its network.</summary>
    L2,

    /// <summary>Documents, travel or a safe house came from its network.</summary>
    L3,

    /// <summary>A pledge or statement was recorded, received or agreed before the attack.</summary>
    L4,

    /// <summary>Training that a source ties to the capability used in this attack.</summary>
    TL,

    /// <summary>Trained or fought with it.</summary>
    T1,

    /// <summary>There is a record of formal membership.</summary>
    T2,

    /// <summary>Tried to join it and failed.</summary>
    T3,

    /// <summary>Two-way contact with a member, without content about the attack.</summary>
    C1,

    /// <summary>A local milieu of sympathizers.</summary>
    C2,

    /// <summary>One-way consumption of its propaganda.</summary>
    C3,

    /// <summary>A pledge was made.</summary>
    A1,

    /// <summary>A pledge was delivered to it before the attack.</summary>
    A2,

    /// <summary>A flag, note or statement at the scene or in court.</summary>
    A3,

    /// <summary>A claim with detail that could be verified and that nobody else could know when it was issued.</summary>
    P1,

    /// <summary>A generic claim.</summary>
    P2,

    /// <summary>Praise without a claim.</summary>
    P3,

    /// <summary>Denial or silence.</summary>
    P4,

    /// <summary>A competent body found no organisational link.</summary>
    X1a,

    /// <summary>A competent body found no link of any kind.</summary>
    X1b,

    /// <summary>Another motive is established.</summary>
    X2,

    /// <summary>The claim is materially wrong.</summary>
    X3,
}
