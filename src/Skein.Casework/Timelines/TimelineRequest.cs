using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Timelines;

/// <summary>What is shown on a timeline.</summary>
public sealed record TimelineRequest
{
    /// <summary>Only what is said of this one; null, the default, for the whole case.</summary>
    public EntityId? About { get; init; }

    /// <summary>By what the items are put side by side; default by whom or what they are about.</summary>
    public LaneKind Lanes { get; init; } = LaneKind.Subject;

    /// <summary>Only what may lie in this window; default all of time.</summary>
    public DateWindow Window { get; init; } = DateWindow.Always;

    /// <summary>No more items than this are given in full, the earliest first; the others are counted. 1 or more; default all.</summary>
    public int MostItems { get; init; } = int.MaxValue;

    /// <summary>How many items a picture draws, the earliest first: decides <see cref="Timeline.Drawn"/>. 1 or more; default all.</summary>
    public int MostDrawn { get; init; } = int.MaxValue;
}
