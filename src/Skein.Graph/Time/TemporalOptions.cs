namespace Skein.Graph.Time;

/// <summary>What a path in time may do.</summary>
public sealed record TemporalOptions
{
    /// <summary>True to follow an edge from its first end to its second only; both ways by default.</summary>
    public bool IsDirected { get; init; }

    /// <summary>
    /// True when each step must be taken on a later day than the one before it; by default it may be taken on the same day, since within a
    /// day nothing is known of the order.
    /// </summary>
    public bool NeedsLaterDay { get; init; }

    /// <summary>The first day on which a step may be taken; without bound by default.</summary>
    public int First { get; init; } = int.MinValue;

    /// <summary>The last day on which a step may be taken, on or after <see cref="First"/>; without bound by default.</summary>
    public int Last { get; init; } = int.MaxValue;

    internal void Check()
    {
        if (First > Last)
        {
            throw new ArgumentException("A window of time ends on or after its first day.");
        }
    }

    // Past and future without bound have room for one more day.
    internal int ReadyAfter(int day) => NeedsLaterDay && day is not (int.MinValue or int.MaxValue) ? day + 1 : day;
}
