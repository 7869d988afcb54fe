namespace Skein.Methods.Involvement;

/// <summary>How far an organisation was behind an attack, as an ordinal scale.</summary>
public enum InvolvementDegree
{
    /// <summary>A competent finding of no link, or another motive and no allegiance.</summary>
    Unconnected,

    /// <summary>A pledge, a declaration or propaganda, and no direction, guidance or help that was looked for and found.</summary>
    Inspired,

    /// <summary>Material, money, travel, training tied to the attack, or help with media; no instruction.</summary>
    Assisted,

    /// <summary>An instruction for this attack from an identified remote member; no dispatch.</summary>
    Guided,

    /// <summary>Dispatch, target or approval by the organisation, with team, money, live command or membership.</summary>
    Controlled,
}
