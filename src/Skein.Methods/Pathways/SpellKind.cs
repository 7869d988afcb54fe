namespace Skein.Methods.Pathways;

/// <summary>What a dated spell of a trajectory is; the letter of the notation stands in brackets.</summary>
public enum SpellKind
{
    /// <summary>Contact with a recruiter or preacher (R).</summary>
    Recruiter,

    /// <summary>Offence or conviction (O).</summary>
    Offence,

    /// <summary>Custody (P).</summary>
    Custody,

    /// <summary>Contact in custody (K).</summary>
    CustodyContact,

    /// <summary>Departure or joining (J).</summary>
    Joining,

    /// <summary>Return (X).</summary>
    Return,

    /// <summary>Terrorism charge (G).</summary>
    Charge,

    /// <summary>Attack (T).</summary>
    Attack,

    /// <summary>Death (D).</summary>
    Death,
}
