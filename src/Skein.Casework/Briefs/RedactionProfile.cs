namespace Skein.Casework.Briefs;

/// <summary>Who is named in a brief, and how exactly it says when and where.</summary>
public enum RedactionProfile
{
    /// <summary>As the case has it, protected persons among it.</summary>
    Named,

    /// <summary>
    /// The default: protected persons stand as "[minor 1]" or "[victim 2]", also within quotes and titles; all others by name.
    /// </summary>
    Protected,

    /// <summary>
    /// Every person stands as "[person 3]"; dates are years, places the province or region they lie in, and quotes are withheld, since no program
    /// can say what a sentence gives away.
    /// </summary>
    Pseudonymous,
}
