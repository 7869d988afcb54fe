using Skein.Casework.Views;

namespace Skein.Casework.Timelines;

/// <summary>Something with a date.</summary>
/// <param name="Date">The date, as written and in words.</param>
/// <param name="Earliest">The earliest day, ISO text; null when open or unknown.</param>
/// <param name="Latest">The latest day, ISO text; null when open or unknown.</param>
/// <param name="OpenStart">True when the beginning is open (not unknown).</param>
/// <param name="OpenEnd">True when the end is open (not unknown).</param>
/// <param name="IsApproximate">True when the date is approximate or uncertain.</param>
/// <param name="Statement">The statement that says it.</param>
/// <param name="Lane">Whom or what it is shown under.</param>
public sealed record TimelineItem(
    DateView Date,
    string? Earliest,
    string? Latest,
    bool OpenStart,
    bool OpenEnd,
    bool IsApproximate,
    StatementView Statement,
    EntityRef Lane);

/// <summary>A timeline.</summary>
/// <param name="Items">The dated items, by earliest day.</param>
/// <param name="Undated">How many statements in view have no date and are not shown.</param>
/// <param name="About">Whom or what it is about; null for the whole case.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record Timeline(IReadOnlyList<TimelineItem> Items, int Undated, EntityRef? About, ViewFilter Filter);
