namespace Skein.Methods.Incidents.Casualties;

/// <summary>How the figure of a unit came about. Its own figure and the sum of its parts are never added.</summary>
public enum CountedAs
{
    /// <summary>What sources say of the unit itself.</summary>
    OwnFigure,

    /// <summary>The sum of its parts, all of which have a figure.</summary>
    SumOfParts,

    /// <summary>The sum of those parts that have a figure: a lower bound without best and upper end.</summary>
    SumOfSomeParts,
}

/// <summary>The figure of one unit of a total.</summary>
/// <param name="Unit">The operation, incident or site.</param>
/// <param name="Figure">The figure.</param>
/// <param name="As">How it came about.</param>
/// <param name="Readings">The readings in it: its own, or those of its parts.</param>
public sealed record UnitCount(IncidentId Unit, CasualtyFigure Figure, CountedAs As, IReadOnlyList<CasualtyReading> Readings)
{
    /// <summary>Parts that are recorded and have no figure.</summary>
    public IReadOnlyList<IncidentId> PartsWithoutFigure { get; init; } = [];

    /// <summary>Parts that a source says there are and that nobody recorded.</summary>
    public int PartsMissing { get; init; }
}

/// <summary>Why a unit is in no total.</summary>
public enum NotCountedBecause
{
    /// <summary>No source says anything of the category, or none as of the day.</summary>
    NothingSaid,

    /// <summary>Sources say something, and the policy makes no figure of it; its reading says why.</summary>
    PolicyGivesNone,

    /// <summary>It lies above the level asked for and has no parts recorded: its figure belongs to no incident.</summary>
    NoParts,
}

/// <summary>A unit that could not be counted.</summary>
/// <param name="Unit">Which.</param>
/// <param name="Because">Why.</param>
/// <param name="Reading">What its sources gave; its parts' readings are left out.</param>
public sealed record NotCounted(IncidentId Unit, NotCountedBecause Because, CasualtyReading Reading);

/// <summary>A whole whose own figure and whose parts cannot both be right, or whose own figure a total of parts leaves aside.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Own">What is said of it.</param>
/// <param name="Parts">The sum of its parts.</param>
/// <param name="Disagree">True when no number fits both.</param>
public sealed record WholeBesideParts(IncidentId Whole, CasualtyFigure Own, CasualtyFigure Parts, bool Disagree);
