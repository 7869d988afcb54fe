using System.Text.Json.Serialization;
using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Places.Areas;

namespace Skein.Casework.Maps;

/// <summary>What is shown on a map.</summary>
public sealed record MapRequest
{
    /// <summary>Only what is said of this one; null, the default, for the whole case.</summary>
    public EntityId? About { get; init; }

    /// <summary>Only what may lie in this window; default all of time. Places of which nothing does stay on the map, empty.</summary>
    public DateWindow Window { get; init; } = DateWindow.Always;

    /// <summary>No more statements of one place are listed; the others are counted. 1 or more.</summary>
    public int MostStatements { get; init; } = 12;
}

/// <summary>How it is known which place of the gazetteers a place of the case is, the surest first.</summary>
public enum PlacedBy
{
    /// <summary>Somebody chose it, with a reason.</summary>
    Judgement = 1,

    /// <summary>The program read it in a document that leaves one place only.</summary>
    Reading,

    /// <summary>By its name alone: one place of that name is left beside the other places of the case. Nobody said so.</summary>
    Name,
}

/// <summary>Why a place is on no map.</summary>
public enum WhyUnplaced
{
    /// <summary>Several places bear its name.</summary>
    Ambiguous = 1,

    /// <summary>No gazetteer has its name, and no statement says in what place it lies.</summary>
    Unknown,

    /// <summary>The gazetteer knows it and has no coordinates of it or of what holds it.</summary>
    NoCoordinates,
}

/// <summary>A place of the gazetteers with what is said to have been or happened there.</summary>
/// <param name="Id">Its identifier in the gazetteers.</param>
/// <param name="Name">Its name, with what it lies in.</param>
/// <param name="Entities">What the case calls it, and the premises that a statement places in it.</param>
/// <param name="By">How it was found; of several entities the least sure.</param>
/// <param name="Area">The area that it is drawn as; never a point.</param>
/// <param name="Statements">What is said, by date; no more than asked for.</param>
/// <param name="StatementCount">How many statements there are in all; of a window, how many may lie in it.</param>
public sealed record MapPlace(
    string Id, string Name, IReadOnlyList<EntityRef> Entities, PlacedBy By, PlaceArea Area, IReadOnlyList<StatementView> Statements, int StatementCount)
{
    /// <summary>How many of them certainly lie in the window; all of them where none was asked for.</summary>
    public int Certain { get; init; } = StatementCount;
}

/// <summary>A place of the case that is on no map.</summary>
/// <param name="Entity">The place.</param>
/// <param name="Why">Why.</param>
/// <param name="StatementCount">How many statements name it.</param>
public sealed record UnplacedPlace(EntityRef Entity, WhyUnplaced Why, int StatementCount);

/// <summary>Where the statements of a case place what they say.</summary>
/// <param name="Title">What it is a map of: the case or, where it is about one, that one.</param>
/// <param name="Places">Those on the map, by name.</param>
/// <param name="Unplaced">Those that are not, by label.</param>
/// <param name="ProtectedLeftOut">How many statements on protected persons were left out.</param>
/// <param name="About">Whom or what it is about; null for the whole case.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record CaseMap(
    string Title, IReadOnlyList<MapPlace> Places, IReadOnlyList<UnplacedPlace> Unplaced, int ProtectedLeftOut, EntityRef? About, ViewFilter Filter)
{
    /// <summary>How many statements on places of the map have no date, neither their own nor that of the act that they are about; no window holds them.</summary>
    public int Undated { get; init; }

    /// <summary>The window.</summary>
    [JsonIgnore]
    public DateWindow Window { get; init; } = DateWindow.Always;

    /// <summary>What lies where over all dates, whatever the window; null when no date has an end.</summary>
    [JsonIgnore]
    public DateStrip? Strip { get; init; }
}
