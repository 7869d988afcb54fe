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

/// <summary>The letters of the notation.</summary>
public static class SpellKinds
{
    internal const string Letters = "ROPKJXGTD";

    /// <summary>The letter of a kind.</summary>
    /// <param name="kind">Which.</param>
    public static char Letter(this SpellKind kind) => Letters[(int)kind];

    /// <summary>The kind of a letter; null for a letter that the notation does not have. Case counts.</summary>
    /// <param name="letter">The letter.</param>
    public static SpellKind? Find(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? (SpellKind)at : null;
}
