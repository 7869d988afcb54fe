using Skein.Casework.Views;
using Skein.Methods.Signals;

namespace Skein.Casework.Methods.Signals;

/// <summary>A line of a timeline.</summary>
/// <param name="Earliest">The earliest day; null when open.</param>
/// <param name="Latest">The latest; null when open.</param>
/// <param name="Step">What happened.</param>
/// <param name="Signal">To which signal; null for the incident.</param>
/// <param name="Agency">At which authority; null for the incident and for what was public.</param>
/// <param name="OrderIsOpen">True when it may lie on the day of a line above it, or before.</param>
public sealed record SignalLineView(DateOnly? Earliest, DateOnly? Latest, SignalStep Step, string? Signal, EntityRef? Agency, bool OrderIsOpen);

/// <summary>How long before the incident an authority had a signal; below zero: afterwards only.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Agency">The authority.</param>
/// <param name="Days">The days.</param>
public sealed record LeadTimeView(string Signal, EntityRef Agency, DayInterval Days);

/// <summary>How long a hand-over took.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="From">Who sent it.</param>
/// <param name="To">Who was to receive it.</param>
/// <param name="Transit">Days on the way; null when no source says that it came.</param>
/// <param name="Reaction">Days up to an act; null when no source says that there was one.</param>
public sealed record HandoverView(string Signal, EntityRef From, EntityRef To, DayInterval? Transit, DayInterval? Reaction);

/// <summary>The signals about one incident in the order of their dates.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Lines">The lines.</param>
/// <param name="LeadTimes">How long each authority had each signal.</param>
/// <param name="Handovers">How long each hand-over took.</param>
public sealed record SignalTimelineView(
    EntityRef Incident, IReadOnlyList<SignalLineView> Lines, IReadOnlyList<LeadTimeView> LeadTimes, IReadOnlyList<HandoverView> Handovers);
