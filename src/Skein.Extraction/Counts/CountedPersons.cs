namespace Skein.Extraction.Counts;

/// <summary>Whom a count counts: what the published schemes call its scope. Never guessed: without words for it, it is unknown.</summary>
public enum CountedPersons
{
    /// <summary>The text does not say whether those who did it are among them.</summary>
    Unknown,

    /// <summary>Only those who were hit: "12 people, not counting the gunman", "12 civilians".</summary>
    VictimsOnly,

    /// <summary>With those who did it: "12 people, including the attacker".</summary>
    WithPerpetrators,

    /// <summary>Those who did it and nobody else: "three attackers were killed".</summary>
    PerpetratorsOnly,
}
