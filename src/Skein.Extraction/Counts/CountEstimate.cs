namespace Skein.Extraction.Counts;

/// <summary>A count with the doubt that its words carry.</summary>
/// <param name="Low">The least it can be; null when it is open.</param>
/// <param name="Best">The figure to reckon with; null when no convention gives one.</param>
/// <param name="High">The most it can be; null when it is open.</param>
/// <param name="Term">The vague word, as counts.yaml calls it; null for a number.</param>
/// <param name="Acled">The figure that ACLED's rules put in a vague word's place; null where they give none.</param>
public readonly record struct CountEstimate(long? Low, long? Best, long? High, string? Term, long? Acled = null);

/// <summary>What a count counts.</summary>
public enum CountScope
{
    /// <summary>The words around do not tell.</summary>
    Unknown,

    /// <summary>The dead.</summary>
    Killed,

    /// <summary>The wounded.</summary>
    Wounded,

    /// <summary>Hostages and abducted people.</summary>
    Hostages,

    /// <summary>People arrested or held by an authority.</summary>
    Arrested,
}
