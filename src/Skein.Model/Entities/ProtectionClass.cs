namespace Skein.Model.Entities;

/// <summary>
/// Why a person is shielded. Every class but <see cref="None"/> is absent from networks and exports unless it is asked for, and the
/// class itself is dated and sourced.
/// </summary>
public enum ProtectionClass
{
    /// <summary>Not shielded.</summary>
    None,

    /// <summary>A victim.</summary>
    Victim,

    /// <summary>Not of age at the time.</summary>
    Minor,

    /// <summary>A bystander, or a relative who is not said to have acted.</summary>
    BystanderOrRelative,

    /// <summary>Cleared: acquitted, released without charge, or a case of mistaken identity.</summary>
    Cleared,
}
