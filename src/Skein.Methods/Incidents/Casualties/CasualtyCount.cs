using Skein.Methods.Outcomes;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>What is counted.</summary>
public enum CasualtyCategory
{
    /// <summary>Deaths.</summary>
    Killed,

    /// <summary>Injured; sources differ on who counts as one.</summary>
    Injured,

    /// <summary>Missing.</summary>
    Missing,
}

/// <summary>Whether the attackers are in a figure.</summary>
public enum CasualtyScope
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Victims only.</summary>
    VictimsOnly,

    /// <summary>The attackers are in it.</summary>
    IncludingPerpetrators,
}

/// <summary>A vague word of counting as the source has it, such as <c>dozens</c>.</summary>
public readonly record struct VagueTerm(string Word);

/// <summary>Whom a source counts as injured, in its words: treated, kept in hospital, shocked.</summary>
public readonly record struct SeverityDefinition(string Words);

/// <summary>What a source says of casualties.</summary>
/// <param name="Category">Killed, injured or missing.</param>
/// <param name="Figure">The figure; empty where the source has a vague word, or says that there were some and not how many.</param>
public sealed record CasualtyCount(CasualtyCategory Category, CasualtyFigure Figure)
{
    /// <summary>Whether the attackers are in it; default unknown.</summary>
    public CasualtyScope Scope { get; init; }

    /// <summary>
    /// How many attackers there are, in the figure or beside it as the scope has it; null (the default) when the source does not say.
    /// </summary>
    public long? Perpetrators { get; init; }

    /// <summary>The vague word, kept; null (the default) for a number.</summary>
    public VagueTerm? Term { get; init; }

    /// <summary>Whom the source counts as injured; null (the default) when it does not say.</summary>
    public SeverityDefinition? Severity { get; init; }

    /// <summary>Up to which day deaths and injuries are counted; default open. Late deaths are not in an early count.</summary>
    public DayBounds CountedUpTo { get; init; }

    /// <summary>The bounds: those of the figure, or where it is empty those of the vague word.</summary>
    /// <param name="words">The bounds of vague words.</param>
    public CasualtyFigure Bounds(VagueWords words) => Figure.IsEmpty && Term is { } term ? words.Find(term)?.Figure ?? default : Figure;
}
