namespace Skein.Methods.Incidents.Casualties;

/// <summary>Whom a total is to count.</summary>
public enum ScopeRule
{
    /// <summary>Victims. A figure that may hold attackers keeps its upper end only.</summary>
    VictimsOnly,

    /// <summary>Victims and attackers. A figure that may lack attackers keeps its lower end only.</summary>
    IncludingPerpetrators,

    /// <summary>Whatever each source counts; such a total mixes scopes, and says so.</summary>
    AsStated,
}

/// <summary>What is asked of casualties, without which no figure is shown.</summary>
/// <param name="Category">Killed, injured or missing.</param>
/// <param name="Scope">Victims, or attackers too.</param>
/// <param name="AsOf">As recorded on which day; null asks for what stands at the end of the record.</param>
public sealed record CasualtyQuery(CasualtyCategory Category, ScopeRule Scope, DateOnly? AsOf = null)
{
    /// <summary>
    /// Count only figures of this definition of an injury; null (the default) counts all, and the total mixes definitions.
    /// </summary>
    public SeverityDefinition? Severity { get; init; }

    /// <summary>The bounds of vague words; default the shipped ones.</summary>
    public VagueWords Words { get; init; } = VagueWords.Shipped;
}
