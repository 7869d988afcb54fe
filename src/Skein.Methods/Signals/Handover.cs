using Skein.Methods.Outcomes;

namespace Skein.Methods.Signals;

/// <summary>How a signal was handed over, in the words of the source: a note, a call, a data base.</summary>
public readonly record struct HandoverChannel(string Words);

/// <summary>A signal goes from one authority to another.</summary>
/// <param name="From">Who sent it.</param>
/// <param name="To">Who received it, or was to.</param>
public sealed record Handover(AgencyId From, AgencyId To)
{
    /// <summary>How; null (the default) when no source says so.</summary>
    public HandoverChannel? Channel { get; init; }

    /// <summary>When it was sent; default open.</summary>
    public DayBounds SentOn { get; init; }

    /// <summary>When it was received; null (the default) when no source says that it was. Open bounds say that it was, some day.</summary>
    public DayBounds? ReceivedOn { get; init; }

    /// <summary>When the receiver acted on it; null (the default) when no source says that it did.</summary>
    public DayBounds? ActedOn { get; init; }

    // No day of reception before the first day of sending; no act before the first day of reception.
    internal bool IsReversed => ReceivedOn?.Last < SentOn.First || ActedOn?.Last < (ReceivedOn ?? SentOn).First;

    internal bool IsImpossible => SentOn.IsImpossible || ReceivedOn?.IsImpossible == true || ActedOn?.IsImpossible == true;
}
