using System.Text.Json.Serialization;
using Skein.Casework.Views;
using Skein.Model.Dates;

namespace Skein.Casework.Timelines;

/// <summary>Something with a date.</summary>
/// <param name="Date">The date, as written and in words.</param>
/// <param name="Earliest">The earliest day or time, ISO text; null when open or unknown.</param>
/// <param name="Latest">The latest day or time, ISO text; null when open or unknown.</param>
/// <param name="OpenStart">True when the beginning is open (not unknown).</param>
/// <param name="OpenEnd">True when the end is open (not unknown).</param>
/// <param name="IsApproximate">True when the date is approximate or uncertain.</param>
/// <param name="Statement">The statement that says it.</param>
/// <param name="Lanes">The lanes in which it stands; several where it names several, none where it names none.</param>
public sealed record TimelineItem(
    DateView Date,
    string? Earliest,
    string? Latest,
    bool OpenStart,
    bool OpenEnd,
    bool IsApproximate,
    StatementView Statement,
    IReadOnlyList<EntityRef> Lanes)
{
    /// <summary>True when the date certainly lies in the window that was asked for; false when it only may.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Where its beginning and its end may lie.</summary>
    [JsonIgnore]
    public DateEnds Ends { get; init; }
}

/// <summary>One lane.</summary>
/// <param name="Entity">Whom or what it is of.</param>
/// <param name="Items">How many items in the window stand in it.</param>
public sealed record TimelineLane(EntityRef Entity, int Items);

/// <summary>A timeline.</summary>
/// <param name="Items">The items that may lie in the window, by earliest day; no more than asked for.</param>
/// <param name="Undated">How many statements in view have no date and are not shown.</param>
/// <param name="About">Whom or what it is about; null for the whole case.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record Timeline(IReadOnlyList<TimelineItem> Items, int Undated, EntityRef? About, ViewFilter Filter)
{
    /// <summary>How many statements have a date, in the window or not.</summary>
    public int Dated { get; init; }

    /// <summary>How many of them may lie in the window; <see cref="Items"/> may hold fewer.</summary>
    public int Count { get; init; }

    /// <summary>How many of them certainly do.</summary>
    public int Certain { get; init; }

    /// <summary>By what the items are put side by side.</summary>
    public LaneKind LaneKind { get; init; } = LaneKind.Subject;

    /// <summary>The lanes that have an item in the window, by their earliest item.</summary>
    public IReadOnlyList<TimelineLane> Lanes { get; init; } = [];

    /// <summary>How many items in the window stand in no lane.</summary>
    public int Laneless { get; init; }

    /// <summary>How many lanes are those of protected persons and left out.</summary>
    public int ProtectedLanes { get; init; }

    /// <summary>The window.</summary>
    [JsonIgnore]
    public DateWindow Window { get; init; } = DateWindow.Always;

    /// <summary>The window as an interval, such as <c>2015-11-01/2015-12-31</c>; null for all of time.</summary>
    [JsonPropertyName("window")]
    public string? Stretch => Window.Value?.ToString();

    /// <summary>What lies where over all dates, whatever the window; null when no date has an end.</summary>
    [JsonIgnore]
    public DateStrip? Strip { get; init; }

    /// <summary>What a picture draws of it; null where it draws everything in the window.</summary>
    [JsonIgnore]
    public DrawnPart? Drawn { get; init; }
}

/// <summary>The earliest items of a timeline that has more of them than are drawn.</summary>
/// <param name="Items">How many they are.</param>
/// <param name="First">The date of the first.</param>
/// <param name="Last">The date of the last: of those that begin then or later others are not drawn.</param>
/// <param name="LastFrom">The first day of the last, ISO text; null where its beginning is open or unknown.</param>
public sealed record DrawnPart(int Items, DateView First, DateView Last, string? LastFrom);
